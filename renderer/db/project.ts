import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { type Due, noDue } from '../../shared/search/slim-case.ts';
import type { CaseRows } from './case-rows.ts';

/** Works out the next date of a case. Pure: the law's time limits, handed in. `arrangements`: 放假安排 the office entered. */
export type Project = (file: CaseFile, today: CalendarDay, arrangements: readonly YearArrangement[]) => Due;

/** `nextDueKind` of a case whose limits cannot be worked out, such as for a day no calendar covers. */
const notComputed = 'not-computed';

/**
 * The next date of a case. Where the law has no answer the date on the card stands and the kind says so: a limit
 * that cannot be worked out must neither keep a person from saving nor keep the lists from loading.
 */
export function dueOf(
  project: Project | undefined,
  file: CaseFile,
  { case: row }: Pick<CaseRows, 'case'>,
  today: CalendarDay,
  arrangements: readonly YearArrangement[],
): Due {
  const card: Due = { ...noDue, nextDueOn: row.nextDueOn as CalendarDay | null };
  if (row.deleted || !project) return card;
  try {
    return project(file, today, arrangements);
  } catch {
    return { ...card, nextDueKind: notComputed };
  }
}
