import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { averageDefaults, averageInputs, type MonthWage } from '../../../shared/owed/average.ts';
import { owed } from './owed.ts';

const wage = (month: string, more: Partial<MonthWage> = {}): MonthWage => ({
  month,
  dueFen: 600_000,
  overtimeFen: 60_000,
  ownInsuranceFen: 50_000,
  abnormal: false,
  ...more,
});
const year = (of: number) =>
  Array.from({ length: 12 }, (_, i) => wage(`${of}-${String(i + 1).padStart(2, '0')}`));
const wages = [...year(2024), ...year(2025)];
const inputs = (start: string, last: string, choices = averageDefaults, of = wages) =>
  averageInputs(of, { start: day(start), last: day(last) }, choices);

describe('十二个月平均工资: which months count', () => {
  it.each([
    ['the last day of a month completes it', '2025-03-31', '2024-04', '2025-03'],
    ['the day before does not', '2025-03-30', '2024-03', '2025-02'],
    ['the first day of the next month adds none', '2025-04-01', '2024-04', '2025-03'],
    ['leap day', '2024-02-29', '2024-01', '2024-02'],
  ])('%s', (_, last, first, end) => {
    const { months } = inputs(last === '2024-02-29' ? '2024-01-01' : '2020-01-01', last);
    expect([months[0], months.at(-1)]).toEqual([first, end]);
  });
  it.each([
    ['2025-01-01', '2025-06-30', 6],
    ['2025-01-02', '2025-06-30', 5],
    ['2025-06-02', '2025-06-30', 0],
    ['2020-01-01', '2025-06-30', 12],
  ])('employed from %s to %s: %s months', (start, last, count) => {
    expect(inputs(start, last).months).toHaveLength(count);
  });
  it('a month without a record is asked for, never filled', () => {
    const some = wages.filter((one) => one.month !== '2025-02');
    expect(inputs('2020-01-01', '2025-03-31', averageDefaults, some)).toMatchObject({
      unknownMonths: ['2025-02'],
      months: { length: 11 },
    });
  });
});

describe('十二个月平均工资: conventions', () => {
  it.each([
    [{}, 600_000],
    [{ includeOvertime: false }, 540_000],
    [{ ownInsuranceIncluded: false }, 550_000],
    [{ includeOvertime: false, ownInsuranceIncluded: false }, 490_000],
  ])('%o', (choices, gross) => {
    expect(inputs('2020-01-01', '2025-03-31', { ...averageDefaults, ...choices }).monthlyGrossFen).toEqual(
      Array(12).fill(gross),
    );
  });
  it('abnormal months stay by default and can be dropped', () => {
    const some = wages.map((one) =>
      one.month === '2025-02' ? wage(one.month, { abnormal: true, dueFen: 0 }) : one,
    );
    expect(inputs('2020-01-01', '2025-03-31', averageDefaults, some).months).toHaveLength(12);
    const dropped = { ...averageDefaults, abnormalMonths: 'drop' as const };
    expect(inputs('2020-01-01', '2025-03-31', dropped, some).months).not.toContain('2025-02');
  });
  it('feeds severance with and leave without overtime', () => {
    const { monthlyGrossFen, monthlyOvertimeFen } = inputs('2020-01-01', '2025-03-31');
    const service = { ground: 'R38', serviceStart: '2024-04-01', lastDayOfEmployment: '2025-03-31' };
    expect(owed('economic_compensation', { ...service, monthlyGrossFen }).baseFen).toBe(600_000);
    const leave = owed('annual_leave', { unusedDays: 21.75, monthlyGrossFen, monthlyOvertimeFen });
    expect(leave.amountFen).toBe(2 * 540_000);
  });
});
