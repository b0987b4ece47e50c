import {
  addDays,
  addMonths,
  type CalendarDay,
  day,
  isCalendarDay,
  weekday,
} from '../../../shared/kernel/calendar-day.ts';

/** What the calendar shows; it stands in the address. */
export type CalendarState = { view: 'week' | 'month'; on: CalendarDay; person: string | null };

/** Reads the address; anything unknown counts as not said. */
export function stateOf(params: URLSearchParams, today: CalendarDay): CalendarState {
  const on = params.get('day') ?? '';
  return {
    view: params.get('view') === 'month' ? 'month' : 'week',
    on: isCalendarDay(on) ? on : today,
    person: params.get('person'),
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf({ view, on, person }: CalendarState, today: CalendarDay): URLSearchParams {
  const params = new URLSearchParams();
  if (view === 'month') params.set('view', view);
  if (on !== today) params.set('day', on);
  if (person) params.set('person', person);
  return params;
}

const mondayOf = (on: CalendarDay) => addDays(on, -((weekday(on) + 6) % 7));

/** The days in sight: Monday to Sunday, or the whole weeks a month touches. */
export function daysOf({ view, on }: Pick<CalendarState, 'view' | 'on'>): CalendarDay[] {
  if (view === 'week') return run(mondayOf(on), 7);
  const first = day(`${on.slice(0, 7)}-01`);
  const start = mondayOf(first);
  const last = addDays(addMonths(first, 1), -1);
  const days = run(start, 42);
  return days.filter((_, at) => (days[at - (at % 7)] as CalendarDay) <= last);
}

const run = (from: CalendarDay, count: number) => Array.from({ length: count }, (_, at) => addDays(from, at));

/** The same view, one step earlier (-1) or later (1). */
export const moved = (state: CalendarState, step: 1 | -1): CalendarState => ({
  ...state,
  on: state.view === 'week' ? addDays(state.on, 7 * step) : addMonths(state.on, step),
});
