import { day } from '../kernel/calendar-day.ts';
import { Exact } from './exact.ts';
import { lawOf } from './law/statute.ts';
import { payDays, standardDays } from './law/working-time.ts';
import { refuse } from './refused.ts';

/** `YYYY`, `YYYYQn` or `YYYY-MM`. */
export const periodPattern = /^([1-9]\d{3})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/;

/**
 * 标准工作时间 of a period in hours, exact: working days of the period × 8, by the rule in force in it.
 * @throws Refused when no rule covers the period
 */
export function standardHoursOf(period: string): Exact {
  const match = periodPattern.exec(period);
  const [year, quarter, month] = [match?.[1], match?.[2], match?.[3]];
  const first = quarter === undefined ? (month ?? '01') : String(Number(quarter) * 3 - 2).padStart(2, '0');
  const on = day(`${year}-${first}-28`);
  if (on < (standardDays.values[0]?.from ?? on)) refuse('period', '早于现行规定 / before the rule');
  const days = lawOf(standardDays, on).value;
  const count = quarter !== undefined ? days.quarter : month !== undefined ? days.month : days.year;
  return new Exact(BigInt(count), 100n).times(lawOf(payDays).value.hoursPerDay);
}
