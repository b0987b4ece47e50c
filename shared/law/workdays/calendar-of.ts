import type { YearArrangement } from './arrangement.ts';
import { publishedCalendar, type WorkCalendar, workCalendar } from './work-calendar.ts';

/** Building a year's table costs more than using it; lists ask with the same few arrangements again and again. */
const byList = new WeakMap<readonly YearArrangement[], WorkCalendar>();
let last: { key: string; calendar: WorkCalendar } | null = null;

/** 工作日历 of an office: what is published, and in its place what the office entered. Equal arrangements, one calendar. */
export function calendarOf(arrangements: readonly YearArrangement[]): WorkCalendar {
  if (arrangements.length === 0) return publishedCalendar;
  const known = byList.get(arrangements);
  if (known) return known;
  const key = JSON.stringify(arrangements);
  if (last?.key !== key) last = { key, calendar: workCalendar({ arrangements }) };
  byList.set(arrangements, last.calendar);
  return last.calendar;
}
