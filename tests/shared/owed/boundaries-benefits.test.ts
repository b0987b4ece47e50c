import { describe, expect, it } from 'vitest';
import { owed, owedFen } from './owed.ts';

const injury = {
  regionCode: '330000',
  grade: 10,
  ownWageFen: 600_000,
  coordinationAreaAvgFen: 800_000,
  provinceAvgAtTerminationFen: 700_000,
  insured: true,
  terminated: true,
};

describe('一次性工伤待遇', () => {
  it.each([
    [1, 27, null],
    [2, 25, null],
    [3, 23, null],
    [4, 21, null],
    [5, 18, 30],
    [6, 16, 25],
    [7, 13, 10],
    [8, 11, 7],
    [9, 9, 4],
    [10, 7, 2],
  ])('grade %s: %s months, subsidies of %s', (grade, lump, months) => {
    expect(owed('injury_lump_sum', { ...injury, grade })).toMatchObject({
      lumpSumFen: lump * 600_000,
      medicalSubsidyFen: months === null ? null : months * 700_000,
      employmentSubsidyFen: months === null ? null : months * 700_000,
    });
  });
  it.each([
    ['below 60 %', 479_999, 480_000],
    ['at 60 %', 480_000, 480_000],
    ['above 60 %', 480_001, 480_001],
    ['below 300 %', 2_399_999, 2_399_999],
    ['above 300 %', 2_400_001, 2_400_000],
  ])('own wage %s', (_, ownWageFen, counted) => {
    expect(owed('injury_lump_sum', { ...injury, ownWageFen }).lumpSumFen).toBe(counted * 7);
  });
  it('insured: the employer pays the employment subsidy; uninsured: everything', () => {
    expect(owed('injury_lump_sum', injury).payableByEmployerFen).toBe(1_400_000);
    expect(owed('injury_lump_sum', { ...injury, insured: false })).toMatchObject({
      amountFen: 7_000_000,
      payableByEmployerFen: 7_000_000,
    });
  });
  it('a city of the province has the province’s scheme; another province has none yet', () => {
    expect(owedFen('injury_lump_sum', { ...injury, regionCode: '330106' })).toBe(7_000_000);
    expect(owed('injury_lump_sum', { ...injury, regionCode: '320500' })).toMatchObject({
      amountFen: null,
      lumpSumFen: 4_200_000,
      missingParameters: ['injurySubsidyScheme'],
    });
  });
  it('a missing average empties the sum and is named', () => {
    expect(owed('injury_lump_sum', { ...injury, provinceAvgAtTerminationFen: null })).toMatchObject({
      amountFen: null,
      lumpSumFen: 4_200_000,
      missingParameters: ['provinceAvgMonthlyWage'],
    });
    expect(owed('injury_lump_sum', { ...injury, coordinationAreaAvgFen: null })).toMatchObject({
      amountFen: null,
      lumpSumFen: null,
      medicalSubsidyFen: 1_400_000,
      missingParameters: ['coordinationAreaAvgWage'],
    });
  });
  it.each([100, 80, 60, 40, 20])('%s %% of the employment subsidy near retirement', (ageFactorPercent) => {
    expect(owed('injury_lump_sum', { ...injury, ageFactorPercent })).toMatchObject({
      medicalSubsidyFen: 1_400_000,
      employmentSubsidyFen: 14_000 * ageFactorPercent,
      warnings: [],
    });
  });
  it('a share between birthdays is for a person to confirm', () => {
    expect(owed('injury_lump_sum', { ...injury, ageFactorPercent: 50 }).warnings).toHaveLength(1);
  });
});

describe('伤残津贴, 停工留薪期, 工亡', () => {
  it.each([
    [1, 90],
    [2, 85],
    [3, 80],
    [4, 75],
    [5, 70],
    [6, 60],
  ])('grade %s: %s %%', (grade, percent) => {
    expect(owedFen('injury_allowance', { grade, ownWageFen: 1_000_000, minWageFen: 266_000 })).toBe(
      percent * 10_000,
    );
  });
  it.each([
    [380_001, 266_001],
    [380_000, 266_000],
    [379_999, 266_000],
  ])('made up to the minimum wage: own wage %s', (ownWageFen, expected) => {
    expect(owedFen('injury_allowance', { grade: 5, ownWageFen, minWageFen: 266_000 })).toBe(expected);
  });
  it.each([
    [11, 11],
    [12, 12],
    [13, 12],
    [null, 12],
  ])('%s months claimed: %s', (months, allowed) => {
    expect(owed('injury_standstill_pay', { originalMonthlyWageFen: 1, months }).allowedMonths).toBe(allowed);
  });
  it.each([
    ['2025-01-10', '2026-01-09', 12],
    ['2025-01-10', '2026-01-12', 12],
    ['2025-01-10', '2025-12-09', 11],
  ])('from %s to %s: %s months', (from, to, months) => {
    expect(owedFen('injury_standstill_pay', { originalMonthlyWageFen: 100, from, to })).toBe(months * 100);
  });
  it('the one-off sum for grades 1 to 4 deducts what was received, never below zero', () => {
    const given = { regionCode: '330000', grade: 4, provinceAnnualAvgBeforeInjuryFen: 100 };
    expect(owedFen('injury_zj_lump_sum_1_4_uninsured', given)).toBe(1_000);
    expect(owedFen('injury_zj_lump_sum_1_4_uninsured', { ...given, alreadyReceivedFen: 1_001 })).toBe(0);
    expect(owed('injury_zj_lump_sum_1_4_uninsured', { ...given, regionCode: '110000' })).toMatchObject({
      amountFen: null,
      missingParameters: ['uninsuredLumpSumScheme'],
    });
  });
  it('death: each missing statistic is named, the other row stands', () => {
    expect(owed('injury_death', { coordinationAreaAvgFen: 100 })).toMatchObject({
      amountFen: null,
      funeralFen: 600,
      oneOffFen: null,
      missingParameters: ['nationalUrbanDisposableIncome'],
    });
  });
});

describe('生育, 失业, 退休', () => {
  const leave = {
    mode: 'leaveDays',
    regionCode: '330000',
    childOrder: 1,
    difficultBirth: false,
    multiples: 1,
  };
  it.each([
    [1, 158],
    [2, 188],
    [3, 188],
  ])('child %s in Zhejiang: %s days', (childOrder, days) => {
    expect(owed('maternity', { ...leave, childOrder }).days).toBe(days);
  });
  it.each([
    ['2021-11-24', null],
    ['2021-11-25', 158],
  ])('born on %s: %s', (birthDate, days) => {
    expect(owed('maternity', { ...leave, birthDate }).days).toBe(days);
  });
  it('twins and difficult birth; a region without a figure stays empty', () => {
    expect(owed('maternity', { ...leave, multiples: 2, difficultBirth: true }).days).toBe(188);
    expect(owed('maternity', { ...leave, regionCode: '420000' })).toMatchObject({
      days: null,
      missingParameters: ['maternityExtraDays'],
    });
  });
  it.each([
    [3, 15],
    [4, 42],
    [5, 42],
  ])('miscarriage at %s months: %s days', (pregnancyMonths, days) => {
    expect(owed('maternity', { mode: 'miscarriage', pregnancyMonths }).days).toBe(days);
  });
  it('an allowance above the wage leaves nothing to make up', () => {
    const given = { mode: 'allowance', insured: true, preLeaveWageFen: 600_000, days: 98 };
    expect(owedFen('maternity', { ...given, employerLastYearAvgFen: 600_001 })).toBe(0);
    expect(owedFen('maternity', { ...given, employerLastYearAvgFen: 600_000 })).toBe(0);
    expect(owedFen('maternity', { ...given, employerLastYearAvgFen: 599_990 })).toBe(33);
  });
  it.each([
    [11, 0],
    [12, 12],
    [59, 12],
    [60, 18],
    [119, 18],
    [120, 24],
  ])('%s months of contribution: %s', (contributionMonths, maxMonths) => {
    expect(
      owed('unemployment_loss', { contributionMonths, monthsLost: 100, monthlyStandardFen: 1 }),
    ).toMatchObject({
      maxMonths,
      amountFen: maxMonths,
    });
  });
  it.each([
    ['male60', '1964-12-31', 0, '2024-12-31'],
    ['male60', '1965-01-01', 1, '2025-02-01'],
    ['male60', '1965-04-30', 1, '2025-05-30'],
    ['male60', '1965-05-01', 2, '2025-07-01'],
    ['female55', '1969-12-31', 0, '2024-12-31'],
    ['female55', '1970-01-31', 1, '2025-02-28'],
    ['female50', '1974-12-31', 0, '2024-12-31'],
    ['female50', '1975-02-28', 1, '2025-03-28'],
    ['female50', '1975-03-01', 2, '2025-05-01'],
  ])('%s born %s: %s months, %s', (category, birthDate, delayMonths, statutoryRetirementDate) => {
    expect(owed('retirement_age', { category, birthDate })).toMatchObject({
      delayMonths,
      statutoryRetirementDate,
    });
  });
});
