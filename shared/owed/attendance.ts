import { addDays, type CalendarDay, isCalendarDay } from '../kernel/calendar-day.ts';
import { readDay } from '../mediation/paste-columns.ts';
import { cellsOf } from '../mediation/paste-table.ts';

/** A day of work read from a time clock's list; several rows of one day are added up. */
export interface AttendanceDay {
  readonly date: CalendarDay;
  readonly workedMinutes: number;
}

/** Why a row of a pasted list was not used. */
export type AttendanceProblem = {
  /** From 1, counting filled lines as they were pasted. */
  readonly line: number;
  readonly text: string;
  readonly why: 'no-date' | 'no-hours' | 'half-a-span' | 'too-long' | 'not-understood';
};

export interface AttendanceRead {
  readonly days: readonly AttendanceDay[];
  readonly problems: readonly AttendanceProblem[];
}

const minutesOfDay = 1_440;
const heading = /日期|时间|上班|下班|签到|签退|工时|小时|姓名|星期|date|start|end|hours/i;
const weekdayWord = /^(星期|周|礼拜)[一二三四五六日天]$|^(mon|tue|wed|thu|fri|sat|sun)/i;

/** `8:30`, `08：30:15` as minutes after midnight; `24:00` is the end of the day. */
function clockOf(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0)) ? hour * 60 + minute : null;
}

/** `10`, `10.5`, `10小时30分`, `90分钟` as minutes; null when it is no length of time. */
export function readHours(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const minutes = /^(\d{1,4})(?:分钟|分|min)$/.exec(plain);
  if (minutes) return Number(minutes[1]);
  const spoken = /^(\d{1,2})(?:小时|时|h)(\d{1,2})(?:分钟|分|min|m)?$/.exec(plain);
  if (spoken) return Number(spoken[1]) * 60 + Number(spoken[2]);
  const clock = /^(\d{1,2}):(\d{2})$/.exec(plain);
  if (clock && Number(clock[2]) < 60) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,2}(?:\.\d{1,2})?)(?:小时|时|h)?$/.exec(plain);
  return decimal ? Math.round(Number(decimal[1]) * 60) : null;
}

/**
 * Reads rows of a spreadsheet: a date, then either spans of time (start, end, again start, end) or hours worked. An
 * end before its start lies on the next day. A line of headings and columns of weekdays are left out.
 * @param options.restMinutes taken off every day that was given as spans
 * @param options.year for dates written without one
 * @param options.lengths a single `8:30` in a row is a length of time, not a moment
 */
export function readAttendance(
  text: string,
  options: { readonly restMinutes: number; readonly year: number; readonly lengths?: boolean },
): AttendanceRead {
  const rows = cellsOf(text.normalize('NFKC'));
  const [head = []] = rows;
  const titled = head.some((cell) => heading.test(cell)) && head.every((cell) => !/\d/.test(cell));
  const lengths = options.lengths ?? (titled && head.some((cell) => /工时|小时|时长|hours/i.test(cell)));
  const minutes = new Map<CalendarDay, number>();
  const spanned = new Set<CalendarDay>();
  const problems: AttendanceProblem[] = [];
  rows.forEach((cells, at) => {
    if (titled && at === 0) return;
    const read = readRow(cells, { year: options.year, lengths });
    if ('why' in read) {
      problems.push({ line: at + 1, text: cells.filter((cell) => cell !== '').join(' '), why: read.why });
      return;
    }
    minutes.set(read.date, (minutes.get(read.date) ?? 0) + read.minutes);
    if (read.spans) spanned.add(read.date);
  });
  const days = [...minutes].map(([date, total]) => ({
    date,
    workedMinutes: Math.max(0, spanned.has(date) ? total - options.restMinutes : total),
  }));
  const tooLong = days.filter((one) => one.workedMinutes > minutesOfDay);
  return {
    days: days.filter((one) => one.workedMinutes <= minutesOfDay).sort((a, b) => (a.date < b.date ? -1 : 1)),
    problems: [
      ...problems,
      ...tooLong.map((one): AttendanceProblem => ({ line: 0, text: one.date, why: 'too-long' })),
    ],
  };
}

type RowRead = { date: CalendarDay; minutes: number; spans: boolean } | { why: AttendanceProblem['why'] };

function readRow(cells: readonly string[], rule: { year: number; lengths: boolean }): RowRead {
  let date: CalendarDay | null = null;
  const moments: number[] = [];
  let length: number | null = null;
  for (const cell of cells) {
    if (cell === '' || weekdayWord.test(cell)) continue;
    const stamp = stampOf(cell, rule.year);
    if (stamp !== null) {
      if (date === null) date = stamp.date;
      if (stamp.at !== null) {
        // A moment on the day after the first one.
        moments.push(stamp.date === addDays(date, 1) ? stamp.at + minutesOfDay : stamp.at);
      }
      continue;
    }
    if (date === null) continue;
    const moment = rule.lengths ? null : clockOf(cell);
    if (moment !== null) moments.push(moment);
    else if (readHours(cell) !== null && length === null) length = readHours(cell);
  }
  if (date === null) return { why: 'no-date' };
  if (moments.length > 0) {
    if (moments.length % 2 === 1) return { why: 'half-a-span' };
    return { date, minutes: spansOf(moments), spans: true };
  }
  if (length === null) return { why: 'no-hours' };
  return length > minutesOfDay ? { why: 'too-long' } : { date, minutes: length, spans: false };
}

function spansOf(moments: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < moments.length; i += 2) {
    const [start = 0, end = 0] = moments.slice(i, i + 2);
    total += end > start ? end - start : end + minutesOfDay - start;
  }
  return total;
}

/** `2026-08-03`, `2026/8/3 08:00`, `8月3日`, `8/3`: a day, and a moment if there is one. */
function stampOf(cell: string, year: number): { date: CalendarDay; at: number | null } | null {
  const [first = '', second, ...more] = cell.split(/[ T]+/);
  if (more.length > 0) return null;
  const date = readDay(first) ?? shortDay(first, year);
  if (date === null) return null;
  if (second === undefined || weekdayWord.test(second)) return { date, at: null };
  const at = clockOf(second);
  return at === null ? null : { date, at };
}

function shortDay(text: string, year: number): CalendarDay | null {
  const parts = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (!parts) return null;
  const [, month = '', dashed, spoken] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${(dashed ?? spoken ?? '').padStart(2, '0')}`;
  return isCalendarDay(written) ? written : null;
}
