import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { RoundFile } from '../round-file.ts';
import type { RoundStage } from '../stages.ts';
import { roundGuardSays } from './guards.ts';
import { type RoundTransitionId, roundAllowedFrom, roundTransitions } from './transitions.ts';
import type { GuardSays } from './unmet.ts';

/** A step the present stage allows, with what it still needs and what it warns of. */
export type OpenRoundStep = GuardSays & { id: RoundTransitionId };

/** The steps the table allows from the round's stage, in the table's order. */
export function openRoundSteps(
  file: RoundFile,
  today: CalendarDay,
  calendar?: WorkCalendar,
): OpenRoundStep[] {
  return (Object.keys(roundTransitions) as RoundTransitionId[])
    .filter((id) => roundAllowedFrom(id, file.round.stage))
    .map((id) => ({ id, ...roundGuardSays(id, file, today, calendar) }));
}

const mainStep: Partial<Record<RoundStage, RoundTransitionId>> = {
  draft: 'T1',
  repsProduced: 'T2',
  offerSent: 'T3',
  offerReceived: 'T4',
  refusedOrSilent: 'T6',
  replied: 'T8',
  preparing: 'T9',
  negotiating: 'T14',
  suspended: 'T10-resume',
  deadlocked: 'T12',
  coordinating: 'T13-agreed',
  draftAgreed: 'T15',
  congressReview: 'T16',
  rejected: 'T17-again',
  adopted: 'T18',
  signed: 'T19',
  filed: 'T19',
  inReview: 'T21',
  objected: 'T20-again',
  effective: 'T22',
  published: 'T23',
  performanceDispute: 'T28-settled',
};

/** The one next step the desk offers as its main button; null when the round is over. */
export const nextRoundStep = (file: RoundFile): RoundTransitionId | null => {
  if (file.round.stage === 'inReview' && file.roundFilings.at(-1)?.opinion === 'objection') return 'T20';
  return mainStep[file.round.stage] ?? null;
};
