import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { YearArrangement } from './arrangement.ts';
import { yearBounds } from './arrangement.ts';
import { dayAt, dayNumber, weekdayOf } from './day-number.ts';
import type { DayType } from './day-type.ts';
import { publishedYears } from './published.ts';
import { type YearTable, yearTable } from './year-table.ts';

/**
 * 工作日历. A value that is handed to whoever counts days, so that an imported notice or a test can change
 * it. All days are days of China (Asia/Shanghai); nothing reads a clock or a time zone.
 */
export interface WorkCalendar {
  /** Last day of the unbroken run of years whose arrangement is known: 2026-12-31 without imports. */
  readonly coverageEnd: CalendarDay;
  /** The arrangement of the day's year is published or imported. */
  covers(on: CalendarDay): boolean;
  /** 工作日: Monday to Friday without days off, and the weekend days worked by exchange. */
  isWorkday(on: CalendarDay): boolean;
  /** 法定节假日 by 放假办法第二条, known for every year of the table of lunar days. */
  isStatutoryHoliday(on: CalendarDay): boolean;
  /** Everything known about a day. */
  typeOf(on: CalendarDay): DayType;
  /** 顺延: the day itself if worked, else the first working day after the whole rest period. */
  rollForward(on: CalendarDay): CalendarDay;
  /** The day itself if worked, else the last working day before. */
  rollBack(on: CalendarDay): CalendarDay;
  /**
   * The `count`-th working day after `from` (before it when negative); `from` itself never counts.
   * `skip` leaves out days on which the count stands still.
   */
  addWorkdays(from: CalendarDay, count: number, skip?: (on: CalendarDay) => boolean): CalendarDay;
  /** Working days from `from` to `to`, both included; 0 when `to` is earlier. */
  countWorkdays(from: CalendarDay, to: CalendarDay): number;
  /** Days from `from` to `to`, both included, that are not plain workdays or weekends. */
  specialDays(from: CalendarDay, to: CalendarDay): readonly { on: CalendarDay; type: DayType }[];
}

/**
 * Makes a calendar from the published arrangements (2004–2026) and imported ones. An imported year
 * replaces the published one. A year without either has weekends and 法定节假日 only, and `covered: false`.
 * @throws RangeError when two imported arrangements name the same year
 */
export function workCalendar(given: { arrangements?: readonly YearArrangement[] } = {}): WorkCalendar {
  const imported = given.arrangements ?? [];
  const years = new Set(imported.map((one) => one.year));
  if (years.size !== imported.length) throw new RangeError('two arrangements for one year');

  const tables = new Map<number, YearTable>();
  let recent: YearTable | null = null;
  const tableAt = (at: number): YearTable => {
    if (recent !== null && at >= recent.first && at < recent.first + recent.work.length) return recent;
    const year = Number(dayAt(at).slice(0, 4));
    let table = tables.get(year);
    if (!table) {
      table = yearTable(year, imported);
      tables.set(year, table);
    }
    recent = table;
    return table;
  };
  const worked = (at: number): boolean => {
    const table = tableAt(at);
    return table.work[at - table.first] === 1;
  };
  const typeAt = (at: number, on: CalendarDay): DayType => {
    const { special, statutory, covered } = tableAt(at);
    const known = special.get(at);
    const isWeekend = weekdayOf(at) % 6 === 0;
    return {
      kind: known?.kind ?? (isWeekend ? 'weekend' : 'workday'),
      name: known?.name ?? null,
      isWorkday: worked(at),
      isStatutory: statutory.has(on),
      covered,
    };
  };
  const nearest = (on: CalendarDay, step: 1 | -1): CalendarDay => {
    const from = dayNumber(on);
    let at = from;
    while (!worked(at)) at += step;
    return at === from ? on : dayAt(at);
  };

  let lastYear: number = publishedYears.last;
  while (years.has(lastYear + 1)) lastYear += 1;

  return {
    coverageEnd: yearBounds(lastYear).last,
    covers: (on) => tableAt(dayNumber(on)).covered,
    isWorkday: (on) => worked(dayNumber(on)),
    isStatutoryHoliday: (on) => tableAt(dayNumber(on)).statutory.has(on),
    typeOf: (on) => typeAt(dayNumber(on), on),
    rollForward: (on) => nearest(on, 1),
    rollBack: (on) => nearest(on, -1),
    addWorkdays(from, count, skip) {
      const step = count < 0 ? -1 : 1;
      let at = dayNumber(from);
      for (let left = Math.abs(count); left > 0; ) {
        at += step;
        if (worked(at) && !skip?.(dayAt(at))) left -= 1;
      }
      return dayAt(at);
    },
    countWorkdays(from, to) {
      let count = 0;
      for (let at = dayNumber(from), end = dayNumber(to); at <= end; at += 1) if (worked(at)) count += 1;
      return count;
    },
    specialDays(from, to) {
      const found: { on: CalendarDay; type: DayType }[] = [];
      for (let at = dayNumber(from), end = dayNumber(to); at <= end; at += 1) {
        if (!tableAt(at).special.has(at)) continue;
        const on = dayAt(at);
        found.push({ on, type: typeAt(at, on) });
      }
      return found;
    },
  };
}

/** The calendar without imports. Its tables are built on first use. */
export const publishedCalendar: WorkCalendar = workCalendar();
