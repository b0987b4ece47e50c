import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { categories } from '../../../shared/mediation/categories.ts';
import { channels, closingTypes, codesOf } from '../../../shared/mediation/terms.ts';
import type { CaseFacts } from '../../../shared/statistics/case-facts.ts';
import { checksOf } from '../../../shared/statistics/checks.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { areaKey } from '../../../shared/statistics/keys.ts';
import { measureIds, measureOf } from '../../../shared/statistics/measures/measures.ts';
import { packCase, unpackCase } from '../../../shared/statistics/pack-facts.ts';
import { type Period, periodBefore, periodOf } from '../../../shared/statistics/period.ts';
import { mayCount } from '../../../shared/statistics/span.ts';
import { topics } from '../../../shared/statistics/topics.ts';
import { countsOf, edge, oneCase, quarter, succeeded } from './facts.ts';

const start = day('2026-06-01');
const later = (from: CalendarDay, most: number) =>
  fc.integer({ min: 0, max: most }).map((n) => addDays(from, n));
const endings = codesOf(closingTypes).filter((code) => !code.startsWith('not-accepted'));

/** A case as an office may really have it: received, perhaps decided, perhaps closed, each after the other. */
const arbitraryCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    receivedOn: later(start, 300),
    accepted: fc.constantFrom('yes', 'no', 'not-yet'),
    decidedAfter: fc.integer({ min: 0, max: 5 }),
    closedAfter: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
    outcome: fc.constantFrom(...endings),
    category: fc.constantFrom(...(Object.keys(categories) as (keyof typeof categories)[])),
    channel: fc.constantFrom(...codesOf(channels)),
    area: fc.constantFrom('', '城东', '城西'),
    mediator: fc.constantFrom('wang', 'li', null),
    workers: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    more: fc.nat(12),
    paid: fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), fc.nat(100_000), fc.boolean(), fc.boolean())),
    sessions: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
  })
  .map((given) => {
    const decidedOn = addDays(given.receivedOn, given.decidedAfter);
    const accepted = given.accepted === 'yes';
    const closedOn = accepted && given.closedAfter !== null ? addDays(decidedOn, given.closedAfter) : null;
    const success = given.outcome.startsWith('agreement');
    return oneCase({
      receivedOn: given.receivedOn,
      acceptedOn: accepted ? decidedOn : null,
      refusedOn: given.accepted === 'no' ? decidedOn : null,
      refusal: given.accepted === 'no' ? 'NO-CONSENT' : null,
      closedOn,
      outcome: closedOn === null ? null : given.outcome,
      agreement:
        closedOn !== null && success
          ? { effectiveOn: closedOn, partial: given.outcome === 'agreement-partial', fen: fen(100) }
          : null,
      dueOn: addDays(given.receivedOn, 15),
      category: given.category,
      channel: given.channel,
      area: given.area,
      mediatorIds: given.mediator === null ? [] : [given.mediator],
      workers: given.workers,
      workersCount: given.workers.length + given.more,
      payments: given.paid.map(([after, sum, wage, confirmed]) => [
        addDays(decidedOn, after),
        fen(sum),
        wage ? 1 : 0,
        confirmed ? 1 : 0,
        null,
      ]),
      sessions: given.sessions.map((after) => addDays(decidedOn, after)),
    });
  });

const arbitraryPeriod: fc.Arbitrary<Period> = fc
  .tuple(later(start, 300), fc.constantFrom('month', 'quarter', 'half', 'year', 'any' as const), fc.nat(100))
  .map(([from, kind, days]) =>
    kind === 'any' ? { from, to: addDays(from, days) } : periodOf(kind as 'month', from),
  );

const cases = fc.array(arbitraryCase, { maxLength: 40 });

describe('consistency, whatever cases there are and whatever the period', () => {
  it('every check holds', () => {
    fc.assert(
      fc.property(cases, arbitraryPeriod, (given, period) => {
        const wrong = checksOf(countsOf({ cases: given, period })).filter(({ holds }) => !holds);
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('what is open at the end of a period is carried into the next', () => {
    fc.assert(
      fc.property(cases, arbitraryPeriod, (given, period) => {
        const next = countsOf({ cases: given, period }).totals;
        const previous = countsOf({ cases: given, period: periodBefore(period) }).totals;
        expect(next.carriedOver).toBe(previous.openAtEnd);
      }),
    );
  });

  it('two quarters add up to their half year in every flow figure', () => {
    const flows = measureIds.filter((id) => {
      const stock = [
        'carriedOver',
        'toClose',
        'openAtEnd',
        'decided',
        'decidedAccepted',
        'breached',
        'extended',
      ];
      // Terms and follow-ups are looked at again at the end of each period.
      const seenAtEnd = ['termsDone', 'followUpsDone', 'leadsDisposedByEnd'];
      return measureOf(id).of === 'case' && ![...stock, ...seenAtEnd].includes(id);
    });
    const [third, fourth, half] = [
      periodOf('quarter', day('2026-07-01')),
      periodOf('quarter', day('2026-10-01')),
      periodOf('half', day('2026-10-01')),
    ];
    fc.assert(
      fc.property(cases, (given) => {
        const [a, b, both] = [third, fourth, half].map((period) => countsOf({ cases: given, period }).totals);
        for (const id of flows) expect([id, (a?.[id] ?? 0) + (b?.[id] ?? 0)]).toEqual([id, both?.[id]]);
      }),
    );
  });

  it('the lines of a table and the areas of a filter add up to the whole', () => {
    fc.assert(
      fc.property(cases, arbitraryPeriod, (given, period) => {
        const whole = countsOf({ cases: given, period });
        const sum = (table: 'mediator' | 'area') =>
          Object.values(whole.tables[table]).reduce((total, line) => total + (line.accepted ?? 0), 0);
        expect([sum('mediator'), sum('area')]).toEqual([whole.totals.accepted, whole.totals.accepted]);
        const areas = [...new Set(given.map(areaKey))];
        const parts = areas.map(
          (area) => countsOf({ cases: given, period, filter: { ...noFilter, area } }).totals.closed ?? 0,
        );
        expect(parts.reduce((a, b) => a + b, 0)).toBe(whole.totals.closed);
      }),
    );
  });
});

/** A case with days in any order, as a file with mistakes may have them. */
const disordered: fc.Arbitrary<CaseFacts> = fc
  .record({
    days: fc.array(fc.option(later(start, 400), { nil: null }), { minLength: 10, maxLength: 10 }),
    outcome: fc.constantFrom(...codesOf(closingTypes), null),
  })
  .map(({ days, outcome }) => {
    const [
      a = null,
      b = null,
      c = null,
      d = null,
      e = null,
      f = null,
      g = null,
      h = null,
      i = null,
      j = null,
    ] = days;
    const on = a ?? start;
    return oneCase({
      ...{
        receivedOn: on,
        acceptedOn: b,
        refusedOn: c,
        closedOn: d,
        outcome,
        archivedOn: e,
        dueOn: f,
        breachOn: g,
      },
      agreement: h && { effectiveOn: h, partial: false, fen: fen(5) },
      terms: i ? [[i, j]] : [],
      payments: j ? [[j, fen(7), 1, 1, null]] : [],
      sessions: e ? [e] : [],
      extensions: f ? [f] : [],
      routes: g ? [['arbitration', 'applied', g, h, i]] : [],
      followUps: [[c, d, 'satisfied']],
      matters: a ? [['supervision-prompt', a, b, c]] : [],
      incidents: b ? [[b, '停工', 5]] : [],
    });
  });

describe('what is passed over could not have counted', () => {
  const counted = (one: CaseFacts, period: Period) =>
    measureIds.flatMap((id) => {
      const measure = measureOf(id);
      const adds =
        (measure.of === 'case' && measure.count(one, period) !== 0) ||
        (measure.of === 'heads' && measure.who(one, period) !== null) ||
        (measure.of === 'days' && measure.value(one, period) !== null);
      return adds && 'topic' in measure ? [{ id, topic: measure.topic }] : [];
    });

  it('a case outside its span, a measure outside its topic', () => {
    fc.assert(
      fc.property(disordered, arbitraryPeriod, (one, period) => {
        const adding = counted(one, period);
        if (!mayCount(one, period)) expect(adding).toEqual([]);
        for (const { id, topic } of adding) expect([id, topics[topic](one, period)]).toEqual([id, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('facts come out of a pack as they went in', () => {
    fc.assert(
      fc.property(disordered, (one) => {
        const packed = JSON.parse(JSON.stringify(packCase(one))) as ReturnType<typeof packCase>;
        expect(unpackCase(packed)).toEqual({ ...one, hlc: '' });
      }),
    );
    const odd = oneCase({
      staff: 0,
      claimedFen: fen(0),
      mediatorIds: [],
      area: '城东',
      byWorker: false,
      workers: [],
    });
    expect(unpackCase(packCase(odd))).toEqual({ ...odd, hlc: '' });
  });
});

describe('a check says where it does not hold', () => {
  const failing = (given: CaseFacts[]) =>
    checksOf(countsOf({ cases: given, period: quarter })).filter(({ holds }) => !holds);

  it('a case closed before it was accepted', () => {
    const [check] = failing([
      oneCase({ acceptedOn: edge.first, closedOn: edge.before, outcome: 'withdrawn' }),
    ]);
    expect(check).toMatchObject({ id: 'open-at-end', sums: '0＝0＋1－0' });
  });

  it('a successful case without an agreement in force', () => {
    const [check] = failing([succeeded(edge.last, { agreement: null })]);
    expect(check).toMatchObject({ id: 'success-in-force', sums: '1＝0' });
  });
});
