import { type CalendarDay, partsOf } from '../../../shared/kernel/calendar-day.ts';
import { yearBounds } from '../../../shared/law/workdays/arrangement.ts';
import { publishedYears } from '../../../shared/law/workdays/published.ts';
import { statutoryDaysOf } from '../../../shared/law/workdays/statutory-days.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { Row } from '../../../shared/schema/record-types.ts';

export type YearState = 'published' | 'entered' | 'replaced' | 'provisional';

/** One year as the table shows it. */
export type YearRow = {
  year: number;
  state: YearState;
  off: number;
  work: number;
  statutory: number;
  /** What the office entered; null: nothing. */
  entered: Row<'arrangements'> | null;
};

/** Years before the present one that limits of open cases may still look back at. */
const yearsBack = 2;
const yearsAhead = 2;

/** The years that matter now, the latest first, and every other one the office entered. */
export function yearRows(
  rows: readonly Row<'arrangements'>[],
  calendar: WorkCalendar,
  today: CalendarDay,
): YearRow[] {
  const now = partsOf(today).year;
  const near = Array.from({ length: yearsBack + yearsAhead + 1 }, (_, at) => now - yearsBack + at);
  const years = [...new Set([...near, ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
  return years.map((year) => yearRow(year, rows.find((row) => row.year === year) ?? null, calendar));
}

function yearRow(year: number, entered: Row<'arrangements'> | null, calendar: WorkCalendar): YearRow {
  const { first, last } = yearBounds(year);
  const special = calendar.specialDays(first, last);
  const work = special.filter(({ type }) => type.isWorkday).length;
  const builtIn = year >= publishedYears.first && year <= publishedYears.last;
  return {
    year,
    state: entered ? (builtIn ? 'replaced' : 'entered') : builtIn ? 'published' : 'provisional',
    off: special.length - work,
    work,
    statutory: statutoryDaysOf(year).days.size,
    entered,
  };
}

/** The next year without an arrangement that limits of today's cases may fall in; null: none soon. */
export function nextOpenYear(rows: readonly YearRow[], today: CalendarDay): number | null {
  const { year, month } = partsOf(today);
  // The notice comes in November; before the autumn nobody can enter it.
  const last = month >= 10 ? year + 1 : year;
  const open = rows.filter((row) => row.state === 'provisional' && row.year >= year && row.year <= last);
  return open.map((row) => row.year).sort()[0] ?? null;
}
