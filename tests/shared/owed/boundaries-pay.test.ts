import { describe, expect, it } from 'vitest';
import { arrangement } from '../../../shared/law/workdays/arrangement.ts';
import { workCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { plainContext, runClaims } from '../../../shared/owed/command.ts';
import { owed, owedFen } from './owed.ts';

const base = { monthlyBaseFen: 1_044_000 };

describe('加班: kinds of day', () => {
  const kind = (date: string, restDays = [6, 7]) =>
    (
      owed('overtime', { ...base, restDays, days: [{ date, workedMinutes: 60 }] }).days as {
        dayKind: string;
      }[]
    )[0]?.dayKind;
  it.each([
    ['2024-02-09', 'workday', '除夕 before 2025'],
    ['2025-01-28', 'statutory', '除夕 from 2025'],
    ['2025-01-27', 'workday', 'the day before 除夕'],
    ['2025-02-01', 'rest', '初四'],
    ['2025-05-02', 'statutory', 'second of May from 2025'],
    ['2024-05-02', 'rest', 'second of May before'],
    ['2025-05-03', 'rest', 'Saturday of the break'],
    ['2025-10-03', 'statutory', 'third of October'],
    ['2025-10-04', 'rest', 'fourth of October'],
    ['2020-10-04', 'statutory', 'two feasts on one day keep the number of days'],
    ['2020-10-05', 'rest', 'the day after'],
    ['2025-09-28', 'workday', 'Sunday worked by exchange'],
    ['2025-12-31', 'workday', 'a plain Wednesday'],
    ['2026-12-31', 'workday', 'the last day with a notice'],
    ['2027-01-01', 'statutory', 'a statutory day needs no notice'],
    ['2027-01-02', 'uncertain', 'the first day without a notice'],
    ['2015-09-03', 'rest', 'a day off given once'],
  ])('%s %s: %s', (date, expected) => {
    expect(kind(date)).toBe(expected);
  });
  it('agreed rest days move with the agreement', () => {
    expect(kind('2025-03-08', [7])).toBe('workday');
    expect(kind('2025-03-10', [1])).toBe('rest');
    expect(kind('2026-02-21', [7])).toBe('workday');
    expect(kind('2026-02-20', [7])).toBe('rest');
  });
  it('an imported notice settles the uncertain days', () => {
    const calendar = workCalendar({
      arrangements: [arrangement({ year: 2027, source: '示例', off: ['2027-05-03'], work: [] })],
    });
    const request = {
      calculator: 'overtime',
      inputs: { ...base, days: [{ date: '2027-05-04', workedMinutes: 540 }] },
    };
    expect(runClaims([request], { ...plainContext, calendar }).output[0]?.amountFen).toBe(9_000);
    expect(runClaims([request]).output[0]).toMatchObject({ amountFen: null });
  });
});

describe('加班: minutes', () => {
  it.each([
    [479, 0],
    [480, 0],
    [481, 150],
  ])('%s minutes on a workday', (workedMinutes, expected) => {
    expect(owedFen('overtime', { ...base, days: [{ date: '2025-03-10', workedMinutes }] })).toBe(expected);
  });
  it.each([
    [59, 200],
    [60, 0],
    [61, 0],
  ])('60 minutes on a rest day, %s of rest given', (compensatoryMinutes, expected) => {
    const days = [{ date: '2025-03-08', workedMinutes: 60, compensatoryMinutes }];
    expect(owedFen('overtime', { ...base, days })).toBe(expected);
  });
  it('rest never replaces pay on a statutory day or after a workday', () => {
    const entry = (percent: number) => [{ label: 'x', minutes: 60, percent, compensatoryMinutes: 60 }];
    expect(owedFen('overtime', { ...base, entries: entry(300) })).toBe(18_000);
    expect(owedFen('overtime', { ...base, entries: entry(150) })).toBe(9_000);
    expect(owedFen('overtime', { ...base, entries: entry(200) })).toBe(0);
  });
  it.each([
    [496, 0],
    [496.01, 90],
    [495.99, 0],
  ])('综合计算工时: %s hours in a quarter', (totalHours, expected) => {
    const given = { ...base, system: 'comprehensive', approved: true, period: '2025Q2', totalHours };
    expect(owedFen('overtime', given)).toBe(expected);
  });
  it.each([
    ['2024', 2000],
    ['2025', 1984],
    ['2024Q4', 500],
    ['2025Q1', 496],
    ['2024-12', 166.64],
    ['2025-01', 165.36],
  ])('standard hours of %s', (period, standardHours) => {
    const given = { ...base, system: 'comprehensive', approved: true, period, totalHours: 0 };
    expect(owed('overtime', given).standardHours).toBe(standardHours);
  });
  it('不定时, approved: nothing, or statutory days where the switch says so, both shown', () => {
    const entries = [
      { label: 'a', minutes: 60, percent: 300 },
      { label: 'b', minutes: 60, percent: 200 },
    ];
    const given = { ...base, system: 'irregular', approved: true, entries };
    expect(owed('overtime', given)).toMatchObject({
      amountFen: 0,
      switches: [{ value: 'false', alternatives: [{ value: 'true', amountFen: 18_000 }] }],
    });
    expect(owedFen('overtime', { ...given, irregularStatutoryHolidayPay: true })).toBe(18_000);
    expect(owedFen('overtime', { ...given, approved: false })).toBe(30_000);
  });
});

describe('年休假', () => {
  const year = { yearFrom: '2025-01-01', yearTo: '2025-12-31', avg12MonthWageExOvertimeFen: 652_500 };
  const unused = (more: Record<string, unknown>) => owed('annual_leave', { ...year, ...more }).unusedDays;
  it.each([
    [0, 0],
    [1, 5],
    [9, 5],
    [10, 10],
    [19, 10],
    [20, 15],
  ])('%s years: %s days', (cumulativeServiceYears, days) => {
    expect(unused({ cumulativeServiceYears })).toBe(days);
  });
  it.each([
    ['2025-03-13', 0],
    ['2025-03-14', 1],
    ['2025-03-15', 1],
    ['2025-12-30', 4],
    ['2025-12-31', 5],
  ])('left on %s: %s days', (yearTo, days) => {
    expect(unused({ cumulativeServiceYears: 5, yearTo })).toBe(days);
  });
  it.each([
    [6, 1.99, 5],
    [6, 2, 0],
    [12, 2, 10],
    [12, 3, 0],
    [25, 3, 15],
    [25, 4, 0],
  ])('%s years, %s months of sick leave: %s days', (cumulativeServiceYears, sickLeaveMonths, days) => {
    expect(unused({ cumulativeServiceYears, sickLeaveMonths })).toBe(days);
  });
  it.each([
    [19, 5],
    [20, 0],
  ])('%s days of paid personal leave: %s', (paidPersonalLeaveDays, days) => {
    expect(unused({ cumulativeServiceYears: 5, paidPersonalLeaveDays })).toBe(days);
  });
  it('eleven months give no right, twelve do', () => {
    expect(unused({ cumulativeServiceYears: 5, continuousMonths: 11 })).toBe(0);
    expect(unused({ cumulativeServiceYears: 5, continuousMonths: 12 })).toBe(5);
  });
  it('half days taken: what is left is cut to whole days', () => {
    expect(unused({ cumulativeServiceYears: 5, daysTaken: 1.5 })).toBe(3);
  });
  it('the whole 300 % only when the normal wage was not paid', () => {
    const given = { unusedDays: 1, avg12MonthWageExOvertimeFen: 652_500 };
    expect(owedFen('annual_leave', given)).toBe(60_000);
    expect(owedFen('annual_leave', { ...given, claimPortion: 'full300' })).toBe(90_000);
  });
});

describe('wages', () => {
  it.each([
    [265_999, 1],
    [266_000, 0],
    [266_001, 0],
  ])('最低工资差额: %s paid', (grossPaidFen, expected) => {
    const given = { mode: 'minimumWageGap', month: '2026-02', grossPaidFen, minWageFen: 266_000 };
    expect(owedFen('wage_arrears', given)).toBe(expected);
  });
  it('overpaid rows do not reduce the others', () => {
    const rows = [
      { dueFen: 100, paidFen: 300 },
      { dueFen: 100, paidFen: 99 },
    ];
    expect(owedFen('wage_arrears', { mode: 'rows', rows })).toBe(1);
  });
  it('加付赔偿金 only when the order was issued and missed', () => {
    const given = (laborInspectionOrderIssued: boolean, deadlinePassedUnpaid: boolean) =>
      owed('additional_compensation', { payableFen: 101, laborInspectionOrderIssued, deadlinePassedUnpaid });
    expect(given(true, true)).toMatchObject({ amountFen: null, rangeFen: [51, 101] });
    expect(given(true, false)).toMatchObject({ amountFen: 0, rangeFen: [0, 0] });
    expect(given(false, true)).toMatchObject({ amountFen: 0, rangeFen: [0, 0] });
  });
  it.each([
    ['the 20 % bind', 332_501, 500_000, 66_500],
    ['the minimum wage binds', 332_499, 500_000, 66_499],
    ['below the minimum wage nothing', 265_999, 500_000, 0],
    ['no more than is open', 400_000, 100, 100],
  ])('扣除限额: %s', (_, monthWageFen, agreedCompensationFen, expected) => {
    expect(owedFen('wage_deduction_cap', { monthWageFen, agreedCompensationFen, minWageFen: 266_000 })).toBe(
      expected,
    );
  });
  it.each([
    [0, 0],
    [1, 580_000],
    [2, 792_800],
  ])('停工 %s cycles', (stoppageMonths, expected) => {
    const given = {
      monthlyWageFen: 580_000,
      noWorkArranged: true,
      minWageFen: 266_000,
      afterFirstCyclePercentOfMinWage: 80,
    };
    expect(owedFen('stoppage_pay', { ...given, stoppageMonths })).toBe(expected);
  });
  it.each([
    ['a day before a month: by working days, the break left out', '2025-10-08', 16 * 30_000],
    ['a month', '2025-10-09', 652_500],
    ['a day after', '2025-10-10', 652_500 + 30_000],
  ])('违法解除期间工资: %s', (_, to, expected) => {
    expect(
      owedFen('unlawful_termination_backpay', { normalMonthlyWageFen: 652_500, from: '2025-09-10', to }),
    ).toBe(expected);
  });
  it.each([
    [212_799, 1],
    [212_800, 0],
    [212_801, 0],
  ])('病假工资: %s paid', (paidMonthlyFen, expected) => {
    expect(owedFen('sick_pay', { paidMonthlyFen, minWageFen: 266_000, months: 1 })).toBe(expected);
  });
  it.each([
    [9, 4, 3],
    [9, 5, 6],
    [10, 4, 6],
    [10, 5, 9],
    [10, 9, 9],
    [10, 10, 12],
    [15, 14, 12],
    [15, 15, 18],
    [20, 19, 18],
    [20, 20, 24],
  ])(
    '医疗期: %s years in all, %s here: %s months',
    (totalServiceYears, serviceYearsWithEmployer, expected) => {
      expect(owed('medical_period', { totalServiceYears, serviceYearsWithEmployer }).months).toBe(expected);
    },
  );
  it('高温: only the months the local rule covers; no figure, no sum', () => {
    const given = { regionCode: '330100', workKind: 'outdoor', year: 2025, months: [5, 6, 9, 10] };
    const rule = { monthlyAllowanceFen: 30_000, payableMonths: [6, 7, 8, 9] };
    expect(owedFen('high_temperature', { ...given, ...rule })).toBe(60_000);
    expect(owed('high_temperature', given)).toMatchObject({
      amountFen: null,
      missingParameters: ['highTempAllowance'],
    });
  });
});
