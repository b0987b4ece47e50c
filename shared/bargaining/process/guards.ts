import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { takenSteps } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import type { GuardContext, RoundGuard } from './guard-context.ts';
import * as adoption from './guards-adoption.ts';
import * as later from './guards-after.ts';
import * as measures from './guards-measures.ts';
import * as offers from './guards-offer.ts';
import * as performance from './guards-performance.ts';
import * as table from './guards-table.ts';
import { papersSay } from './papers-of-step.ts';
import { profileOfRound } from './profile-of-round.ts';
import { type RoundTransitionId, roundTransitionOf } from './transitions.ts';
import { type GuardSays, must, nothing, together } from './unmet.ts';

/** What each step needs beside its stage and its papers. */
const guards: Record<RoundTransitionId, RoundGuard | null> = {
  T1: offers.representativesProduced,
  T2: offers.offerLawful,
  T3: offers.receiptProved,
  T4: offers.consented,
  T5: offers.refusedOrLate,
  T6: offers.consented,
  T7: offers.laddered,
  T8: offers.bothSidesReady,
  T9: table.firstMeetingHeld,
  T10: measures.suspensionAgreed,
  'T10-resume': measures.resumed,
  T11: measures.openItemsShown,
  T12: measures.coordinationAccepted,
  T13: measures.coordinationEnded,
  'T13-agreed': table.coordinationAgreed,
  T14: table.draftAgreed,
  T15: adoption.submitted,
  T16: adoption.adopted,
  T17: adoption.notAdopted,
  'T17-again': adoption.amendmentsTabled,
  T18: adoption.signedByBoth,
  'T19-sent': later.filed,
  T19: later.receivedByAuthority,
  T20: later.objectionServed,
  'T20-again': null,
  T21: later.inForce,
  T22: later.madeKnown,
  T23: performance.inspectedByBoth,
  T24: performance.amendable,
  'T24-dropped': performance.somethingInForce,
  T25: performance.rescindable,
  T26: performance.over,
  T27: performance.renewedBy,
  T28: performance.disputeReady,
  'T28-settled': performance.disputeSettled,
  T29: performance.nothingInForce,
};

/**
 * Everything a step needs and still lacks although the stage allows it (`unmet`), and what is worth a warning.
 * @param on the legal day of the step
 */
export function roundGuardSays(
  id: RoundTransitionId,
  file: RoundFile,
  on: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): GuardSays {
  const context: GuardContext = { file, on, profile: profileOfRound(file), calendar };
  const last = takenSteps(file)
    .map((step) => step.on)
    .sort()
    .at(-1);
  return together(
    must(
      last !== undefined && on < last,
      `办理日期${on}早于上一步的日期${last ?? ''}`,
      `${on} is earlier than the step before (${last ?? ''})`,
      'overview',
    ),
    guards[id]?.(context) ?? nothing,
    papersSay(id, file),
  );
}

/** Words for the refusal of a step whose stage does not fit. */
export const stageRefusal = (id: RoundTransitionId, stageZh: string, stageEn: string) => ({
  zh: `本轮协商现在是“${stageZh}”，不能办理“${roundTransitionOf(id).zh}”。没有改动。`,
  en: `The round is now “${stageEn}”; “${roundTransitionOf(id).en}” is not possible. Nothing was changed.`,
});
