import {
  addDays,
  type CalendarDay,
  dayFrom,
  daysBetween,
  daysInMonth,
  partsOf,
} from '../kernel/calendar-day.ts';

/**
 * The first day after `months` months that begin on `start`: the corresponding day, or the first day of the next
 * month where there is none (民法典第二百零二条). Always counted from `start` itself.
 * @example firstDayAfter(day('2025-01-31'), 1) // 2025-03-01
 */
export function firstDayAfter(start: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = partsOf(start);
  const at = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  if (date <= daysInMonth(y, m)) return dayFrom(y, m, date);
  return m === 12 ? dayFrom(y + 1, 1, 1) : dayFrom(y, m + 1, 1);
}

/** A span with both ends counted (首末日均计入), in whole months and what is left over. */
export interface Span {
  /** Completed months. */
  readonly months: number;
  /** Calendar days beyond them. */
  readonly days: number;
  /** First day beyond the completed months. */
  readonly rest: CalendarDay;
}

/** Completed months and left-over days from `start` to `last`, both worked. An empty span where `last` is earlier. */
export function spanOf(start: CalendarDay, last: CalendarDay): Span {
  if (last < start) return { months: 0, days: 0, rest: start };
  const after = addDays(last, 1);
  const [a, b] = [partsOf(start), partsOf(after)];
  let months = b.year * 12 + b.month - (a.year * 12 + a.month);
  while (firstDayAfter(start, months) > after) months -= 1;
  const rest = firstDayAfter(start, months);
  return { months, days: daysBetween(rest, after), rest };
}

/** `4年7个月5天`. */
export function spanText({ months, days }: Span): string {
  const [years, left] = [Math.floor(months / 12), months % 12];
  const text = `${years > 0 ? `${years}年` : ''}${left > 0 ? `${left}个月` : ''}${days > 0 ? `${days}天` : ''}`;
  return text === '' ? '0天' : text;
}
