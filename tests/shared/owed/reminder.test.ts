import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { casesTouched } from '../../../shared/owed/regional/influence.ts';
import { figuresToRemind } from '../../../shared/owed/regional/reminder.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';

describe('地区参数 reminders', () => {
  it('are given in January and July only', () => {
    const count = (on: string) => figuresToRemind(zhejiangRows, '330200', day(on)).length;
    expect(count('2027-01-05')).toBeGreaterThan(0);
    expect(count('2026-07-31')).toBeGreaterThan(0);
    expect(count('2026-06-30')).toBe(0);
    expect(count('2026-11-21')).toBe(0);
  });

  it('a figure bears on cases of its place and of places within, each counted once', () => {
    const use = (caseId: string, regionCode: string, key = 'minWageMonthly' as const) => ({
      caseId,
      regionCode,
      key,
    });
    const uses = [use('a', '330200'), use('a', '330203'), use('b', '330203'), use('c', '330100')];
    const touched = (regionCode: string) => casesTouched({ key: 'minWageMonthly', regionCode }, uses);
    expect(touched('330000')).toBe(3);
    expect(touched('330200')).toBe(2);
    expect(touched('330203')).toBe(2);
    expect(casesTouched({ key: 'cityAvgMonthlyWage', regionCode: '330000' }, uses)).toBe(0);
  });
});
