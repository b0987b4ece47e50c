import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { CaseFile } from '../case-file.ts';
import type { Stage } from '../stages.ts';
import { type IssuedPaper, unmetFor } from './guards.ts';
import { type TransitionId, transitionOf, transitions } from './transitions.ts';
import type { Unmet } from './unmet.ts';

/** A step the present stage allows, and what it still needs. */
export type OpenStep = { id: TransitionId; unmet: Unmet[] };

/** True while nothing keeps the step closed; what may be passed over in writing does not. */
export const isOffered = ({ unmet }: OpenStep): boolean => unmet.every((one) => one.waivable === true);

/**
 * The steps the table allows from the case's stage, in the table's order.
 * @param papers the issued papers; left out, nothing is said about papers
 */
export function openSteps(
  file: CaseFile,
  today: CalendarDay,
  papers: readonly IssuedPaper[] | null = null,
  calendar: WorkCalendar = publishedCalendar,
): OpenStep[] {
  return (Object.keys(transitions) as TransitionId[])
    .filter((id) => transitionOf(id).from.includes(file.case.stage))
    .map((id) => ({ id, unmet: unmetFor(id, file, today, papers, calendar) }));
}

/** True when the table allows the step from this stage. */
export const allowedFrom = (id: TransitionId, stage: Stage): boolean => transitionOf(id).from.includes(stage);

const mainStep: Partial<Record<Stage, TransitionId>> = {
  received: 'T09',
  correcting: 'T07b',
  inquiring: 'T09',
  accepted: 'T12',
  assigned: 'T15',
  mediating: 'T19',
  extended: 'T19',
  agreementDraft: 'T20',
  agreementEffective: 'T30',
  failed: 'T29',
  withdrawn: 'T29',
  refused: 'T29',
  rejected: 'T29',
};

/** The one next step the desk offers as its main button; null when the case is over. */
export function nextStep(file: CaseFile, performed: boolean): TransitionId | null {
  const { stage } = file.case;
  if (stage === 'agreementEffective' && performed) return 'T29';
  if (stage === 'agreementDraft' && file.agreements.some((one) => one.state === 'draft' && one.partial)) {
    return 'T22';
  }
  return mainStep[stage] ?? null;
}
