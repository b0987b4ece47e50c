import { addDays, addYears, type CalendarDay, day, daysInMonth, partsOf } from '../kernel/calendar-day.ts';
import { doubleWageWindow } from './law/contract.ts';
import { lawOf } from './law/statute.ts';
import { firstDayAfter } from './service.ts';

/** A run of days with both ends. */
export interface Run {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** One month of the window, or the part of it that lies inside. */
export interface Bucket extends Run {
  /** The whole month lies inside. */
  readonly full: boolean;
}

const earliest = (...days: (CalendarDay | null)[]): CalendarDay =>
  days.filter((one) => one !== null).reduce((a, b) => (a < b ? a : b));
const latest = (a: CalendarDay, b: CalendarDay | null): CalendarDay => (b !== null && b > a ? b : a);

/**
 * 二倍工资的起止 (实施条例第六条、第七条): from the day after the first month of work to the day before the contract
 * was signed, the end of employment or the anniversary. `end` is null when nothing is left.
 */
export function windowOf(given: {
  hire: CalendarDay;
  signed: CalendarDay | null;
  ended: CalendarDay | null;
  claimFrom: CalendarDay | null;
  claimTo: CalendarDay | null;
}): { start: CalendarDay; end: CalendarDay | null } {
  const { graceMonths, untilMonths } = lawOf(doubleWageWindow).value;
  const start = latest(firstDayAfter(given.hire, graceMonths), given.claimFrom);
  const anniversary = addDays(firstDayAfter(given.hire, untilMonths), -1);
  const signed = given.signed === null ? null : addDays(given.signed, -1);
  const end = earliest(anniversary, signed, given.ended, given.claimTo);
  return { start, end: end < start ? null : end };
}

/** Months counted from the hire day that touch the run. */
export function anchoredBuckets(hire: CalendarDay, run: Run): Bucket[] {
  const { graceMonths, untilMonths } = lawOf(doubleWageWindow).value;
  const months = Array.from({ length: untilMonths - graceMonths }, (_, i) => ({
    from: firstDayAfter(hire, graceMonths + i),
    to: addDays(firstDayAfter(hire, graceMonths + i + 1), -1),
  }));
  return months.flatMap((month) => inside(month, run));
}

/** Calendar months that touch the run. */
export function calendarBuckets(run: Run): Bucket[] {
  const found: Bucket[] = [];
  for (let month = monthOf(run.from); month.from <= run.to; month = monthOf(addDays(month.to, 1))) {
    found.push(...inside(month, run));
  }
  return found;
}

/** The calendar month of a day. */
export function monthOf(on: CalendarDay): Run {
  const { year, month } = partsOf(on);
  const from = day(`${on.slice(0, 7)}-01`);
  return { from, to: addDays(from, daysInMonth(year, month) - 1) };
}

function inside(month: Run, run: Run): Bucket[] {
  const from = month.from > run.from ? month.from : run.from;
  const to = month.to < run.to ? month.to : run.to;
  return from > to ? [] : [{ from, to, full: from === month.from && to === month.to }];
}

/** The days still open when each day runs out by itself a year before the application. */
export function backOneYear(run: Run, application: CalendarDay): Run | null {
  const from = latest(run.from, addYears(application, -lawOf(doubleWageWindow).value.limitationYears));
  return from > run.to ? null : { from, to: run.to };
}
