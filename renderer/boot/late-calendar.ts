import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { WorkCalendar } from '../../shared/law/workdays/work-calendar.ts';

type CalendarOf = (arrangements: readonly YearArrangement[]) => WorkCalendar;

/**
 * 工作日历 that is fetched after the first screen, with its tables of twenty years. A page that reads it in drawing
 * before it is there throws the promise, which the page's own Suspense waits for; no page has to know.
 */
export function lateCalendar(load: () => Promise<CalendarOf>) {
  let made: CalendarOf | null = null;
  let loading: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    loading ??= load().then(
      (calendarOf) => {
        made = calendarOf;
      },
      (error: unknown) => {
        // The next page that needs it tries again.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return {
    fetch,
    /** @throws a promise while the tables are on their way: only for use in drawing */
    of: (arrangements: readonly YearArrangement[]): WorkCalendar => {
      if (made) return made(arrangements);
      throw fetch();
    },
  };
}
