import { describe, expect, it } from 'vitest';
import { runDeadlines } from '../../../shared/deadlines/command.ts';
import { computeDeadline, type DeadlineInput } from '../../../shared/deadlines/engine.ts';
import { rollsForward } from '../../../shared/deadlines/rule.ts';
import { bargainingRules, deadlineRule, deadlineRules } from '../../../shared/deadlines/rules.ts';
import { addDays, day } from '../../../shared/kernel/calendar-day.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import examples from './bargaining-examples.json' with { type: 'json' };
import facts from './bargaining-facts.json' with { type: 'json' };

const compute = (rule: string, trigger: string, more: Partial<DeadlineInput> = {}) =>
  computeDeadline({ rule, trigger: day(trigger), ...more });
const furtherKeys = ['safeTarget', 'windowCloses', 'firstDayInForce'] as const;

describe('集体协商期限: worked examples', () => {
  it.each(examples.map((one) => [one.id, one] as const))('%s', (_, { expected, ...item }) => {
    const { output, errors } = runDeadlines([item]);
    expect(errors).toEqual([]);
    const [line] = output;
    if (!line) throw new Error('no line');
    const keys = ['due', ...furtherKeys] as const;
    const got = Object.fromEntries(
      keys.flatMap((key) => (line[key] === undefined ? [] : [[key, line[key]]])),
    );
    expect(got).toEqual(expected);
    expect(line.warnings).toEqual([]);
  });
});

describe('集体协商期限: every rule as the texts have it', () => {
  it('there are these 75, and the limits of mediation beside them', () => {
    expect(bargainingRules.map((rule) => rule.id).sort()).toEqual(facts.map((fact) => fact.id).sort());
    expect(bargainingRules).toHaveLength(75);
    expect(deadlineRules).toHaveLength(75 + 44);
    expect(new Set(deadlineRules.map((rule) => rule.id)).size).toBe(deadlineRules.length);
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    const rule = deadlineRule(id);
    const { bargaining, duration, extendable } = rule;
    const scopes = bargaining?.scopes.filter((one) => one !== 'branch');
    expect({
      id: rule.id,
      type: bargaining?.type,
      region: rule.region,
      value: duration.value,
      unit: duration.unit,
      direction: rule.direction,
      rolls: rollsForward(rule),
      extendable: extendable.allowed,
      extensionDays: extendable.max?.value ?? null,
      subjects: bargaining?.subjects,
      scopes,
      articles: rule.legalBasis.map((one) => one.article),
      confidence: rule.legalBasis.map((one) => one.confidence),
    }).toEqual(fact);
    expect(bargaining?.scopes.includes('branch')).toBe(scopes?.includes('enterprise'));
    expect((bargaining?.windowEnds !== undefined) === (bargaining?.type === 'window')).toBe(true);
  });
});

describe('集体协商期限: boundaries', () => {
  it('a tenth day on a working day stays, one day later it rolls over the holiday', () => {
    expect(compute('nat-submit', '2026-04-20')).toMatchObject({ due: '2026-04-30', safeTarget: null });
    expect(compute('nat-submit', '2026-04-21')).toMatchObject({
      due: '2026-05-06',
      safeTarget: '2026-04-30',
    });
  });

  it('a make-up working day is a working day: it neither rolls nor needs a reminder', () => {
    expect(compute('zj-objection', '2026-04-24')).toMatchObject({ due: '2026-05-09', rawDue: '2026-05-09' });
    expect(compute('zj-rescission-filing', '2026-04-29').due).toBe('2026-05-09');
  });

  it('a reminder at or before the trigger is no reminder', () => {
    expect(compute('nat-wage-submit', '2025-01-27').safeTarget).toBeNull();
    expect(compute('nat-wage-submit', '2025-01-26').safeTarget).toBe('2025-01-27');
  });

  it('terms: clamp first, then one day back', () => {
    expect(compute('zj-term-max', '2024-02-29').due).toBe('2027-02-27');
    expect(compute('zj-term-max', '2024-03-01').due).toBe('2027-02-28');
    expect(compute('nat-term-min', '2024-02-29').due).toBe('2025-02-27');
    expect(compute('nat-term-max', '2025-03-01').due).toBe('2028-02-29');
  });

  it('months back clamp; windows and terms hang on no holiday notice and give no day to act by', () => {
    expect(compute('nat-renewal-window', '2028-05-31').due).toBe('2028-02-29');
    expect(compute('nat-renewal-window', '2026-12-30').due).toBe('2026-09-30');
    for (const id of ['zj-renewal-window', 'zj-term-max', 'nat-wage-materials']) {
      const result = compute(id, '2029-06-30');
      expect(result).toMatchObject({ provisional: false, actBy: null, safeTarget: null });
    }
    expect(compute('zj-submit', '2028-12-30').provisional).toBe(true);
  });

  it('before periods never roll forward', () => {
    const result = compute('zj-meeting-materials', '2026-03-02');
    expect(result).toMatchObject({ due: '2026-02-23', safeTarget: '2026-02-14', rolledDue: null });
    expect(compute('zj-meeting-materials', '2026-12-15')).toMatchObject({
      due: '2026-12-08',
      safeTarget: null,
    });
  });

  it('coordination is prolonged from the un-rolled 30th day, to the same day as the entry of its own', () => {
    const adjustments = [
      { type: 'extension' as const, agreedOn: day('2026-04-10'), newDue: null, value: null, event: null },
    ];
    for (const start of ['2026-03-18', '2026-07-23', '2026-04-30']) {
      const on = day(start);
      const agreedOn = addDays(on, 20);
      const longer = compute('nat-coordination', start, {
        adjustments: adjustments.map((one) => ({ ...one, agreedOn })),
      });
      expect(longer.due).toBe(compute('nat-coordination-ext', start).due);
    }
    expect(
      compute('cq-coordination', '2026-08-05', {
        adjustments: adjustments.map((one) => ({ ...one, agreedOn: day('2026-10-01') })),
      }).rawDue,
    ).toBe('2026-11-03');
  });

  it.each([
    [0, '2026-07-31', []],
    [36, '2026-06-25', []],
    [59, '2026-06-02', []],
    [60, '2026-06-01', ['cap-used-up']],
    [75, '2026-06-01', ['cap-used-up']],
  ])('a cumulative cap with %i days used', (alreadyUsedDays, due, codes) => {
    const result = compute('nb-suspension-max', '2026-06-01', { alreadyUsedDays });
    expect(result.due).toBe(due);
    expect(result.warnings.map((one) => one.code)).toEqual(codes);
    expect(result.because.every((one) => one.text !== '')).toBe(true);
  });

  it('days used do nothing to a rule that is no cap, and say so', () => {
    const result = compute('zj-submit', '2026-06-01', { alreadyUsedDays: 5 });
    expect(result.due).toBe(compute('zj-submit', '2026-06-01').due);
    expect(result.warnings.map((one) => one.code)).toEqual(['used-days-idle']);
  });

  it('one fact has one clock: both ids of a pair give the same day, all year round', () => {
    const pairs = bargainingRules.flatMap(({ id, bargaining }) =>
      bargaining?.twin ? [[id, bargaining.twin]] : [],
    );
    expect(pairs).toEqual([
      ['nat-award-lawsuit', 'suit-after-award-15d'],
      ['nat-arbitration-limitation', 'arbitration-limitation-1y'],
      ['zj-supervision-reply', 'union-supervision-employer-reply-15wd'],
    ]);
    for (const [own = '', twin = ''] of pairs) {
      for (let n = 0; n < 366; n += 1) {
        const on = addDays(day('2025-01-01'), n);
        expect(compute(own, on).due).toBe(compute(twin, on).due);
      }
    }
    const { restart, pause } = deadlineRule('nat-arbitration-limitation');
    expect({ restart, pause }).toEqual(
      (({ restart: r, pause: p }) => ({ restart: r, pause: p }))(deadlineRule('arbitration-limitation-1y')),
    );
  });

  it('the day in force follows the objection window, whatever that day is', () => {
    for (let n = 0; n < 120; n += 1) {
      const { due, firstDayInForce } = compute('nb-objection', addDays(day('2026-01-01'), n));
      expect(publishedCalendar.isWorkday(due)).toBe(true);
      expect(firstDayInForce).toBe(addDays(due, 1));
    }
  });
});

describe('hejie deadlines for collective bargaining', () => {
  it('a limit of mediation has none of the further keys', () => {
    const { output } = runDeadlines([{ deadlineId: 'file-transfer-15d', triggerDate: '2025-02-03' }]);
    for (const key of furtherKeys) expect(Object.hasOwn(output[0] ?? {}, key)).toBe(false);
  });

  it.each([
    [{ alreadyUsedDays: -1 }, 'params.alreadyUsedDays'],
    [{ alreadyUsedDays: 1.5 }, 'params.alreadyUsedDays'],
  ])('refuses %j', (params, words) => {
    const item = { id: 'a', deadlineId: 'nb-suspension-max', trigger: '2026-06-01', params };
    const { output, errors } = runDeadlines([item]);
    expect(output).toEqual([]);
    expect(errors[0]).toContain(words);
  });
});
