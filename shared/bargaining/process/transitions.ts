import type { RoundStage } from '../stages.ts';
import type { RoundTransition } from './transition.ts';
import { afterSignature } from './transitions-after-signature.ts';
import { toSignature } from './transitions-to-signature.ts';

/** 协商流程表. Buttons, checks, help and print-outs read this one table; ids are those of the field's table. */
export const roundTransitions = { ...toSignature, ...afterSignature } as const;

export type RoundTransitionId = keyof typeof roundTransitions;

/** The row of an id. */
export const roundTransitionOf = (id: RoundTransitionId): RoundTransition => roundTransitions[id];

/** True for the id of a step. */
export const isRoundTransition = (id: string): id is RoundTransitionId => Object.hasOwn(roundTransitions, id);

/** True when the table allows the step from this stage. */
export const roundAllowedFrom = (id: RoundTransitionId, stage: RoundStage): boolean =>
  roundTransitionOf(id).from.includes(stage);
