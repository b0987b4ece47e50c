import { describe, expect, it } from 'vitest';
import { grounds } from '../../../shared/owed/law/severance.ts';
import { owed, owedFen } from './owed.ts';

const plain = {
  ground: 'R36-employer',
  avg12MonthGrossWageFen: 600_000,
  localAvgMonthlyWageFen: 900_000,
  minWageFen: 200_000,
};
const months = (serviceStart: string, lastDayOfEmployment: string, more = {}) =>
  owed('economic_compensation', { ...plain, serviceStart, lastDayOfEmployment, ...more }).compensationMonths;

describe('经济补偿: the count of service', () => {
  it.each([
    ['one day of work', '2024-01-01', '2024-01-01', 0.5],
    ['a day before six months', '2024-01-01', '2024-06-29', 0.5],
    ['exactly six months', '2024-01-01', '2024-06-30', 1],
    ['a day after six months', '2024-01-01', '2024-07-01', 1],
    ['a day before a year', '2023-05-10', '2024-05-08', 1],
    ['exactly a year', '2023-05-10', '2024-05-09', 1],
    ['a day after a year', '2023-05-10', '2024-05-10', 1.5],
    ['a day before a year and a half', '2023-01-01', '2024-06-29', 1.5],
    ['exactly a year and a half', '2023-01-01', '2024-06-30', 2],
    ['from the 31st to the end of a short month', '2022-08-31', '2023-02-28', 1],
    ['from the 31st to the day before that', '2022-08-31', '2023-02-27', 0.5],
    ['from the 30th over February', '2023-08-30', '2024-02-29', 1],
    ['from leap day, a day before four and a half years', '2020-02-29', '2024-08-27', 4.5],
    ['from leap day, exactly four and a half years', '2020-02-29', '2024-08-28', 5],
  ])('%s', (_, start, last, expected) => {
    expect(months(start, last)).toBe(expected);
  });

  it.each([
    ['2024-06-30', true],
    ['2024-07-15', false],
  ])('says when the last day decides the half year: %s', (last, said) => {
    const { warnings } = owed('economic_compensation', {
      ...plain,
      serviceStart: '2024-01-01',
      lastDayOfEmployment: last,
    });
    expect((warnings as string[]).includes('离职日是否在职影响补偿月数')).toBe(said);
  });
});

describe('经济补偿: floor, cap and twelve years', () => {
  const long = { serviceStart: '2008-06-01', lastDayOfEmployment: '2024-08-31' };
  it.each([
    ['a fen below three times: no cap, no twelve years', 2_699_999, Math.round(2_699_999 * 16.5)],
    ['three times: not above it', 2_700_000, 44_550_000],
    ['a fen above: capped twice', 2_700_001, 32_400_000],
  ])('%s', (_, wage, expected) => {
    expect(owedFen('economic_compensation', { ...plain, ...long, avg12MonthGrossWageFen: wage })).toBe(
      expected,
    );
  });

  it.each([
    ['below the minimum wage', 199_999, 200_000],
    ['at it', 200_000, 200_000],
    ['above it', 200_001, 200_001],
  ])('%s', (_, wage, base) => {
    const year = { serviceStart: '2023-01-01', lastDayOfEmployment: '2023-12-31' };
    expect(owedFen('economic_compensation', { ...plain, ...year, avg12MonthGrossWageFen: wage })).toBe(base);
  });

  it('without the two figures the sum stands, unchecked and named', () => {
    const answer = owed('economic_compensation', {
      ...plain,
      ...long,
      localAvgMonthlyWageFen: null,
      minWageFen: null,
    });
    expect(answer.amountFen).toBe(9_900_000);
    expect(answer.missingParameters).toEqual(['minWageMonthly', 'cityAvgMonthlyWage']);
    expect((answer.warnings as string[]).join()).toMatch(/未核对最低工资.*未核对三倍封顶/);
  });
});

describe('经济补偿: before and after 2008', () => {
  const at = (serviceStart: string, more = {}) =>
    owed('economic_compensation', { ...plain, serviceStart, lastDayOfEmployment: '2009-12-31', ...more });
  it.each([
    ['hired on the first day of the new law', '2008-01-01', 0, 2],
    ['hired the day before: a started year counts in full', '2007-12-31', 1, 2],
    ['one full year before', '2007-01-01', 1, 2],
    ['a day more than a year before', '2006-12-31', 2, 2],
  ])('%s', (_, start, pre, post) => {
    expect(at(start)).toMatchObject({ preMonths: pre, postMonths: post });
  });
  it('ceiling of twelve for agreement and 不胜任 only', () => {
    expect(at('1990-01-01').preMonths).toBe(12);
    expect(at('1990-01-01', { ground: 'R40-2' }).preMonths).toBe(12);
    expect(at('1990-01-01', { ground: 'R41' }).preMonths).toBe(18);
    expect(at('1990-01-01', { ground: 'E44-1' }).preMonths).toBe(0);
  });
  it('the switch shows the other reading beside it', () => {
    const answer = at('2006-12-31');
    const other = at('2006-12-31', { pre2008Mode: 'noSegment' });
    expect(answer.switches).toMatchObject([
      {
        key: 'pre2008Mode',
        value: 'segment481',
        alternatives: [{ value: 'noSegment', amountFen: other.amountFen }],
      },
    ]);
    expect(at('2008-01-01').switches).toEqual([]);
  });
  it('employment that ended before 2008 has the early part only', () => {
    const answer = owed('economic_compensation', {
      ...plain,
      serviceStart: '2006-01-01',
      lastDayOfEmployment: '2007-06-30',
    });
    expect(answer).toMatchObject({ preMonths: 2, postMonths: 0, amountFen: 1_200_000 });
  });
});

describe('事由', () => {
  const pays = [
    'R36-employer',
    'R38',
    'R40-1',
    'R40-2',
    'R40-3',
    'R41',
    'E44-1',
    'E44-task',
    'E44-4',
    'E44-5',
    'E-term',
    'VOID',
    'L6',
  ];
  it.each(Object.keys(grounds).map((code) => [code, pays.includes(code)] as const))(
    '%s: severance %s',
    (ground, yes) => {
      const answer = owed('economic_compensation', {
        ...plain,
        ground,
        serviceStart: '2023-01-01',
        lastDayOfEmployment: '2023-12-31',
      });
      expect(answer.amountFen).toBe(yes ? 600_000 : 0);
    },
  );
  it('unlawful termination points to the damages', () => {
    const given = { ...plain, ground: 'U48', serviceStart: '2023-01-01', lastDayOfEmployment: '2023-12-31' };
    expect((owed('economic_compensation', given).warnings as string[]).join()).toContain(
      'unlawful_termination',
    );
  });
  it('expiry: nothing when the worker refused the same or better terms', () => {
    const given = {
      ...plain,
      ground: 'E44-1',
      serviceStart: '2023-01-01',
      lastDayOfEmployment: '2023-12-31',
    };
    expect(owedFen('economic_compensation', { ...given, renewalRefusedByWorker: true })).toBe(0);
    expect(owedFen('economic_compensation', { ...given, renewalRefusedByWorker: false })).toBe(600_000);
  });
});

describe('赔偿金 and 代通知金', () => {
  const year = { serviceStart: '2023-01-01', lastDayOfEmployment: '2023-12-31' };
  const { ground: _, ...wages } = plain;
  it('twice the rounded severance, so even in fen', () => {
    const given = {
      ...wages,
      serviceStart: '2024-01-01',
      lastDayOfEmployment: '2024-03-31',
      avg12MonthGrossWageFen: 600_001,
    };
    expect(owedFen('unlawful_termination', given)).toBe(600_002);
  });
  it('never segmented at 2008', () => {
    const given = { ...wages, serviceStart: '2007-12-31', lastDayOfEmployment: '2008-12-30' };
    expect(owed('unlawful_termination', given).compensationMonths).toBe(1);
  });
  it.each([
    ['a fen less than due', 1_199_999, 1],
    ['all of it', 1_200_000, 0],
    ['more than due: never negative', 1_200_001, 0],
  ])('paid: %s', (_name, paid, left) => {
    expect(
      owedFen('unlawful_termination', { ...wages, ...year, alreadyPaidEconomicCompensationFen: paid }),
    ).toBe(left);
  });
  it.each([
    ['R40-1', false, 500_000],
    ['R40-3', true, 0],
    ['R38', null, 0],
    ['R41', null, 0],
    ['E44-1', null, 0],
  ])('+1 for %s with notice %s', (ground, noticeGiven, expected) => {
    const given = { ...plain, ...year, ground, noticeGiven, previousMonthWageFen: 500_000 };
    expect(owed('notice_pay', given)).toMatchObject({
      noticePayFen: expected,
      economicCompensationFen: 600_000,
    });
  });
});
