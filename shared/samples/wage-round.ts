import type { RoundFile } from '../bargaining/round-file.ts';
import { afterStep, readyFor, type SampleRound, whole } from './round-stages.ts';
import { sampleCadre } from './sample-union.ts';
import { id } from './wage-round/ids.ts';
import { stagesFromDraft } from './wage-round/stages-from-draft.ts';
import { stagesToDraft } from './wage-round/stages-to-draft.ts';
import { start } from './wage-round/start.ts';

/*
 * The sample wage round: one enterprise in 浙江, from the election of representatives to publication. The dates are those
 * a textbook would take, with 清明 and 劳动节 in the way of two of its time limits.
 */

export { wageRoundIds } from './wage-round/ids.ts';

/** The sample wage round, step by step. */
export const wageRound: SampleRound = {
  start,
  stages: [...stagesToDraft, ...stagesFromDraft],
  byId: sampleCadre,
  stepId: (n) => id(120 + n),
};

/** The whole sample wage round: published and in force. */
export const sampleWageRound: RoundFile = whole(wageRound);

/** The wage round right after a step, such as `T9`. */
export const wageRoundAfter = (step: string) => afterStep(wageRound, step);
/** The wage round right before a step, with everything that step asks for. */
export const wageRoundReadyFor = (step: string) => readyFor(wageRound, step);
