import { type CalendarDay, day } from '../../kernel/calendar-day.ts';
import type { ParameterKey } from './keys.ts';
import { lookUp } from './look-up.ts';
import type { RegionalParameter } from './record.ts';

/** Figures that are announced every year, or that follow the minimum wage. */
export const yearlyKeys: readonly ParameterKey[] = [
  'minWageMonthly',
  'cityAvgMonthlyWage',
  'provinceAvgMonthlyWage',
  'provinceAvgAnnualWage',
  'coordinationAreaAvgWage',
  'nationalUrbanDisposableIncome',
  'socialInsuranceBaseFloor',
  'socialInsuranceBaseCeiling',
  'unemploymentBenefitMonthly',
];

/** A figure the office should look for. `since`: first day of the row in use; `null` where there is none. */
export interface DueFigure {
  readonly key: ParameterKey;
  readonly state: 'missing' | 'older-than-its-year';
  readonly since: CalendarDay | null;
}

/** 待录入的年度参数: yearly figures of a place that are missing, or whose row began before this year. */
export function dueFigures(
  rows: readonly RegionalParameter[],
  regionCode: string,
  today: CalendarDay,
): DueFigure[] {
  const newYear = day(`${today.slice(0, 4)}-01-01`);
  return yearlyKeys.flatMap((key): DueFigure[] => {
    const row = lookUp(rows, key, regionCode, today);
    if (row === null) return [{ key, state: 'missing', since: null }];
    return row.effectiveFrom < newYear
      ? [{ key, state: 'older-than-its-year', since: row.effectiveFrom }]
      : [];
  });
}

/**
 * 最近一次的标准: the last row of a key that began before a day, for a sum a person wants all the same. Provisional:
 * whoever uses it marks the result so.
 */
export function lastKnown(
  rows: readonly RegionalParameter[],
  key: ParameterKey,
  regionCode: string,
  on: CalendarDay,
): RegionalParameter | null {
  const days = rows
    .filter((row) => row.key === key && row.effectiveFrom <= on)
    .map((row) => row.effectiveFrom);
  for (const from of [...new Set(days)].sort().reverse()) {
    const row = lookUp(rows, key, regionCode, from);
    if (row !== null) return row;
  }
  return null;
}
