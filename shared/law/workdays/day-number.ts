import { addDays, type CalendarDay, day, daysBetween } from '../../kernel/calendar-day.ts';

const epoch = day('1970-01-01');

/** Days of cases lie within some decades; the bound only keeps odd input from filling the memory. */
const known = new Map<number, CalendarDay>();
const mostKnown = 50_000;

/** Whole days since 1970-01-01: counting with numbers is what makes the calendar fast. */
export const dayNumber = (of: CalendarDay): number => daysBetween(epoch, of);

/** The day with this number. Remembered, because writing a date as text costs more than finding it. */
export function dayAt(number: number): CalendarDay {
  const before = known.get(number);
  if (before !== undefined) return before;
  const made = addDays(epoch, number);
  if (known.size < mostKnown) known.set(number, made);
  return made;
}

/** `from` moved by whole days, as `addDays`, with remembered dates. */
export const shift = (from: CalendarDay, count: number): CalendarDay => dayAt(dayNumber(from) + count);

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
