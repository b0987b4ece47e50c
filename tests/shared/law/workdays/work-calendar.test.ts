import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../../shared/kernel/calendar-day.ts';
import { arrangement, YearArrangement } from '../../../../shared/law/workdays/arrangement.ts';
import { dayTypeCode } from '../../../../shared/law/workdays/day-type.ts';
import { publishedCalendar, workCalendar } from '../../../../shared/law/workdays/work-calendar.ts';

const next = arrangement({
  year: 2027,
  source: '示例通知，非官方',
  off: [
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
  ],
  work: ['2026-12-27', '2027-02-20'],
  lieu: ['2027-02-09'],
});

describe('工作日历: kinds of days', () => {
  it.each([
    ['an ordinary Friday', '2024-04-26', 'workday', true, false],
    ['an ordinary Sunday', '2024-10-13', 'weekend', false, false],
    ['除夕 2024 was a working day', '2024-02-09', 'workday', true, false],
    ['除夕 2025 is statutory', '2025-01-28', 'public-holiday-period(放假安排): 春节', false, true],
    ['a weekend inside a holiday', '2025-10-05', 'public-holiday-period(放假安排): 国庆节', false, false],
    ['National Day', '2025-10-01', 'public-holiday-period(放假安排): 国庆节', false, true],
    ['a bridging rest day', '2026-01-02', 'in-lieu-rest-day(调休放假): 元旦', false, false],
    ['a made-up Monday', '2025-06-02', 'public-holiday-period(放假安排): 端午', false, false],
    ['a working Sunday', '2026-09-20', 'make-up-workday(调休上班)', true, false],
    ['a working Saturday', '2026-02-28', 'make-up-workday(调休上班)', true, false],
  ])('%s', (_, on, code, works, statutory) => {
    const type = publishedCalendar.typeOf(day(on));
    expect([dayTypeCode(type), type.isWorkday, type.isStatutory, type.covered]).toEqual([
      code,
      works,
      statutory,
      true,
    ]);
    expect(publishedCalendar.isStatutoryHoliday(day(on))).toBe(statutory);
  });
});

describe('工作日历: the edge of what is published', () => {
  it('ends on 2026-12-31', () => {
    expect(publishedCalendar.coverageEnd).toBe('2026-12-31');
    expect(publishedCalendar.covers(day('2026-12-31'))).toBe(true);
    expect(publishedCalendar.covers(day('2027-01-01'))).toBe(false);
    expect(publishedCalendar.covers(day('2004-01-01'))).toBe(true);
    expect(publishedCalendar.covers(day('2003-12-31'))).toBe(false);
  });

  it.each([
    ['New Year 2027 is no working day', '2027-01-01', 'statutory-holiday(法定节假日): 元旦'],
    ['National Day 2027 is no working day', '2027-10-01', 'statutory-holiday(法定节假日): 国庆节'],
    ['the days around it are plain', '2027-10-04', 'workday'],
    ['a weekend', '2027-01-02', 'weekend'],
  ])('%s', (_, on, code) => {
    const type = publishedCalendar.typeOf(day(on));
    expect([dayTypeCode(type), type.covered]).toEqual([code, false]);
  });

  it('rolls over the holidays that are known', () => {
    expect(publishedCalendar.rollForward(day('2027-01-01'))).toBe('2027-01-04');
    expect(publishedCalendar.rollBack(day('2027-02-08'))).toBe('2027-02-04');
  });
});

describe('工作日历: an imported notice', () => {
  const calendar = workCalendar({ arrangements: [next] });

  it('moves the edge', () => expect(calendar.coverageEnd).toBe('2027-12-31'));

  it.each([
    ['New Year', '2027-01-01', 'public-holiday-period(放假安排): 元旦'],
    ['the last day of the run takes its name', '2027-02-09', 'in-lieu-rest-day(调休放假): 春节'],
    ['a make-up day', '2027-02-20', 'make-up-workday(调休上班)'],
    ['a make-up day in the year before', '2026-12-27', 'make-up-workday(调休上班)'],
    ['a statutory day the notice does not name is an ordinary day', '2027-10-01', 'workday'],
    ['the published year stays as it was', '2026-10-01', 'public-holiday-period(放假安排): 国庆节'],
  ])('%s', (_, on, code) => expect(dayTypeCode(calendar.typeOf(day(on)))).toBe(code));

  it('a year further on does not close the gap', () => {
    const later = workCalendar({
      arrangements: [arrangement({ year: 2028, source: '示例', off: ['2028-01-01'], work: [] })],
    });
    expect(later.coverageEnd).toBe('2026-12-31');
    expect(later.covers(day('2028-06-01'))).toBe(true);
    expect(later.covers(day('2027-06-01'))).toBe(false);
  });

  it('replaces a published year', () => {
    const other = workCalendar({
      arrangements: [arrangement({ year: 2026, source: '示例', off: ['2026-03-02'], work: [] })],
    });
    expect(other.isWorkday(day('2026-03-02'))).toBe(false);
    expect(other.isWorkday(day('2026-02-28'))).toBe(false);
  });

  it('two notices for one year are refused', () => {
    expect(() => workCalendar({ arrangements: [next, next] })).toThrow(RangeError);
  });

  it.each([
    ['a day of another year', { off: ['2025-01-01'] }, 'day-outside-year'],
    ['a day both off and worked', { work: ['2027-01-01'] }, 'day-twice'],
    ['a bridging day that is not off', { lieu: ['2027-05-06'] }, 'lieu-not-off'],
    ['no such date', { work: ['2027-02-29'] }, 'calendar-day'],
    ['no source', { source: ' ' }, ''],
    ['an unknown field', { extra: 1 }, ''],
  ])('refuses %s', (_, change, message) => {
    const result = YearArrangement.safeParse({ ...next, ...change });
    expect(result.success).toBe(false);
    if (message) expect(result.error?.issues.map((issue) => issue.message)).toContain(message);
  });
});

describe('工作日历: counting', () => {
  const someDay = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(day('2004-06-01'), n));

  it('the trigger day never counts, forwards or backwards', () => {
    expect(publishedCalendar.addWorkdays(day('2024-02-08'), 3)).toBe('2024-02-19');
    expect(publishedCalendar.addWorkdays(day('2025-10-13'), -5)).toBe('2025-09-29');
    expect(publishedCalendar.addWorkdays(day('2025-10-13'), 0)).toBe('2025-10-13');
    expect(publishedCalendar.countWorkdays(day('2024-02-09'), day('2024-02-19'))).toBe(3);
    expect(publishedCalendar.countWorkdays(day('2024-02-19'), day('2024-02-09'))).toBe(0);
  });

  it('rolling is idempotent, goes the right way and skips no working day', () => {
    fc.assert(
      fc.property(someDay, (on) => {
        const later = publishedCalendar.rollForward(on);
        const earlier = publishedCalendar.rollBack(on);
        expect(publishedCalendar.rollForward(later)).toBe(later);
        expect(publishedCalendar.rollBack(earlier)).toBe(earlier);
        expect(earlier <= on && on <= later).toBe(true);
        const between = publishedCalendar.countWorkdays(earlier, later);
        expect(between).toBe(earlier === later ? 1 : 2);
      }),
    );
  });

  it('adding working days ends on one, is monotone and agrees with counting', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), (on, count) => {
        const end = publishedCalendar.addWorkdays(on, count);
        expect(publishedCalendar.isWorkday(end)).toBe(true);
        expect(publishedCalendar.countWorkdays(addDays(on, 1), end)).toBe(count);
        expect(publishedCalendar.addWorkdays(addDays(on, 1), count) >= end).toBe(true);
      }),
    );
  });
});
