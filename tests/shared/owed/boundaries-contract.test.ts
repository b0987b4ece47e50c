import { describe, expect, it } from 'vitest';
import { owed, owedFen } from './owed.ts';

const wage = { monthlyWageFen: 870_000 };

describe('二倍工资: the window', () => {
  const signed = (contractSignedDate: string | null, more = {}) =>
    owed('double_wage', { hireDate: '2024-03-01', contractSignedDate, ...wage, ...more });
  it.each([
    ['signed on the last day of the first month', '2024-03-31', null, 0],
    ['signed on the first day after it', '2024-04-01', null, 0],
    ['signed a day later: one day', '2024-04-02', '2024-04-01', 40_000],
    ['signed after eleven months and a day less', '2025-02-28', '2025-02-27', 10 * 870_000 + 18 * 40_000],
    ['signed on the anniversary', '2025-03-01', '2025-02-28', 11 * 870_000],
    ['signed long after', '2026-01-01', '2025-02-28', 11 * 870_000],
    ['never signed', null, '2025-02-28', 11 * 870_000],
  ])('%s', (_, on, windowEnd, amountFen) => {
    expect(signed(on)).toMatchObject({ windowStart: '2024-04-01', windowEnd, amountFen });
  });
  it('a part is never more than a month: 23 working days', () => {
    const answer = owed('double_wage', { hireDate: '2024-12-01', employmentEndDate: '2025-07-30', ...wage });
    expect(answer.lines).toHaveLength(7);
    expect(answer).toMatchObject({ fullMonths: 6, partialWorkdays: 22, amountFen: 6 * 870_000 + 870_000 });
  });
  it('the claim narrows the window', () => {
    expect(signed(null, { claimFrom: '2024-05-01', claimTo: '2024-05-31' })).toMatchObject({
      windowStart: '2024-05-01',
      windowEnd: '2024-05-31',
      amountFen: 870_000,
    });
  });
  it('an exemption keeps window and months and owes nothing', () => {
    expect(signed(null, { exemption: 'forceMajeure' })).toMatchObject({
      amountFen: 0,
      fullMonths: 11,
      lines: [],
    });
  });
});

describe('二倍工资: limitation views', () => {
  // The window ends 2024-01-31; the year after it ends on 2025-01-31, a working day of the Spring Festival break.
  const at = (applicationDate: string) =>
    owed('double_wage', { hireDate: '2023-02-01', monthlyWageFen: 500_000, applicationDate })
      .amountsByLimitationModeFen;
  it.each([
    ['the first working day after the break', '2025-02-05', 5_500_000],
    ['a day later', '2025-02-06', 0],
  ])('the whole claim from its last day: %s', (_, on, endOfWindow) => {
    expect(at(on)).toMatchObject({ none: 5_500_000, endOfWindow });
  });
  it.each([
    ['2024-03-01', 5_500_000],
    ['2024-04-01', 5_000_000],
    ['2025-01-31', 22_989],
    ['2025-02-01', 0],
  ])('day by day, back one year from %s', (on, perDayBackOneYear) => {
    expect(at(on)).toMatchObject({ perDayBackOneYear });
  });
  it('every view stands beside the one in use', () => {
    const { switches } = owed('double_wage', {
      hireDate: '2023-02-01',
      monthlyWageFen: 500_000,
      applicationDate: '2024-09-10',
    });
    expect(switches).toMatchObject([
      {
        key: 'doubleWageLimitationMode',
        value: 'none',
        alternatives: [{ value: 'endOfWindow' }, { value: 'perDayBackOneYear', amountFen: 2_321_839 }],
      },
    ]);
  });
});

describe('试用期', () => {
  const limit = (contractTermMonths: number | null, more = {}) =>
    owed('illegal_probation', {
      contractKind: 'fixed',
      contractTermMonths,
      servedProbationMonths: 0,
      postProbationMonthlyWageFen: 500_000,
      ...more,
    }).limitMonths;
  it.each([
    [2, 0],
    [3, 1],
    [11, 1],
    [12, 2],
    [35, 2],
    [36, 6],
  ])('a contract of %s months: at most %s', (term, most) => {
    expect(limit(term)).toBe(most);
  });
  it('open contract six, task contract, bare probation and second probation none', () => {
    expect(limit(null, { contractKind: 'open' })).toBe(6);
    expect(limit(null, { contractKind: 'task' })).toBe(0);
    expect(limit(null, { contractKind: 'probationOnly' })).toBe(0);
    expect(limit(36, { priorProbation: true })).toBe(0);
  });
  it.each([
    ['below the limit the extra days are lawful', 1, 9, 0],
    ['at the limit they are not', 2, 9, Math.round((696_000 * 9 * 4) / 87)],
    ['a part is never more than a month', 2, 23, 696_000],
  ])('%s', (_, served, extra, expected) => {
    const given = { contractKind: 'fixed', contractTermMonths: 12, postProbationMonthlyWageFen: 696_000 };
    expect(
      owedFen('illegal_probation', { ...given, servedProbationMonths: served, servedExtraWorkdays: extra }),
    ).toBe(expected);
  });
  it.each([
    ['paid a fen below the floor', 439_999, 1],
    ['paid the floor', 440_000, 0],
    ['paid more', 440_001, 0],
  ])('wage gap: %s', (_, paid, expected) => {
    const given = {
      contractWageFen: 600_000,
      samePostLowestWageFen: 550_000,
      minWageFen: 266_000,
      months: 1,
    };
    expect(owedFen('probation_wage_gap', { ...given, paidProbationWageFen: paid })).toBe(expected);
  });
  it('wage gap: the minimum wage stands above both shares; without it there is no sum', () => {
    const given = {
      contractWageFen: 300_000,
      samePostLowestWageFen: 300_000,
      paidProbationWageFen: 250_000,
      months: 1,
    };
    expect(owedFen('probation_wage_gap', { ...given, minWageFen: 266_000 })).toBe(16_000);
    expect(owed('probation_wage_gap', given)).toMatchObject({
      amountFen: null,
      missingParameters: ['minWageMonthly'],
    });
  });
});

describe('竞业限制 and 服务期', () => {
  const monthly = { mode: 'monthly', avg12MonthWageFen: 1_000_000, minWageFen: 266_000 };
  it.each([
    [23, null, 23],
    [24, null, 24],
    [25, null, 24],
    [12, 6, 6],
    [5, 6, 5],
  ])('%s months performed, %s agreed: %s paid', (monthsPerformed, agreedMonths, payable) => {
    expect(owed('noncompete', { ...monthly, monthsPerformed, agreedMonths }).payableMonths).toBe(payable);
  });
  it.each([
    ['30 % a fen below the minimum wage', 886_660, '266000'],
    ['30 % just above', 886_670, '266001'],
  ])('%s', (_, average, exactly) => {
    const given = { ...monthly, avg12MonthWageFen: average, monthsPerformed: 1 };
    expect(owed('noncompete', given).monthlyFenExact).toBe(exactly);
  });
  it.each([
    [12, 300_000],
    [13, 500_000],
  ])('guidance for %s months', (agreedMonths, guidelineFen) => {
    const given = { mode: 'guideline', avg12MonthWageFen: 1_000_000, minWageFen: 266_000, agreedMonths };
    expect(owed('noncompete', given)).toMatchObject({
      amountFen: null,
      judicialFloorFen: 300_000,
      guidelineFen,
    });
  });
  it('release gives three months only when the employer released', () => {
    const given = { mode: 'earlyRelease', monthlyCompensationFen: 100_000 };
    expect(owedFen('noncompete', { ...given, employerReleasesDuringTerm: true })).toBe(300_000);
    expect(owedFen('noncompete', { ...given, employerReleasesDuringTerm: false })).toBe(0);
  });
  it.each([
    [0, 4_800_000],
    [47, 100_000],
    [48, 0],
    [49, 0],
  ])('service period: %s of 48 months served', (servedMonths, expected) => {
    const given = { trainingFeeFen: 4_800_000, servicePeriodMonths: 48, servedMonths };
    expect(owedFen('service_period_penalty', given)).toBe(expected);
  });
  it('an agreed penalty below the ceiling stands', () => {
    const given = {
      trainingFeeFen: 4_800_000,
      servicePeriodMonths: 48,
      servedMonths: 0,
      agreedPenaltyFen: 1,
    };
    expect(owedFen('service_period_penalty', given)).toBe(1);
  });
});
