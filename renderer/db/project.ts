import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { type Due, noDue } from '../../shared/search/slim-case.ts';
import type { CaseStamp } from '../../shared/search/slim-case-of.ts';
import type { CaseFacts } from '../../shared/statistics/case-facts.ts';
import type { CaseRows } from './case-rows.ts';

/** Works out the next date of a case. Pure: the law's time limits, handed in. `arrangements`: 放假安排 the office entered. */
export type Project = (file: CaseFile, today: CalendarDay, arrangements: readonly YearArrangement[]) => Due;

/** Works out what statistics count of a case. */
export type Digest = (file: CaseFile, stamp: CaseStamp) => CaseFacts;

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

/** What statistics count of a case; null where it cannot be worked out, which must not keep a person from saving. */
export function factsOf(digest: Digest | undefined, file: CaseFile, stamp: CaseStamp): CaseFacts | null {
  try {
    return digest?.(file, stamp) ?? null;
  } catch {
    return null;
  }
}
