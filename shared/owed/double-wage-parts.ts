import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { anchoredBuckets, type Bucket, calendarBuckets, monthOf, type Run } from './double-wage-window.ts';
import { type Exact, exact, sumOf } from './exact.ts';
import { payOfPart, workdaysIn } from './paid-days.ts';

/** How the window is cut and paid. */
export interface Rate {
  readonly hire: CalendarDay;
  /** `anchored`: months from the hire day at one wage; `calendarMonth`: each calendar month at its own. */
  readonly method: 'anchored' | 'calendarMonth';
  readonly divisor: 'paidDays21_75' | 'monthWorkdays';
  /** The wage of the month a bucket begins in, fen. */
  readonly wageOf: (bucket: Bucket) => number;
}

/** One bucket with its sum; working days are counted only in a part of a month. */
export interface Part extends Bucket {
  readonly wage: number;
  readonly amount: Exact;
  readonly workdays: number;
  /** The working days rest on a published arrangement. */
  readonly known: boolean;
}

/** The buckets of a run of days with their sums, exact. */
export function partsOfRun(rate: Rate, run: Run, calendar: WorkCalendar): Part[] {
  const buckets = rate.method === 'anchored' ? anchoredBuckets(rate.hire, run) : calendarBuckets(run);
  return buckets.map((bucket) => {
    const wage = rate.wageOf(bucket);
    if (bucket.full) return { ...bucket, wage, amount: exact(wage), workdays: 0, known: true };
    const { count, known } = workdaysIn(calendar, bucket.from, bucket.to);
    const amount =
      rate.divisor === 'monthWorkdays' ? byMonthWorkdays(wage, bucket, calendar) : payOfPart(wage, count);
    return { ...bucket, wage, amount, workdays: count, known };
  });
}

/** By the working days of each calendar month the part touches: split at the month's end, added exactly, capped once. */
function byMonthWorkdays(wage: number, part: Run, calendar: WorkCalendar): Exact {
  const pieces = calendarBuckets(part).map((piece) => {
    const month = monthOf(piece.from);
    const days = calendar.countWorkdays(month.from, month.to);
    return exact(wage).times(calendar.countWorkdays(piece.from, piece.to)).over(Math.max(days, 1));
  });
  return sumOf(pieces).atMost(wage);
}

/** The sum of the buckets, each rounded by itself. */
export const totalOf = (parts: readonly Part[]): number =>
  parts.reduce((total, part) => total + part.amount.rounded(), 0);
