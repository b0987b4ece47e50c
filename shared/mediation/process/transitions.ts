import type { Stage } from '../stages.ts';
import { acceptanceRows } from './rows/acceptance.ts';
import { agreementRows } from './rows/agreement.ts';
import { archiveRows } from './rows/archive.ts';
import { besideRows } from './rows/beside.ts';
import { confirmationRows } from './rows/confirmation.ts';
import { endingRows } from './rows/ending.ts';
import { intakeRows } from './rows/intake.ts';
import { mediationRows } from './rows/mediation.ts';
import { performanceRows } from './rows/performance.ts';
import type { Transition } from './transition.ts';

export type { StepGroup, Transition } from './transition.ts';

/**
 * 办理流程表: T03–T50. Buttons, checks, help and print-outs read this one table, written down phase by phase in `rows/`.
 * A letter after a number is the second half of a row that has two ends: 通知补正 and 补正完成. What happens to a 诉求
 * before it is a case (T01, T02, T51) has a table of its own.
 */
export const transitions = {
  ...intakeRows,
  ...acceptanceRows,
  ...mediationRows,
  ...agreementRows,
  ...endingRows,
  ...performanceRows,
  ...confirmationRows,
  ...besideRows,
  ...archiveRows,
} as const satisfies Record<string, Transition>;

export type TransitionId = keyof typeof transitions;

/** The row of an id. */
export const transitionOf = (id: TransitionId): Transition => transitions[id];

/** True for the id of a row, such as one stored in a step. */
export const isTransitionId = (id: string): id is TransitionId => Object.hasOwn(transitions, id);

/** The stage a step leads to from a stage. */
export function stageAfter(id: TransitionId, from: Stage): Stage {
  const { to, keeps } = transitionOf(id);
  return to === 'same' || keeps?.includes(from) ? from : to;
}
