import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFacts } from '../../../shared/statistics/case-facts.ts';
import { figureOf } from '../../../shared/statistics/figures.ts';
import { indicatorOf, indicators } from '../../../shared/statistics/indicators/indicators.ts';
import { countsOf, edge, oneCase, oneLead, quarter, read, succeeded } from './facts.ts';

const { before, first, last, after } = edge;
const days = [before, first, last, after] as const;

/** The same case once for each day about the ends of the quarter: two of the four days belong to it. */
const onEach = (make: (on: (typeof days)[number]) => CaseFacts) => days.map(make);

describe('an event counts on the first and on the last day of the period, not on the days beside them', () => {
  it.each([
    ['S06', onEach((on) => oneCase({ receivedOn: on, acceptedOn: null }))],
    ['S07', onEach((on) => oneCase({ acceptedOn: on }))],
    ['S08', onEach((on) => oneCase({ acceptedOn: null, refusedOn: on, refusal: 'OOS-1' }))],
    ['S11', onEach((on) => succeeded(on, { acceptedOn: before }))],
    ['S14', onEach((on) => succeeded(on, { acceptedOn: before }))],
    ['S21', onEach((on) => oneCase({ extensions: [on] }))],
    ['S23', onEach((on) => oneCase({ sessions: [on] }))],
    ['S33', onEach((on) => succeeded(first, { breachOn: on }))],
    ['S34', onEach((on) => oneCase({ routes: [['arbitration-review', 'applied', on, null, null]] }))],
    ['S34.1', onEach((on) => oneCase({ routes: [['arbitration-review', 'issued', before, null, on]] }))],
    ['S35', onEach((on) => oneCase({ routes: [['judicial-confirmation', 'applied', on, null, null]] }))],
    ['S35.1', onEach((on) => oneCase({ routes: [['judicial-confirmation', 'confirmed', null, null, on]] }))],
    ['S36', onEach((on) => oneCase({ routes: [['payment-order', 'accepted', on, null, null]] }))],
    ['S36.1', onEach((on) => oneCase({ routes: [['payment-order', 'effective', null, null, on]] }))],
    ['S38', onEach((on) => oneCase({ routes: [['labour-inspection', 'applied', on, null, null]] }))],
    ['S39', onEach((on) => oneCase({ routes: [['legal-aid', 'accepted', before, on, null]] }))],
    ['S48', onEach((on) => oneCase({ incidents: [[on, '停工', 20]] }))],
    ['S49', onEach((on) => oneCase({ matters: [['supervision-opinion', on, null, null]] }))],
    ['S49.1', onEach((on) => oneCase({ matters: [['supervision-prompt', on, null, null]] }))],
    ['S49.2', onEach((on) => oneCase({ matters: [['supervision-opinion', on, null, null]] }))],
    ['S49.3', onEach((on) => oneCase({ matters: [['supervision-recommendation', on, null, null]] }))],
  ])('%s', (id, cases) => {
    expect(read(id, { cases })).toBe(2);
  });

  it.each([
    ['S01', days.map((on) => oneLead({ receivedOn: on })), 2],
    ['S02', days.map((on) => oneLead({ receivedOn: before, disposition: 'answered', disposedOn: on })), 2],
    ['S23.1', days.map((on) => oneLead({ receivedOn: on, contacts: [on, on] })), 6],
  ])('%s of leads', (id, leads, counted) => {
    expect(read(id, { leads })).toBe(counted);
  });

  it.each([
    ['S31', onEach((on) => succeeded(first, { terms: [[on, null]] })), '0/2'],
    ['S32', onEach((on) => succeeded(first, { terms: [[on, null]] })), '0/2'],
    ['S46', onEach((on) => oneCase({ followUps: [[on, null, null]] })), '0/2'],
    ['S47', onEach((on) => oneCase({ followUps: [[null, on, 'satisfied']] })), '2/2'],
    ['S49.4', onEach((on) => oneCase({ matters: [['supervision-prompt', before, on, on]] })), '2/2'],
  ])('%s', (id, cases, counted) => {
    expect(read(id, { cases })).toBe(counted);
  });

  it('S52 and S52.1', () => {
    const visits = days.map((on, i) => ({ id: `v${i}`, on, areaId: null, stewardId: null, leads: 3 }));
    expect(read('S52', { visits })).toBe(2);
    expect(read('S52.1', { visits })).toBe('6/2');
  });
});

describe('leads', () => {
  it('S01: neither duplicates nor invalid ones', () => {
    const leads = (['duplicate', 'invalid', 'answered', null] as const).map((disposition) =>
      oneLead({ disposition, disposedOn: disposition && last }),
    );
    expect(read('S01', { leads })).toBe(2);
    expect(read('S02', { leads })).toBe(3);
  });

  it('S03: of those received in the period, disposed of by its end', () => {
    const leads = [
      oneLead({ disposition: 'answered', disposedOn: last }),
      oneLead({ disposition: 'answered', disposedOn: after }),
      oneLead(),
      oneLead({ receivedOn: before, disposition: 'answered', disposedOn: first }),
    ];
    expect(read('S03', { leads })).toBe('1/3');
  });

  it('S04: of those whose limit fell in the period, on the day or before', () => {
    const due = day('2026-11-20');
    const leads = [
      oneLead({ dueOn: due, disposition: 'answered', disposedOn: due }),
      oneLead({ dueOn: due, disposition: 'answered', disposedOn: day('2026-11-21') }),
      oneLead({ dueOn: due }),
      oneLead({ dueOn: before, disposition: 'answered', disposedOn: before }),
      oneLead({ dueOn: after, disposition: 'answered', disposedOn: first }),
    ];
    expect(read('S04', { leads })).toBe('1/3');
  });
});

describe('cases in and out', () => {
  it('S05: accepted before and not closed at the start; closed on the first day was still open', () => {
    const cases = [
      oneCase({ acceptedOn: before }),
      succeeded(first, { acceptedOn: before }),
      succeeded(before, { acceptedOn: before }),
      oneCase({ acceptedOn: first }),
    ];
    expect(read('S05', { cases })).toBe(2);
  });

  it('a case received in one quarter and closed in the next is received there and closed here', () => {
    const cases = [succeeded(first, { receivedOn: before, acceptedOn: before })];
    expect([read('S06', { cases }), read('S07', { cases }), read('S11', { cases })]).toEqual([0, 0, 1]);
    const third = { from: day('2026-07-01'), to: before };
    const earlier = { cases, period: third };
    expect([read('S06', earlier), read('S11', earlier), read('S13', earlier)]).toEqual([1, 0, 1]);
  });

  it('S09: of the applications received and decided by the end of the period', () => {
    const cases = [
      oneCase({ acceptedOn: last }),
      oneCase({ acceptedOn: after }),
      oneCase({ acceptedOn: null, refusedOn: last, refusal: 'OTHER' }),
      oneCase({ acceptedOn: null, refusedOn: after, refusal: 'OTHER' }),
      oneCase({ receivedOn: before, acceptedOn: first }),
    ];
    expect(read('S09', { cases })).toBe('1/2');
  });

  it('S08.1: for want of consent', () => {
    const cases = (['NO-CONSENT', 'NO-RESPONSE', 'OOS-1'] as const).map((refusal) =>
      oneCase({ acceptedOn: null, refusedOn: first, refusal }),
    );
    expect([read('S08', { cases }), read('S08.1', { cases })]).toEqual([3, 2]);
  });

  it('S10, S12, S13', () => {
    const cases = [
      oneCase({ acceptedOn: before }),
      oneCase(),
      succeeded(last),
      succeeded(after),
      oneCase({ acceptedOn: after }),
    ];
    expect([read('S10', { cases }), read('S12', { cases }), read('S13', { cases })]).toEqual([4, '1/4', 3]);
  });

  it('what was never accepted is not closed, whatever it is closed as', () => {
    const cases = [
      oneCase({
        acceptedOn: null,
        refusedOn: first,
        refusal: 'NO-CONSENT',
        closedOn: last,
        outcome: 'not-accepted-refusal',
      }),
      oneCase({ acceptedOn: null, closedOn: last, outcome: 'withdrawn' }),
    ];
    expect([read('S11', { cases }), read('S17', { cases }), read('S08', { cases })]).toEqual([0, 0, 1]);
  });

  it('deleted cases count nowhere', () => {
    const cases = [succeeded(last, { deleted: true })];
    for (const { id, kind, unit } of indicators) {
      if (kind === 'count' && unit.zh === '件') expect([id, read(id, { cases })]).toEqual([id, 0]);
    }
  });
});

describe('results', () => {
  const endings = [
    'agreement-full',
    'agreement-partial',
    'agreement-oral',
    'settled-outside',
    'withdrawn',
    'failed-refusal',
    'failed-expiry',
    'failed-divergence',
    'failed-unreachable',
    'failed-refused-to-sign',
    'failed-impossible',
    'failed-other',
    'terminated-sham',
    'terminated-crime',
    'transferred-mediation',
    'party-deceased',
  ] as const;
  const cases = endings.map((outcome) => oneCase({ closedOn: last, outcome }));

  it.each([
    ['S11', 16],
    ['S14', 3],
    ['S15', 1],
    ['S16', 7],
    ['S17', 2],
    ['S17.1', 1],
    ['S18', '3/10'],
    ['S18.1', '4/16'],
  ])('%s over one case of each ending', (id, counted) => {
    expect(read(id, { cases })).toBe(counted);
  });

  it('S15: also a full ending whose agreement is marked partial', () => {
    const partial = succeeded(last, { agreement: { effectiveOn: first, partial: true, fen: fen(0) } });
    expect(read('S15', { cases: [partial, succeeded(last)] })).toBe(1);
  });

  it('S19: on the last day in time, the day after late; a day that is not known is not in time', () => {
    const due = day('2026-10-16');
    const closings = [
      succeeded(due),
      succeeded(day('2026-10-17')),
      succeeded(day('2026-10-17'), { dueOn: day('2026-10-31') }),
      succeeded(due, { dueOn: null }),
    ];
    expect(read('S19', { cases: closings })).toBe('2/4');
  });

  it('S20: fifteen days from receipt, whatever was extended', () => {
    const closings = [
      succeeded(day('2026-10-16')),
      succeeded(day('2026-10-17'), { dueOn: day('2026-10-31') }),
    ];
    expect(read('S20', { cases: closings })).toBe('1/2');
  });

  it('S21: a case extended twice counts once', () => {
    expect(read('S21', { cases: [oneCase({ extensions: [first, last] }), oneCase()] })).toBe(1);
  });

  it('S22: mean and median of calendar days from receipt to closing', () => {
    const closings = ['2026-10-05', '2026-10-06', '2026-10-11', '2026-10-15'].map((on) => succeeded(day(on)));
    expect(read('S22', { cases: closings })).toBe('33/4');
    expect(read('S22.1', { cases: closings })).toBe(750);
    expect(read('S22.1', { cases: closings.slice(0, 3) })).toBe(500);
    const { hundredths } = figureOf(indicatorOf('S22') as never, countsOf({ cases: closings }).totals);
    expect(hundredths).toBe(825);
  });

  it('S53: thirty days after closing the case was due for the archive', () => {
    const closedOn = day('2026-11-01');
    const archived = [
      succeeded(closedOn, { archivedOn: day('2026-12-01') }),
      succeeded(closedOn, { archivedOn: day('2026-12-02') }),
      succeeded(closedOn),
      succeeded(day('2026-12-02'), { archivedOn: day('2026-12-03') }),
    ];
    expect(read('S53', { cases: archived })).toBe('1/3');
  });
});

describe('people and money', () => {
  it('S24: one person in two cases is one head and twice 人次; those only counted are added', () => {
    const cases = [
      oneCase({ workers: ['a', 'b'], workersCount: 2 }),
      oneCase({ workers: ['b'], workersCount: 11 }),
      oneCase({ workers: ['c'], acceptedOn: after }),
    ];
    expect([read('S24', { cases }), read('S24.2', { cases })]).toEqual([12, 13]);
  });

  it('S24.1: of cases closed', () => {
    expect(read('S24.1', { cases: [succeeded(last, { workers: ['a'] }), oneCase({ workers: ['b'] })] })).toBe(
      1,
    );
  });

  it('S25 and S26: ten with a common claim; ten alone; nine', () => {
    const cases = [
      oneCase({ workersCount: 10, commonClaim: true }),
      oneCase({ workersCount: 10 }),
      oneCase({ workersCount: 9, commonClaim: true }),
    ];
    expect([read('S25', { cases }), read('S25.1', { cases }), read('S26', { cases })]).toEqual([1, 10, 2]);
  });

  it('S27: what was claimed in the cases accepted', () => {
    const cases = [oneCase({ claimedFen: fen(100) }), oneCase({ claimedFen: fen(50), acceptedOn: before })];
    expect(read('S27', { cases })).toBe(100);
  });

  it('S28: agreements by the day they took effect', () => {
    const cases = days.map((effectiveOn) =>
      oneCase({ agreement: { effectiveOn, partial: false, fen: fen(100) } }),
    );
    expect(read('S28', { cases })).toBe(200);
  });

  it('S29 and S30: only what was received and confirmed, wages apart', () => {
    const cases = [
      oneCase({
        workers: ['a', 'b'],
        workersCount: 2,
        payments: [
          [first, fen(100), 1, 1, 'a'],
          [last, fen(30), 0, 1, null],
          [last, fen(7), 1, 0, 'b'],
          [before, fen(1000), 1, 1, 'b'],
          [after, fen(1000), 1, 1, 'b'],
        ],
      }),
    ];
    expect([read('S29', { cases }), read('S30', { cases }), read('S30.1', { cases })]).toEqual([130, 100, 1]);
  });

  it('S30.1: a payment to all workers is to every one of them', () => {
    const cases = [oneCase({ workers: ['a'], workersCount: 3, payments: [[first, fen(1), 1, 1, null]] })];
    expect(read('S30.1', { cases })).toBe(3);
  });

  it('S40 and S41', () => {
    const cases = [
      oneCase({ migrant: true, workersCount: 3, claimedFen: fen(5) }),
      oneCase({ newForm: true }),
      oneCase({ migrant: true, acceptedOn: before }),
    ];
    const ids = ['S40', 'S40.1', 'S40.2', 'S41', 'S41.1'];
    expect(ids.map((id) => read(id, { cases }))).toEqual([1, 3, 5, 1, 1]);
  });
});

describe('after the agreement', () => {
  const due = day('2026-11-20');

  it('S31 and S32: by the due day, by the end of the period', () => {
    const cases = [
      succeeded(first, { terms: [[due, due]] }),
      succeeded(first, { terms: [[due, day('2026-11-21')]] }),
      succeeded(first, { terms: [[due, after]] }),
      succeeded(first, { terms: [[due, null]] }),
    ];
    expect([read('S31', { cases }), read('S32', { cases })]).toEqual(['1/4', '2/4']);
  });

  it('S33: the day after the due day is the day of the breach; one agreement counts once', () => {
    const cases = [
      succeeded(first, {
        terms: [
          [due, null],
          [day('2026-12-01'), null],
        ],
      }),
      succeeded(first, { terms: [[due, due]] }),
      succeeded(first, { terms: [[due, day('2026-11-21')]] }),
      succeeded(first, { terms: [[before, null]] }),
      succeeded(first, { terms: [[last, null]] }),
      oneCase({ breachOn: first }),
    ];
    expect(read('S33', { cases })).toBe(3);
  });

  it('S34.1: nothing was issued where the application was refused', () => {
    const cases = (['refused', 'dismissed', 'withdrawn', 'ended'] as const).map((state) =>
      oneCase({ routes: [['arbitration-review', state, first, null, last]] }),
    );
    expect([read('S34', { cases }), read('S34.1', { cases })]).toEqual([4, 1]);
  });

  it('S37: closed cases taken to arbitration; of the failed ones whose way is known', () => {
    const failed = (routes: CaseFacts['routes'], followUps: CaseFacts['followUps'] = []) =>
      oneCase({ closedOn: last, outcome: 'failed-divergence', routes, followUps });
    const cases = [
      failed([['arbitration', 'applied', last, null, null]]),
      failed([['arbitration', 'prepared', null, null, null]]),
      failed([], [[last, last, null]]),
      failed([]),
      succeeded(last, { routes: [['arbitration', 'accepted', last, last, null]] }),
    ];
    expect([read('S37', { cases }), read('S37.1', { cases })]).toEqual([2, '1/2']);
  });

  it('S46 and S47', () => {
    const cases = [
      oneCase({
        followUps: [
          [due, last, 'very-satisfied'],
          [due, after, 'satisfied'],
        ],
      }),
      oneCase({
        followUps: [
          [due, due, 'dissatisfied'],
          [due, last, null],
        ],
      }),
    ];
    expect([read('S46', { cases }), read('S47', { cases })]).toEqual(['3/4', '1/2']);
  });

  it('S48.1: minutes to the first report, of those reported', () => {
    const cases = [
      oneCase({
        incidents: [
          [first, '停工', 20],
          [last, '堵路', 31],
          [last, '停工', null],
        ],
      }),
    ];
    expect([read('S48', { cases }), read('S48.1', { cases })]).toEqual([3, '51/2']);
  });

  it('S49.4: answered by the day', () => {
    const matters = [due, day('2026-11-21'), null].map((doneOn): CaseFacts['matters'][number] => [
      'supervision-prompt',
      first,
      due,
      doneOn,
    ]);
    expect(read('S49.4', { cases: [oneCase({ matters })] })).toBe('1/3');
  });

  it('S50 and S51', () => {
    const stock = { organisations: 2, mediators: 4 };
    const cases = [succeeded(last), succeeded(last)];
    expect(read('S50', { stock })).toBe(2);
    expect(read('S50.1', { stock })).toBe(4);
    expect(read('S51', { cases, stock })).toBe('2/4');
  });
});

describe('how a figure is kept', () => {
  it('no denominator: no rate, never 0 %', () => {
    const none = countsOf({});
    const rates = indicators.filter(({ kind }) => kind === 'rate');
    expect(rates.length).toBeGreaterThan(10);
    for (const one of rates) expect(figureOf(one, none.totals).hundredths).toBeNull();
  });

  it('two decimals of a percent', () => {
    const cases = [1, 2, 3, 4, 5, 6].map(() => succeeded(last));
    const failed = oneCase({ closedOn: last, outcome: 'failed-other' });
    const { totals } = countsOf({ cases: [...cases, failed] });
    expect(figureOf(indicatorOf('S18') as never, totals)).toMatchObject({
      numerator: 6,
      denominator: 7,
      hundredths: 8571,
    });
  });

  it('every indicator of the catalogue but the distributions is there, with its rule in both languages', () => {
    const numbers = new Set(indicators.map(({ id }) => id.split('.')[0]));
    const all = Array.from({ length: 53 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`);
    const spread = ['S42', 'S43', 'S44', 'S45'];
    expect([...numbers].sort()).toEqual(all.filter((id) => !spread.includes(id)));
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const one of indicators) {
      expect(one.define.zh).toMatch(/。$/);
      expect(one.define.en).not.toBe('');
    }
  });

  it('the period of the tests is a quarter', () => {
    expect(countsOf({ period: quarter }).totals.accepted).toBe(0);
  });
});
