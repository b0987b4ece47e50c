import { addDays, addMonths, type CalendarDay } from '../kernel/calendar-day.ts';
import { type Fen, fen } from '../kernel/money.ts';

/** 分期间隔. `payday`: the day wages are paid, earlier before rest days. `custom`: every day is written down by hand. */
export const intervals = {
  monthly: { zh: '每月', en: 'Monthly' },
  weekly: { zh: '每周', en: 'Weekly' },
  payday: { zh: '按发薪日', en: 'On payday' },
  custom: { zh: '自定日期', en: 'Own dates' },
} as const;
export type Interval = keyof typeof intervals;

/** One part of a sum and the fixed day it is owed on. */
export type Instalment = { no: number; amountFen: Fen; dueOn: CalendarDay };

/** More parts than this is a mistake of typing, not a schedule. */
export const mostInstalments = 120;

/**
 * Splits a sum into equal parts of whole fen; what does not divide is added to the last one.
 * @example splitEqually(fen(10000), 3) // 3333, 3333, 3334
 * @throws RangeError when `count` is not between 1 and the number of fen
 */
export function splitEqually(total: Fen, count: number): Fen[] {
  if (!Number.isInteger(count) || count < 1 || count > total) {
    throw new RangeError(`cannot split ${total} fen into ${count} parts`);
  }
  const each = Math.floor(total / count);
  return Array.from({ length: count }, (_, i) => fen(i === count - 1 ? total - each * (count - 1) : each));
}

/**
 * The days of a schedule. Months are counted from the first day, so one that begins on the 31st falls on the last
 * day of a short month and on the 31st again after it. A fixed day never rolls over a holiday (domain §3.6).
 */
export function instalmentDays(
  first: CalendarDay,
  count: number,
  every: 'monthly' | 'weekly',
): CalendarDay[] {
  return Array.from({ length: count }, (_, i) =>
    every === 'monthly' ? addMonths(first, i) : addDays(first, i * 7),
  );
}

/**
 * The schedule of a sum over days: one instalment for each day, in order of the days.
 * @throws RangeError for no days, or more days than fen
 */
export function instalmentsOn(total: Fen, days: readonly CalendarDay[]): Instalment[] {
  const amounts = splitEqually(total, days.length);
  return [...days].sort().map((dueOn, i) => ({ no: i + 1, dueOn, amountFen: amounts[i] ?? fen(0) }));
}

/**
 * The schedule of parts written by hand, each with its own day.
 * @throws RangeError when there are not as many sums as days
 */
export function instalmentsOf(amounts: readonly Fen[], days: readonly CalendarDay[]): Instalment[] {
  if (amounts.length !== days.length) throw new RangeError(`${amounts.length} sums for ${days.length} days`);
  return [...days].sort().map((dueOn, i) => ({ no: i + 1, dueOn, amountFen: amounts[i] ?? fen(0) }));
}
