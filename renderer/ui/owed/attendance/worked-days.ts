import {
  type CalendarDay,
  dayFrom,
  daysInMonth,
  isCalendarDay,
  weekday,
} from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { payDayKind } from '../../../../shared/owed/day-kind.ts';
import { type SortedDay, sortDays, type WorkedDay } from '../../../../shared/owed/overtime-lines.ts';
import type { Inputs } from '../owed-draft.ts';

/** The agreed rule a month is sorted by: the same inputs the calculator takes. */
export interface DayRule {
  readonly restDays: readonly number[];
  readonly standardMinutes: number;
}

/** The rule as the form has it; weekends and eight hours where nothing was said. */
export function ruleOf(inputs: Inputs): DayRule {
  const { restDays, dailyStandardMinutes } = inputs;
  return {
    restDays: Array.isArray(restDays) && restDays.length > 0 ? restDays.map(Number) : [6, 7],
    standardMinutes: typeof dailyStandardMinutes === 'number' ? dailyStandardMinutes : 480,
  };
}

/** The days of a form that can be used, by day. */
export function workedDaysOf(rows: readonly Inputs[]): ReadonlyMap<CalendarDay, WorkedDay> {
  const days = new Map<CalendarDay, WorkedDay>();
  for (const { date, workedMinutes, compensatoryMinutes } of rows) {
    if (typeof date !== 'string' || !isCalendarDay(date) || typeof workedMinutes !== 'number') continue;
    const rest = typeof compensatoryMinutes === 'number' ? compensatoryMinutes : 0;
    days.set(date, { date, workedMinutes, compensatoryMinutes: rest });
  }
  return days;
}

/** The form rows of worked days, in order; a rest of nothing is not written. */
export const rowsOf = (days: Iterable<WorkedDay>): Inputs[] =>
  [...days]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, workedMinutes, compensatoryMinutes }) => ({
      date,
      workedMinutes,
      ...(compensatoryMinutes > 0 ? { compensatoryMinutes } : {}),
    }));

/** A month as `YYYY-MM`. */
export const monthOf = (day: CalendarDay): string => day.slice(0, 7);

/** The month `count` months away. */
export function monthAway(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every day of a month, and how many places stand empty before the first (weeks begin on Monday). */
export function daysOfMonth(month: string): { days: CalendarDay[]; before: number } {
  const [year, no] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const days = Array.from({ length: daysInMonth(year, no) }, (_, i) => dayFrom(year, no, i + 1));
  return { days, before: ((weekday(days[0] ?? dayFrom(year, no, 1)) + 6) % 7) as number };
}

/** What stands in the corner of a day. */
export type GridKind = 'workday' | 'make-up' | 'rest' | 'statutory' | 'uncertain';

/** The kind of a day for pay, and its feast where it has one. */
export function gridKind(
  day: CalendarDay,
  rule: DayRule,
  calendar: WorkCalendar,
): { kind: GridKind; name: string | null } {
  const kind = payDayKind(day, rule.restDays, calendar);
  const type = calendar.typeOf(day);
  const made = kind === 'workday' && type.kind === 'make-up-workday';
  return { kind: made ? 'make-up' : kind, name: type.name };
}

/** Minutes to be paid by rate, and days that cannot be sorted yet. */
export function sumsOf(days: readonly WorkedDay[], rule: DayRule, calendar: WorkCalendar) {
  const sorted: SortedDay[] = sortDays(days, rule, calendar);
  const rates = (['workday', 'rest', 'statutory'] as const).flatMap((kind) => {
    const of = sorted.filter((one) => one.dayKind === kind);
    const minutes = of.reduce((sum, one) => sum + (one.payableMinutes ?? 0), 0);
    return minutes > 0 ? [{ kind, minutes, percent: of[0]?.percent ?? 0 }] : [];
  });
  return { rates, uncertain: sorted.filter((one) => one.dayKind === 'uncertain').length };
}

/** `10`, `10.5`, `10:20`: hours as they are typed. */
export function showHours(minutes: number): string {
  if ((minutes * 100) % 60 === 0) return String(minutes / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
