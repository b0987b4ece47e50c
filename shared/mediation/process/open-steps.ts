import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../case-file.ts';
import type { Stage } from '../stages.ts';
import { unmetFor } from './guards.ts';
import { type TransitionId, transitionOf, transitions } from './transitions.ts';
import type { Unmet } from './unmet.ts';

/** A step the present stage allows, and what it still needs. */
export type OpenStep = { id: TransitionId; unmet: Unmet[] };

/** The steps the table allows from the case's stage, in the table's order. */
export function openSteps(file: CaseFile, today: CalendarDay): OpenStep[] {
  return (Object.keys(transitions) as TransitionId[])
    .filter((id) => transitionOf(id).from.includes(file.case.stage))
    .map((id) => ({ id, unmet: unmetFor(id, file, today) }));
}

/** True when the table allows the step from this stage. */
export const allowedFrom = (id: TransitionId, stage: Stage): boolean => transitionOf(id).from.includes(stage);

const mainStep: Partial<Record<Stage, TransitionId>> = {
  received: 'T09',
  inquiring: 'T09',
  accepted: 'T12',
  assigned: 'T15',
  mediating: 'T19',
  agreementDraft: 'T20',
  agreementEffective: 'T30',
  failed: 'T29',
  withdrawn: 'T29',
  refused: 'T29',
  rejected: 'T29',
};

/** The one next step the desk offers as its main button; null when the case is over. */
export function nextStep(file: CaseFile, performed: boolean): TransitionId | null {
  if (file.case.stage === 'agreementEffective' && performed) return 'T29';
  return mainStep[file.case.stage] ?? null;
}
