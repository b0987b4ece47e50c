import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { CaseFile } from '../case-file.ts';
import type { GuardTable, IssuedPaper } from './guard.ts';
import { acceptanceGuards } from './guards/acceptance.ts';
import { agreementGuards } from './guards/agreement.ts';
import { confirmationGuards } from './guards/confirmation.ts';
import { endingGuards } from './guards/ending.ts';
import { enforcementGuards } from './guards/enforcement.ts';
import { intakeGuards } from './guards/intake.ts';
import { mediationGuards } from './guards/mediation.ts';
import { performanceGuards } from './guards/performance.ts';
import { supervisionGuards } from './guards/supervision.ts';
import type { TransitionId } from './transitions.ts';
import type { Unmet } from './unmet.ts';

export type { IssuedPaper } from './guard.ts';

/** What each step needs; a step that is not listed needs nothing but its stage. */
const guards: GuardTable = {
  ...intakeGuards,
  ...acceptanceGuards,
  ...mediationGuards,
  ...agreementGuards,
  ...endingGuards,
  ...performanceGuards,
  ...confirmationGuards,
  ...enforcementGuards,
  ...supervisionGuards,
};

/**
 * Everything that keeps a step closed although the stage allows it; empty: the step may be offered.
 * @param papers the issued papers of the case; left out, nothing is said about papers
 */
export function unmetFor(
  id: TransitionId,
  file: CaseFile,
  today: CalendarDay,
  papers: readonly IssuedPaper[] | null = null,
  calendar: WorkCalendar = publishedCalendar,
): Unmet[] {
  return guards[id]?.offer?.({ file, today, papers, calendar }) ?? [];
}

/**
 * Everything that keeps a step from being taken, on the file as the step leaves it: what it had to find, and what its
 * own form has to leave on record.
 */
export function unmetToTake(
  id: TransitionId,
  before: CaseFile,
  after: CaseFile,
  today: CalendarDay,
  papers: readonly IssuedPaper[] | null,
  calendar: WorkCalendar = publishedCalendar,
): Unmet[] {
  return [
    ...unmetFor(id, before, today, papers, calendar),
    ...(guards[id]?.record?.({ file: after, today, papers, calendar }) ?? []),
  ];
}
