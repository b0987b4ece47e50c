import { z } from 'zod';
import type { Brand } from './brand.ts';

/** A local calendar date of law (`YYYY-MM-DD`); sorts as text. Never an instant. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

/** A local wall-clock minute (`YYYY-MM-DDTHH:mm`), as a clerk writes it down; sorts as text. */
export type LocalMinute = Brand<string, 'LocalMinute'>;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const minutePattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** True when `text` is a real date of the calendar written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is CalendarDay {
  const parts = dayPattern.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** True when `text` is a real local minute written `YYYY-MM-DDTHH:mm`. */
export function isLocalMinute(text: string): text is LocalMinute {
  const parts = minutePattern.exec(text);
  return parts !== null && isCalendarDay(parts[1] ?? '');
}

/** Brands a literal or checked text. @throws RangeError when it is not a real date. */
export function day(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** Brands a literal or checked text. @throws RangeError when it is not a real local minute. */
export function localMinute(text: string): LocalMinute {
  if (!isLocalMinute(text)) throw new RangeError(`not a local minute: ${text}`);
  return text;
}

/** zod check of a calendar day. */
export const zDay = z
  .string()
  .refine(isCalendarDay, 'calendar-day')
  .meta({ description: 'Local calendar date YYYY-MM-DD', format: 'date' }) as unknown as z.ZodType<
  CalendarDay,
  string
>;

/** zod check of a local minute. */
export const zLocalMinute = z
  .string()
  .refine(isLocalMinute, 'local-minute')
  .meta({ description: 'Local wall-clock minute YYYY-MM-DDTHH:mm' }) as unknown as z.ZodType<
  LocalMinute,
  string
>;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The parts of a day, month from 1. */
export function partsOf(of: CalendarDay): { year: number; month: number; date: number } {
  return {
    year: 100 * twoDigitsAt(of, 0) + twoDigitsAt(of, 2),
    month: twoDigitsAt(of, 5),
    date: twoDigitsAt(of, 8),
  };
}

/** Reading the digits costs less than cutting the text: this runs more often than anything else in the engine. */
const twoDigitsAt = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - 48) + text.charCodeAt(at + 1) - 48;

/** The day with these parts, month from 1. @throws RangeError when there is no such date. */
export function dayFrom(year: number, month: number, date: number): CalendarDay {
  const real = year > 0 && year <= 9999 && month >= 1 && month <= 12 && date >= 1;
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
  if (!real || date > daysInMonth(year, month)) throw new RangeError(`not a calendar day: ${text}`);
  return text as CalendarDay;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

/*
 * Counting days runs in every list and time limit, so it is arithmetic on the Gregorian calendar: years begin in
 * March here, which puts the leap day last, and 400 years are one round of 146 097 days.
 */
const daysOfRound = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

function epochDay(of: CalendarDay): number {
  const { year, month, date } = partsOf(of);
  const y = month > 2 ? year : year - 1;
  const round = Math.floor(y / 400);
  const yearOfRound = y - round * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfRound =
    yearOfRound * 365 + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100) + dayOfYear;
  return round * daysOfRound + dayOfRound - daysToEpoch;
}

function fromEpochDay(count: number): CalendarDay {
  if (!Number.isInteger(count)) throw new RangeError(`not a number of days: ${count}`);
  const shifted = count + daysToEpoch;
  const round = Math.floor(shifted / daysOfRound);
  const dayOfRound = shifted - round * daysOfRound;
  const yearOfRound = Math.floor(
    (dayOfRound -
      Math.floor(dayOfRound / 1460) +
      Math.floor(dayOfRound / 36_524) -
      Math.floor(dayOfRound / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfRound - (365 * yearOfRound + Math.floor(yearOfRound / 4) - Math.floor(yearOfRound / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return dayFrom(round * 400 + yearOfRound + (month <= 2 ? 1 : 0), month, date);
}

/** `from` moved by whole calendar days (negative: earlier). */
export function addDays(from: CalendarDay, count: number): CalendarDay {
  return fromEpochDay(epochDay(from) + count);
}

/** `from` moved by whole months; where the month has no such day, its last day (民法典第二百零二条). */
export function addMonths(from: CalendarDay, count: number): CalendarDay {
  const { year, month, date } = partsOf(from);
  const index = year * 12 + (month - 1) + count;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFrom(y, m, Math.min(date, daysInMonth(y, m)));
}

/** `from` moved by whole years; 29 February becomes the 28th where there is none. */
export function addYears(from: CalendarDay, count: number): CalendarDay {
  return addMonths(from, count * 12);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return epochDay(b) - epochDay(a);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(of: CalendarDay): number {
  return (((epochDay(of) + 4) % 7) + 7) % 7;
}

/** The calendar day of a local minute. */
export function dayOf(minute: LocalMinute): CalendarDay {
  return day(minute.slice(0, 10));
}
