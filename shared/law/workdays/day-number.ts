import { addDays, type CalendarDay, day, daysBetween } from '../../kernel/calendar-day.ts';

const epoch = day('1970-01-01');

/** Whole days since 1970-01-01: counting with numbers is what makes the calendar fast. */
export const dayNumber = (of: CalendarDay): number => daysBetween(epoch, of);

/** The day with this number. */
export const dayAt = (number: number): CalendarDay => addDays(epoch, number);

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
