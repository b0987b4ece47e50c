import { addMonths, addYears, type CalendarDay, daysBetween } from '../kernel/calendar-day.ts';
import { shift } from '../law/workdays/day-number.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Duration, Pause } from './rule.ts';

/** A time in which the period stands still: from `from` to the day before `to`; `null` while it lasts. */
export interface Stop {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

/** What a period depends on. */
export interface PeriodFacts {
  readonly start: CalendarDay;
  readonly duration: Duration;
  readonly calendar: WorkCalendar;
  /** Days on which the period starts anew. */
  readonly restarts?: readonly CalendarDay[];
  readonly stops?: readonly Stop[];
  readonly pause?: Pick<Pause, 'mode' | 'fresh'> | undefined;
  /** The end still counts as open until the rolled day. */
  readonly rolls: boolean;
}

/** The period after its restarts and stops. */
export interface PeriodRun {
  /** The day the first run started on. */
  readonly first: CalendarDay;
  /** The day the last run started on. */
  readonly start: CalendarDay;
  /** Raw last day; `null` while a stop has no end. */
  readonly end: CalendarDay | null;
  readonly usedRestarts: readonly CalendarDay[];
  /** Restarts outside the running period: without effect. */
  readonly idleRestarts: readonly CalendarDay[];
  /** Stops with the days each one added. */
  readonly usedStops: readonly { stop: Stop; daysAdded: number }[];
  /** Stops that began after the end, or too early to count: without effect. */
  readonly idleStops: readonly Stop[];
}

/** `from` moved by a duration (`sign` -1: backwards). The starting day is never counted. */
export function move(
  from: CalendarDay,
  { value, unit }: Duration,
  sign: 1 | -1,
  calendar: WorkCalendar,
): CalendarDay {
  const count = value * sign;
  if (unit === 'calendar-day') return shift(from, count);
  if (unit === 'month') return addMonths(from, count);
  if (unit === 'year') return addYears(from, count);
  return calendar.addWorkdays(from, count);
}

/** Runs a forward period through its restarts (中断) and stops (中止). */
export function runPeriod(facts: PeriodFacts): PeriodRun {
  const stops = mergeStops(facts.stops ?? []);
  const usedRestarts: CalendarDay[] = [];
  const idleRestarts: CalendarDay[] = [];
  let start = facts.start;
  for (const at of [...(facts.restarts ?? [])].sort()) {
    // Only stops that had begun can have moved the end the event has to meet.
    const known = stops.filter((stop) => stop.from < at);
    const { end } = endOf(facts, start, known);
    const open = end === null || at <= (facts.rolls ? facts.calendar.rollForward(end) : end);
    if (at >= start && open) {
      usedRestarts.push(at);
      start = at;
    } else idleRestarts.push(at);
  }
  const { end, used, idle } = endOf(facts, start, stops);
  return { first: facts.start, start, end, usedRestarts, idleRestarts, usedStops: used, idleStops: idle };
}

/** Overlapping and touching stops count once. */
function mergeStops(stops: readonly Stop[]): readonly Stop[] {
  const merged: { from: CalendarDay; to: CalendarDay | null }[] = [];
  for (const stop of [...stops].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (!last || (last.to !== null && stop.from > last.to)) merged.push({ ...stop });
    else if (last.to !== null && (stop.to === null || stop.to > last.to)) last.to = stop.to;
  }
  return merged;
}

interface End {
  end: CalendarDay | null;
  used: { stop: Stop; daysAdded: number }[];
  idle: Stop[];
}

function endOf(facts: PeriodFacts, start: CalendarDay, stops: readonly Stop[]): End {
  const { calendar, duration, pause } = facts;
  const used: End['used'] = [];
  const idle: Stop[] = [];
  let end = move(start, duration, 1, calendar);
  for (const stop of stops) {
    // The starting day is not counted, so a stop can take the first counted day at the earliest.
    const from = stop.from > start ? stop.from : shift(start, 1);
    if (stop.to !== null && stop.to <= from) {
      idle.push(stop);
      continue;
    }
    if (from > (facts.rolls ? calendar.rollForward(end) : end)) {
      idle.push(stop);
      continue;
    }
    if (stop.to === null) return { end: null, used, idle };
    const before = end;
    if (pause?.mode === 'fresh' && pause.fresh) {
      // 民法典第一百九十四条: a cause counts only within the last part of the period.
      if (stop.to <= move(end, pause.fresh, -1, calendar)) {
        idle.push(stop);
        continue;
      }
      end = move(stop.to, pause.fresh, 1, calendar);
    } else if (duration.unit === 'working-day') {
      used.push({ stop, daysAdded: 0 });
      end = calendar.addWorkdays(start, duration.value, (on) => used.some((one) => within(one.stop, on)));
      used[used.length - 1] = { stop, daysAdded: daysBetween(before, end) };
      continue;
    } else {
      end = shift(end, daysBetween(from, stop.to));
      // A stop on the days by which the end had been moved leaves that last day to run.
      if (end < stop.to) end = stop.to;
    }
    used.push({ stop, daysAdded: daysBetween(before, end) });
  }
  return { end, used, idle };
}

const within = (stop: Stop, on: CalendarDay) => on >= stop.from && (stop.to === null || on < stop.to);
