import { computeDeadline } from '../../deadlines/engine.ts';
import { move } from '../../deadlines/period.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { Period } from './values.ts';

/**
 * The last day of a forward period of a profile. With a limit it is that limit's day, even where an office typed its
 * own length; without one calendar days roll to the next working day.
 */
export function lastDayOfPeriod(
  { duration, limit }: Period,
  from: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): CalendarDay {
  if (limit !== null) return computeDeadline({ rule: limit, trigger: from, duration, calendar }).due;
  const raw = move(from, duration, 1, calendar);
  return duration.unit === 'working-day' ? raw : calendar.rollForward(raw);
}
