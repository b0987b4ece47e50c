import { describe, expect, it } from 'vitest';
import { computeDeadline, type DeadlineInput } from '../../../shared/deadlines/engine.ts';
import { DeadlineError } from '../../../shared/deadlines/result.ts';
import { deadlineRule, deadlineRules, deadlinesFrom, isDeadlineId } from '../../../shared/deadlines/rules.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { UnknownRegion } from '../../../shared/law/place.ts';
import { arrangement } from '../../../shared/law/workdays/arrangement.ts';
import { workCalendar } from '../../../shared/law/workdays/work-calendar.ts';

const compute = (rule: string, trigger: string, more: Partial<DeadlineInput> = {}) =>
  computeDeadline({ rule, trigger: day(trigger), ...more });
const codes = (result: ReturnType<typeof compute>) => result.warnings.map((one) => one.code);
const extension = (agreedOn: string | null, newDue: string | null, value: number | null = null) => ({
  type: 'extension' as const,
  agreedOn: agreedOn === null ? null : day(agreedOn),
  newDue: newDue === null ? null : day(newDue),
  value,
  event: null,
});
const suspension = (from: string, to: string | null, daysAdded: number | null = null) => ({
  type: 'suspension' as const,
  from: day(from),
  to: to === null ? null : day(to),
  daysAdded,
  event: null,
});
const interruption = (at: string, originalStart: string | null = null) => ({
  type: 'interruption' as const,
  at: day(at),
  originalStart: originalStart === null ? null : day(originalStart),
  event: null,
});

describe('期限: both sides of each boundary', () => {
  it.each([
    [
      '15 days end on the last working day before a holiday',
      'mediation-15d-from-receipt',
      '2025-01-12',
      '2025-01-27',
      null,
    ],
    [
      'one day later it is the holiday: raw binds, rolled beside it',
      'mediation-15d-from-receipt',
      '2025-01-13',
      '2025-01-28',
      '2025-02-05',
    ],
    ['the last day of the holiday', 'mediation-15d-from-receipt', '2025-01-20', '2025-02-04', '2025-02-05'],
    ['the first working day after', 'mediation-15d-from-receipt', '2025-01-21', '2025-02-05', null],
    [
      'a rolled limit before the holiday',
      'arbitration-review-application-15d',
      '2025-01-12',
      '2025-01-27',
      null,
    ],
    [
      'a rolled limit on the first day off',
      'arbitration-review-application-15d',
      '2025-01-13',
      '2025-02-05',
      null,
    ],
    ['a rolled limit onto a working Sunday', 'judicial-confirmation-30d', '2024-01-15', '2024-02-18', null],
    [
      'a working Saturday does not roll',
      'arbitration-review-application-15d',
      '2024-04-26',
      '2024-05-11',
      null,
    ],
    ['an ordinary Saturday does', 'arbitration-review-application-15d', '2024-05-03', '2024-05-20', null],
    ['one year, leap day', 'arbitration-limitation-1y', '2024-02-29', '2025-02-28', null],
    [
      'one year from 28 February of a leap year',
      'arbitration-limitation-1y',
      '2024-02-28',
      '2025-02-28',
      null,
    ],
    [
      'one year into a leap year keeps the day',
      'arbitration-limitation-1y',
      '2023-02-28',
      '2024-02-28',
      null,
    ],
    ['one month from the 30th', 'written-contract-1m', '2025-01-30', '2025-02-28', null],
    ['one month from 28 February', 'written-contract-1m', '2025-02-28', '2025-03-28', null],
    ['six months to a shorter month', 'confirmation-third-party-6m', '2025-08-31', '2026-02-28', null],
    ['two years', 'labour-inspection-lookback-2y', '2024-02-29', '2026-02-28', null],
    ['three years', 'wage-ledger-retention-3y', '2023-06-30', '2026-06-30', null],
    ['backwards over the new year', 'layoff-notice-30d-before', '2026-01-15', '2025-12-16', null],
  ])('%s', (_, rule, trigger, due, alternative) => {
    const result = compute(rule, trigger);
    expect([result.due, result.alternativeDue]).toEqual([due, alternative]);
  });

  it('a due day off names the day to plan by; a due working day does not', () => {
    expect(compute('mediation-15d-from-receipt', '2025-01-14').actBy).toBe('2025-01-27');
    expect(compute('layoff-notice-30d-before', '2025-03-01').actBy).toBe('2025-01-27');
    expect(compute('mediation-15d-from-receipt', '2025-01-12').actBy).toBeNull();
    expect(compute('judicial-confirmation-30d', '2024-01-15').actBy).toBeNull();
  });

  it('the urgent legal-aid window opens the day after the boundary', () => {
    expect(compute('legal-aid-urgent-window-7d-before', '2026-02-24').due).toBe('2026-02-17');
  });
});

describe('期限: the edge of the published calendar', () => {
  it.each([
    ['the last covered day', 'judicial-confirmation-30d', '2026-12-01', '2026-12-31', false],
    ['the day after is provisional', 'judicial-confirmation-30d', '2026-12-02', '2027-01-04', true],
    ['a working-day count into the new year', 'application-decision-3wd', '2026-12-29', '2027-01-04', true],
    ['a working-day count that stays', 'application-decision-3wd', '2026-12-28', '2026-12-31', false],
    [
      'a backward count from beyond',
      'arbitration-hearing-notice-5wd-before',
      '2027-01-04',
      '2026-12-25',
      true,
    ],
    ['a raw day beyond', 'written-contract-1m', '2026-12-01', '2027-01-01', true],
  ])('%s', (_, rule, trigger, due, provisional) => {
    const result = compute(rule, trigger);
    expect([result.due, result.provisional]).toEqual([due, provisional]);
    expect(result.because.some((one) => one.text.includes('暂定'))).toBe(provisional);
  });

  it('an imported notice settles it', () => {
    const calendar = workCalendar({
      arrangements: [
        arrangement({ year: 2027, source: '示例', off: ['2027-01-01', '2027-01-04'], work: ['2027-01-03'] }),
      ],
    });
    const result = compute('judicial-confirmation-30d', '2026-12-02', { calendar });
    expect([result.due, result.provisional]).toEqual(['2027-01-03', false]);
  });
});

describe('延长: extensions', () => {
  const base = ['mediation-15d-from-receipt', '2025-09-16'] as const; // raw due 2025-10-01

  it.each([
    ['signed on the due day', extension('2025-10-01', '2025-10-20'), '2025-10-20', []],
    [
      'signed a day late, though before the rolled day',
      extension('2025-10-02', '2025-10-20'),
      '2025-10-01',
      ['extension-late'],
    ],
    ['without a date', extension(null, '2025-10-20'), '2025-10-01', ['extension-undated']],
    ['without a new day', extension('2025-09-20', null), '2025-10-01', ['extension-without-day']],
    ['to the same day', extension('2025-09-20', '2025-10-01'), '2025-10-01', ['extension-backwards']],
    ['by days', extension('2025-09-20', null, 10), '2025-10-11', []],
  ])('%s', (_, one, due, expected) => {
    const result = compute(...base, { adjustments: [one] });
    expect([result.due, codes(result)]).toEqual([due, expected]);
    expect(result.unextendedDue).toBe(due === '2025-10-01' ? null : '2025-10-01');
  });

  it('an agreed day never rolls and has no alternative', () => {
    const result = compute(...base, { adjustments: [extension('2025-09-20', '2025-10-05')] });
    expect(result).toMatchObject({
      due: '2025-10-05',
      rolledDue: null,
      alternativeDue: null,
      actBy: '2025-09-30',
    });
  });

  it('a second consent counts against the first new day', () => {
    const adjustments = [extension('2025-10-18', '2025-11-10'), extension('2025-09-20', '2025-10-20')];
    expect(compute(...base, { adjustments }).due).toBe('2025-11-10');
  });

  it.each([
    ['platform work: the cap itself', '2026-01-17', '2026-01-17', []],
    ['platform work: a day over the cap is cut', '2026-01-18', '2026-01-17', ['extension-over-cap']],
  ])('%s', (_, newDue, due, expected) => {
    const result = compute('new-form-mediation-15d', '2025-12-18', {
      adjustments: [extension('2025-12-30', newDue)],
    });
    expect([result.due, codes(result)]).toEqual([due, expected]);
    expect(compute('new-form-extension-15d', '2026-01-02').due).toBe('2026-01-17');
  });

  it.each([
    ['arbitration-award-45d', '2025-03-03', null, '2025-05-06'], // 04-17 + 15 = 05-02, a holiday: rolled
    ['arbitration-award-45d', '2025-03-03', 5, '2025-04-22'],
    ['arbitration-review-decision-5wd', '2025-12-29', null, '2026-01-13'],
    ['petition-handling-60d', '2025-03-03', null, '2025-06-01'],
    ['labour-inspection-60wd', '2025-07-15', null, '2025-11-24'],
  ])('an approval without a day uses the time the law gives: %s %s', (rule, trigger, value, due) => {
    expect(compute(rule, trigger, { adjustments: [extension(null, null, value)] }).due).toBe(due);
  });

  it('a fixed period is not extended', () => {
    const result = compute('award-set-aside-30d', '2025-03-03', {
      adjustments: [extension('2025-03-10', '2025-06-01')],
    });
    expect([result.due, codes(result)]).toEqual(['2025-04-02', ['not-extendable']]);
  });
});

describe('中断、中止: restarts and stops', () => {
  const limit = 'arbitration-limitation-1y';

  it.each([
    ['on the rolled last day still counts', '2025-03-17', '2026-03-17', []],
    ['a day later it does not', '2025-03-18', '2025-03-17', ['restart-idle']],
    ['before the start it does not', '2024-03-14', '2025-03-17', ['restart-idle']],
  ])('an interruption %s', (_, at, due, expected) => {
    const result = compute(limit, '2024-03-15', { adjustments: [interruption(at)] });
    expect([result.due, codes(result)]).toEqual([due, expected]);
  });

  it('the trigger may be the first start or the event', () => {
    const facts = [interruption('2024-05-20', '2023-06-01')];
    expect(compute(limit, '2024-05-20', { adjustments: facts }).due).toBe('2025-05-20');
    expect(compute(limit, '2023-06-01', { adjustments: facts }).due).toBe('2025-05-20');
  });

  it('several interruptions restart one after the other', () => {
    const adjustments = [interruption('2025-02-10'), interruption('2024-06-03')];
    expect(compute(limit, '2023-09-01', { adjustments }).due).toBe('2026-02-10');
  });

  it('an interruption after an expired one has no effect', () => {
    const adjustments = [interruption('2022-06-01'), interruption('2024-06-03')];
    const result = compute(limit, '2022-01-10', { adjustments });
    expect([result.due, codes(result)]).toEqual(['2023-06-01', ['restart-idle']]);
  });

  it.each([
    ['the example', '2024-06-01', '2024-07-15', '2025-02-23'],
    ['one day', '2024-06-01', '2024-06-02', '2025-01-11'],
    ['nothing', '2024-06-01', '2024-06-01', '2025-01-10'],
    ['begun before the start: only days of the period', '2023-12-01', '2024-01-21', '2025-01-20'],
    ['on the last day', '2025-01-10', '2025-01-20', '2025-01-20'],
    ['after the end', '2025-01-11', '2025-01-20', '2025-01-10'],
  ])('a suspension, %s', (_, from, to, rawDue) => {
    expect(compute(limit, '2024-01-10', { adjustments: [suspension(from, to)] }).rawDue).toBe(rawDue);
  });

  it('overlapping suspensions count once, separate ones add up', () => {
    const overlapping = [suspension('2024-06-01', '2024-06-20'), suspension('2024-06-10', '2024-07-15')];
    expect(compute(limit, '2024-01-10', { adjustments: overlapping }).rawDue).toBe('2025-02-23');
    const separate = [suspension('2024-06-01', '2024-06-11'), suspension('2024-08-01', '2024-08-06')];
    expect(compute(limit, '2024-01-10', { adjustments: separate }).rawDue).toBe('2025-01-25');
  });

  it('a suspension before a restart is forgotten, one after it counts', () => {
    const restart = interruption('2024-09-02');
    const before = [suspension('2024-06-01', '2024-07-15'), restart];
    expect(compute(limit, '2024-01-10', { adjustments: before }).rawDue).toBe('2025-09-02');
    const after = [restart, suspension('2024-10-01', '2024-10-11')];
    expect(compute(limit, '2024-01-10', { adjustments: after }).rawDue).toBe('2025-09-12');
  });

  it('a suspension can keep the period open for a later interruption', () => {
    const adjustments = [suspension('2024-06-01', '2024-07-15'), interruption('2025-02-20')];
    expect(compute(limit, '2024-01-10', { adjustments }).due).toBe('2026-02-24');
  });

  it('a wrong number of days is reported, the counted one used', () => {
    const result = compute(limit, '2024-01-10', {
      adjustments: [suspension('2024-06-01', '2024-07-15', 45)],
    });
    expect([result.rawDue, codes(result)]).toEqual(['2025-02-23', ['days-added-differ']]);
  });

  it('enforcement: only the last six months, then six fresh months', () => {
    const rule = 'enforcement-application-2y'; // 2024-01-10 → 2026-01-10
    const early = compute(rule, '2024-01-10', { adjustments: [suspension('2024-06-01', '2025-07-10')] });
    expect([early.rawDue, codes(early)]).toEqual(['2026-01-10', ['stop-idle']]);
    const late = compute(rule, '2024-01-10', { adjustments: [suspension('2025-07-01', '2025-08-01')] });
    expect(late.rawDue).toBe('2026-02-01');
  });

  it('working days of a stay are not counted', () => {
    const result = compute('labour-inspection-60wd', '2025-07-15', {
      adjustments: [suspension('2025-08-01', '2025-08-11')],
    });
    expect(result.due).toBe('2025-10-21');
    expect(result.due).not.toBe(compute('labour-inspection-60wd', '2025-07-15').due);
  });

  it('a suspension that still lasts has no due day', () => {
    expect(() => compute(limit, '2024-01-10', { adjustments: [suspension('2024-06-01', null)] })).toThrow(
      DeadlineError,
    );
  });

  it.each(['confirmation-third-party-6m', 'mediation-15d-from-receipt', 'layoff-notice-30d-before'])(
    '%s knows neither',
    (rule) => {
      const plain = compute(rule, '2024-05-10');
      const result = compute(rule, '2024-05-10', {
        adjustments: [suspension('2024-05-12', '2024-05-20'), interruption('2024-05-13')],
      });
      expect(result.due).toBe(plain.due);
      expect(codes(result).sort()).toEqual(['not-pausable', 'not-restartable']);
    },
  );
});

describe('期限: whose law, how long', () => {
  it.each([
    ['a rule of the case’s own city', 'people-mediation-1m-ningbo', 'NB', []],
    ['a rule of another city', 'people-mediation-1m-ningbo', 'HZ', ['region']],
    ['a provincial rule in a city', 'union-supervision-employer-reply-15wd', 'HZ', []],
    ['a provincial rule in another province', 'union-supervision-employer-reply-15wd', 'JS', ['region']],
  ])('%s', (_, rule, region, expected) => {
    expect(codes(compute(rule, '2026-03-02', { region }))).toEqual(expected);
  });

  it('an unknown region, rule or day out of range is an error', () => {
    expect(() => compute('application-decision-3wd', '2026-03-02', { region: 'XX' })).toThrow(UnknownRegion);
    expect(() => compute('no-such-rule', '2026-03-02')).toThrow(DeadlineError);
    expect(() => compute('wage-ledger-retention-3y', '9998-03-02')).toThrow(DeadlineError);
  });

  it('a trigger before the law was in force is computed with a warning', () => {
    expect(codes(compute('arbitration-limitation-1y', '2008-04-30'))).toEqual(['before-law']);
    expect(codes(compute('arbitration-limitation-1y', '2008-05-01'))).toEqual([]);
  });

  it('the court has 30 days where the organisation is no people’s mediation committee', () => {
    const rule = 'judicial-confirmation-court-15d';
    expect(compute(rule, '2026-03-02').due).toBe('2026-03-17');
    expect(compute(rule, '2026-03-02', { orgKind: 'people-mediation' }).due).toBe('2026-03-17');
    expect(compute(rule, '2026-03-02', { orgKind: 'township-organisation' }).due).toBe('2026-04-01');
  });

  it('an office may set the length of its own region', () => {
    const duration = { value: 60, unit: 'calendar-day' } as const;
    const result = compute('union-supervision-employer-reply-15wd', '2026-03-02', { region: 'JS', duration });
    expect(result.due).toBe('2026-05-01');
  });

  it('the catalogue is found by id and by field', () => {
    expect(isDeadlineId('file-transfer-15d')).toBe(true);
    expect(isDeadlineId('toString')).toBe(false);
    expect(deadlineRule('file-transfer-15d').obligorZh).toBe('用人单位');
    expect(deadlinesFrom('case.receivedAt').map((rule) => rule.id)).toEqual([
      'application-decision-3wd',
      'mediation-15d-from-receipt',
    ]);
  });
});

describe('期限: the reasons', () => {
  it('name the trigger, the count, the holiday and the roll, with citations', () => {
    const { because } = compute('arbitration-review-application-15d', '2025-03-20');
    expect(because.map((one) => one.text)).toEqual([
      '起算：调解协议生效（双方签字盖章、调解员签名、调解组织盖章），2025年3月20日（周四）；当日不计入',
      '期限15日（自然日），第1日为2025年3月21日，第15日为2025年4月4日（周五）',
      '末日2025年4月4日（周五，清明假期），顺延至2025年4月7日（周一）',
    ]);
    for (const one of because) expect(one.basis.length).toBeGreaterThan(0);
  });

  it('name the make-up days and holidays of a working-day count', () => {
    const [, count] = compute('application-decision-3wd', '2025-01-24').because;
    expect(count?.text).toBe(
      '期限3个工作日，第3个工作日为2025年2月5日（周三）；2025年1月28日至2025年2月4日春节放假不计；2025年1月26日（周日）调休上班计入',
    );
  });

  it('every rule explains itself in both languages', () => {
    for (const rule of deadlineRules) {
      const { because } = compute(rule.id, '2025-09-26');
      expect(because.length).toBeGreaterThanOrEqual(2);
      for (const { text, textEn } of because) {
        expect(text).toMatch(/[\u4e00-\u9fff]/);
        expect(textEn).toMatch(/[a-z]/);
      }
    }
  });

  it('survive copying and JSON, as messages between the shells need', () => {
    const result = compute('mediation-15d-from-receipt', '2025-01-14');
    expect(structuredClone(result).because).toEqual(result.because);
    expect(JSON.parse(JSON.stringify(result)).because).toHaveLength(result.because.length);
  });
});
