import { describe, expect, it } from 'vitest';
import {
  blankActivityBody,
  blankInspectionBody,
  blankInstructorBody,
} from '../../../shared/bargaining/blank.ts';
import type { Standing } from '../../../shared/bargaining/records/enterprise.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { coverageAt, establishmentRate, inForceAt } from '../../../shared/bargaining/statistics/coverage.ts';
import {
  type BargainingData,
  emptyData,
  type StatisticsQuery,
} from '../../../shared/bargaining/statistics/data.ts';
import { renewalRadar } from '../../../shared/bargaining/statistics/radar.ts';
import { basisPoints } from '../../../shared/bargaining/statistics/ratio.ts';
import { bargainingReport } from '../../../shared/bargaining/statistics/report.ts';
import { rollUp } from '../../../shared/bargaining/statistics/roll-up.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleIndustryRound } from '../../../shared/samples/industry-round.ts';
import { sampleId } from '../../../shared/samples/sample-union.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';

const query: StatisticsQuery = {
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  asOf: day('2026-12-31'),
  subject: 'wage',
};

function dataOf(...files: readonly RoundFile[]): BargainingData {
  return {
    enterprises: files.flatMap((one) => one.enterprises),
    rounds: files.map((one) => one.round),
    offers: files.flatMap((one) => one.roundOffers),
    agreements: files.flatMap((one) => one.collectiveAgreements),
    filings: files.flatMap((one) => one.roundFilings),
    publications: files.flatMap((one) => one.roundPublications),
    inspections: files.flatMap((one) => one.roundInspections),
    measures: files.flatMap((one) => one.roundMeasures),
    steps: files.flatMap((one) => one.roundSteps),
    papers: files.flatMap((one) => one.roundPapers),
    activities: [],
    instructors: [],
  };
}

const both = dataOf(sampleWageRound, sampleIndustryRound);
type Agreement = BargainingData['agreements'][number];
type Enterprise = BargainingData['enterprises'][number];

const [wage] = sampleWageRound.collectiveAgreements as [Agreement];
const [firm] = sampleWageRound.enterprises as [Enterprise];

const standing0 = firm.body.standings[0] as Standing;

const enterprise = (n: number, patch: Partial<Enterprise> = {}, standing: object = {}): Enterprise => ({
  ...firm,
  id: sampleId(2000 + n),
  uscc: `CODE${n}`,
  ...patch,
  body: {
    ...firm.body,
    name: `企业${n}`,
    standings: [{ ...standing0, on: day('2026-01-01'), ...standing }],
    ...(patch.body ?? {}),
  },
});

const agreement = (n: number, patch: Partial<Agreement>): Agreement => ({
  ...wage,
  id: sampleId(3000 + n),
  ...patch,
  body: { ...wage.body, ...(patch.body ?? {}) },
});

describe('the year of the two sample rounds', () => {
  const report = bargainingReport(both, query);

  it('every percentage comes with numerator and denominator', () => {
    expect(report.offers).toEqual({ sent: 2, byWorker: 2, byEmployer: 0, renewals: 0 });
    expect(report.responses).toEqual({ rate: { n: 2, of: 2 }, late: 0, unanswered: 0 });
    expect(report.signed).toEqual({ contracts: 2, amendments: 0 });
    expect(report.review).toEqual({
      effective: 2,
      filedInTime: { n: 2, of: 2 },
      firstTimePassed: { n: 2, of: 2 },
      publishedInTime: { n: 2, of: 2 },
    });
    expect(report.eightSteps).toEqual({ n: 2, of: 2 });
  });

  it('the industry contract covers every employer in scope: in 浙江 also the one that has not accepted', () => {
    expect(report.coverage).toEqual({
      employers: 6,
      workers: 186 + 128 + 46 + 72 + 35 + 24,
      women: 74 + 31 + 12 + 20 + 8 + 5,
    });
    expect(report.establishment.unionised).toEqual({ n: 6, of: 6 });
    expect(report.establishment.own).toEqual({ n: 1, of: 6 });
    expect(report.establishment.hundredAndMore).toEqual({ n: 2, of: 2 });
  });

  it('wage growth is weighted by people over what contracts state', () => {
    expect(report.growth).toMatchObject({ contracts: 1, growth: 506 });
  });

  it('kinds of contract are never added up', () => {
    expect(bargainingReport(both, { ...query, subject: 'osh' }).coverage.employers).toBe(0);
  });
});

describe('coverage', () => {
  it('counts an employer with an own and an industry contract once', () => {
    const [mould] = sampleIndustryRound.enterprises as [Enterprise];
    const own = agreement(1, { enterpriseId: mould.id });
    const data = { ...both, agreements: [...both.agreements, own] };
    expect(coverageAt(data, query).employers).toBe(6);
    expect(establishmentRate(data, query, 'unionised', 'own')).toEqual({ n: 2, of: 6 });
  });

  it('is that of the day: before the contract is in force nobody is covered, after its end nobody any more', () => {
    const on = (asOf: string) => coverageAt(dataOf(sampleWageRound), { ...query, asOf: day(asOf) }).employers;
    expect([on('2026-05-13'), on('2026-05-14'), on('2027-05-13'), on('2027-05-14')]).toEqual([0, 1, 1, 0]);
  });

  it('a rescinded contract binds until the day before, whatever its state says today', () => {
    const gone = agreement(2, { state: 'rescinded', endedOn: day('2026-09-01') });
    expect([inForceAt(gone, day('2026-08-31')), inForceAt(gone, day('2026-09-01'))]).toEqual([true, false]);
  });

  it('takes the headcount confirmed last before the day', () => {
    const grown = enterprise(1);
    grown.body.standings.push({
      ...standing0,
      on: day('2026-07-01'),
      workers: 300,
      women: 90,
    });
    const data = {
      ...emptyData,
      enterprises: [grown],
      agreements: [agreement(3, { enterpriseId: grown.id })],
    };
    expect(coverageAt(data, { ...query, asOf: day('2026-06-30') }).workers).toBe(186);
    expect(coverageAt(data, { ...query, asOf: day('2026-07-01') }).workers).toBe(300);
  });

  it('the same credit code twice in the register is one employer', () => {
    const twice = [enterprise(1), { ...enterprise(1), id: sampleId(2999) }];
    const data = {
      ...emptyData,
      enterprises: twice,
      agreements: twice.map((one, n) => agreement(n, { enterpriseId: one.id })),
    };
    expect(coverageAt(data, query).employers).toBe(1);
    expect(establishmentRate(data, query)).toEqual({ n: 1, of: 1 });
  });

  it('filters are those of the day: union, own union, above scale, a hundred and more', () => {
    const firms = [
      enterprise(1, {}, { union: 'own', workers: 100 }),
      enterprise(2, {}, { union: 'joint', workers: 99 }),
      enterprise(3, {}, { union: 'none', workers: 500, aboveScale: true }),
      enterprise(
        4,
        { state: 'dissolved', body: { ...firm.body, dissolvedOn: day('2026-06-30') } },
        { union: 'own' },
      ),
    ];
    const data = { ...emptyData, enterprises: firms };
    const of = (filter: Parameters<typeof establishmentRate>[2]) => establishmentRate(data, query, filter).of;
    expect([of('all'), of('unionised'), of('own-union'), of('above-scale'), of('hundred-and-more')]).toEqual([
      3, 2, 1, 1, 2,
    ]);
    expect(establishmentRate(data, { ...query, asOf: day('2026-06-29') }, 'all').of).toBe(4);
  });
});

describe('answers to offers', () => {
  const offer = (patch: object, reply: object | null) => {
    const [first] = sampleWageRound.roundOffers as [BargainingData['offers'][number]];
    return {
      ...first,
      ...patch,
      body: { ...first.body, reply: reply && { ...first.body.reply, ...reply } },
    } as BargainingData['offers'][number];
  };
  const rate = (one: BargainingData['offers'][number], asOf = '2026-12-31') =>
    bargainingReport({ ...dataOf(sampleWageRound), offers: [one] }, { ...query, asOf: day(asOf) }).responses;

  it('on the due day is in time, a day later is late, none is unanswered', () => {
    expect(rate(offer({}, { receivedOn: day('2026-03-16') }))).toEqual({
      rate: { n: 1, of: 1 },
      late: 0,
      unanswered: 0,
    });
    expect(rate(offer({}, { receivedOn: day('2026-03-17') }))).toEqual({
      rate: { n: 0, of: 1 },
      late: 1,
      unanswered: 0,
    });
    expect(rate(offer({}, null))).toEqual({ rate: { n: 0, of: 1 }, late: 0, unanswered: 1 });
    expect(rate(offer({}, { written: false }))).toMatchObject({ unanswered: 1 });
  });

  it('an offer whose time still runs is no denominator', () => {
    expect(rate(offer({}, null), '2026-03-15').rate).toEqual({ n: 0, of: 0 });
    expect(basisPoints({ n: 0, of: 0 })).toBeNull();
  });
});

describe('renewal', () => {
  const expired = (patch: Partial<Agreement> = {}) =>
    agreement(10, { termEnd: day('2026-06-30'), successorId: sampleId(3011), ...patch });
  const next = (patch: Partial<Agreement> = {}) =>
    agreement(11, { signedOn: day('2026-06-30'), termEnd: day('2027-06-30'), ...patch });
  const rate = (
    agreements: Agreement[],
    more: Partial<StatisticsQuery> = {},
    enterprises: Enterprise[] = [],
  ) => bargainingReport({ ...emptyData, agreements, enterprises }, { ...query, ...more }).renewal;

  it('counts a successor of the same employer, kind and scope signed by the last day', () => {
    expect(rate([expired(), next()])).toEqual({ n: 1, of: 1 });
    expect(rate([expired(), next({ signedOn: day('2026-07-01') })])).toEqual({ n: 0, of: 1 });
    expect(rate([expired(), next({ signedOn: day('2026-07-01') })], { graceDays: 1 })).toEqual({
      n: 1,
      of: 1,
    });
    expect(rate([expired(), next({ subject: 'comprehensive' })])).toEqual({ n: 0, of: 1 });
    expect(rate([expired(), next({ enterpriseId: sampleId(9) })])).toEqual({ n: 0, of: 1 });
    expect(rate([expired({ successorId: null })])).toEqual({ n: 0, of: 1 });
  });

  it('leaves out dissolved employers, and what has not expired yet', () => {
    const gone = { ...firm, state: 'dissolved' as const };
    expect(rate([expired({ successorId: null })], {}, [gone])).toEqual({ n: 0, of: 0 });
    expect(rate([expired({ successorId: null })], { asOf: day('2026-06-29') })).toEqual({ n: 0, of: 0 });
  });
});

describe('performance and work', () => {
  const inspection = (
    n: number,
    found: readonly ('fulfilled' | 'partly' | 'unfulfilled' | 'not-due')[],
    on = '2026-09-01',
  ) =>
    ({
      id: sampleId(4000 + n),
      roundId: sampleWageRound.round.id,
      kind: 'inspection',
      on: day(on),
      enterpriseId: sampleId(2000 + n),
      rectifyBy: null,
      rectifiedOn: null,
      body: {
        ...blankInspectionBody(),
        surveyed: 10 * n,
        aware: 9 * n,
        satisfied: 8 * n,
        findings: found.map((finding) => ({
          clauseId: null,
          clause: '',
          promised: '',
          actual: '',
          evidence: '',
          finding,
        })),
      },
    }) as BargainingData['inspections'][number];

  it('items that are not due are no denominator; the last inspection speaks for the employer', () => {
    const inspections = [
      inspection(1, ['unfulfilled'], '2026-03-01'),
      inspection(1, ['fulfilled', 'fulfilled', 'not-due']),
      inspection(2, ['fulfilled', 'partly']),
    ];
    const { performance } = bargainingReport({ ...dataOf(sampleWageRound), inspections }, query);
    expect(performance.items).toEqual({ n: 3, of: 5 });
    expect(performance.employers).toEqual({ n: 1, of: 2 });
    expect(performance.inspected).toEqual({ n: 1, of: 1 });
    expect(performance.aware).toEqual({ n: 9 + 9 + 18, of: 40 });
  });

  it('person-times add up; an instructor counts while in office', () => {
    const activity = (n: number, kind: string, persons: number) =>
      ({
        id: sampleId(5000 + n),
        kind,
        on: day('2026-05-01'),
        roundId: null,
        enterpriseId: null,
        instructorId: null,
        town: '',
        persons,
        body: blankActivityBody(),
      }) as BargainingData['activities'][number];
    const instructor = (n: number, to: string | null) =>
      ({
        id: sampleId(5100 + n),
        active: 1,
        kind: 'part-time',
        appointedFrom: day('2026-01-01'),
        appointedTo: to === null ? null : day(to),
        body: blankInstructorBody(),
      }) as BargainingData['instructors'][number];
    const { work } = bargainingReport(
      {
        ...emptyData,
        activities: [activity(1, 'training', 40), activity(2, 'training', 75), activity(3, 'visit', 3)],
        instructors: [instructor(1, null), instructor(2, '2026-06-30')],
      },
      query,
    );
    expect(work.trainings).toEqual({ sessions: 2, personTimes: 115 });
    expect(work.visits).toBe(1);
    expect(work.instructors).toEqual({ fullTime: 0, partTime: 1 });
  });

  it('a round without one of its papers has not gone through the eight steps', () => {
    const papers = both.papers.filter(
      (one) => one.document !== 'congress-resolution' || one.roundId !== sampleWageRound.round.id,
    );
    expect(bargainingReport({ ...both, papers }, query).eightSteps).toEqual({ n: 1, of: 2 });
  });
});

describe('the roll-up from enterprise to town to city', () => {
  const { city, nodes } = rollUp(both, query);
  const sum = (of: (report: (typeof nodes)[number]['report']) => number) =>
    nodes.reduce((total, node) => total + of(node.report), 0);

  it('towns and the city’s own bucket make up the city', () => {
    expect(nodes.map((node) => node.town)).toEqual(['双塔街道', '贺村镇', '']);
    expect(sum((one) => one.signed.contracts)).toBe(city.signed.contracts);
    expect(sum((one) => one.offers.sent)).toBe(city.offers.sent);
    expect(sum((one) => one.coverage.employers)).toBe(city.coverage.employers);
    expect(sum((one) => one.coverage.workers)).toBe(city.coverage.workers);
    expect(sum((one) => one.establishment.unionised.of)).toBe(city.establishment.unionised.of);
  });

  it('a city-level industry contract is counted at the city, its coverage at the employers’ towns', () => {
    const of = (town: string) => nodes.find((node) => node.town === town)?.report;
    expect([of('')?.signed.contracts, of('贺村镇')?.signed.contracts]).toEqual([1, 0]);
    expect([of('')?.coverage.employers, of('贺村镇')?.coverage.employers]).toEqual([0, 3]);
  });

  it('divides sums, and never averages the towns', () => {
    const firms = [
      ...Array.from({ length: 9 }, (_, n) => enterprise(n, { town: '甲镇' })),
      enterprise(50, { town: '乙镇' }),
    ];
    const agreements = [agreement(60, { enterpriseId: firms[9]?.id ?? '', town: '乙镇' })];
    const rolled = rollUp({ ...emptyData, enterprises: firms, agreements }, query);
    expect(rolled.nodes.map((node) => basisPoints(node.report.establishment.unionised))).toEqual([10_000, 0]);
    expect(rolled.city.establishment.unionised).toEqual({ n: 1, of: 10 });
  });
});

describe('the renewal radar', () => {
  const radar = (
    today: string,
    agreements: readonly Agreement[] = [wage],
    more: Partial<BargainingData> = {},
  ) =>
    renewalRadar(
      { ...dataOf(sampleWageRound), ...more, agreements },
      { today: day(today), horizonDays: 120 },
    );

  it('shows what ends, when its window opens, and that an offer is due', () => {
    expect(radar('2027-01-10')).toEqual([]);
    expect(radar('2027-02-11')[0]).toMatchObject({
      windowOpensOn: '2027-02-12',
      windowOpen: false,
      state: 'early',
    });
    expect(radar('2027-02-12')[0]).toMatchObject({ windowOpen: true, state: 'offer-due', daysLeft: 90 });
    expect(radar('2027-05-14')[0]).toMatchObject({ windowOpen: false, state: 'lapsed', daysLeft: -1 });
  });

  it('knows a renewal in bargaining and one that is signed', () => {
    const renewing = { ...sampleWageRound.round, id: sampleId(700), predecessorId: wage.id };
    const [offer] = sampleWageRound.roundOffers as [BargainingData['offers'][number]];
    const rounds = [sampleWageRound.round, renewing];
    expect(radar('2027-03-01', [wage], { rounds, offers: [] })[0]).toMatchObject({
      renewalRoundId: renewing.id,
      state: 'offer-due',
    });
    expect(
      radar('2027-03-01', [wage], { rounds, offers: [{ ...offer, roundId: renewing.id }] })[0]?.state,
    ).toBe('running');
    expect(radar('2027-03-01', [{ ...wage, successorId: sampleId(701) }], { rounds })[0]?.state).toBe(
      'signed',
    );
  });

  it('the most urgent comes first', () => {
    const sooner = agreement(20, { termEnd: day('2027-03-31') });
    expect(radar('2027-03-01', [wage, sooner]).map((row) => row.agreementId)).toEqual([sooner.id, wage.id]);
  });
});
