import type { RoundFile } from '../bargaining/round-file.ts';
import { id } from './industry-round/ids.ts';
import { stagesDraft } from './industry-round/stages-draft.ts';
import { stagesFromDraft } from './industry-round/stages-from-draft.ts';
import { stagesToTable } from './industry-round/stages-to-table.ts';
import { start } from './industry-round/start.ts';
import { afterStep, readyFor, type SampleRound, whole } from './round-stages.ts';
import { sampleCadre } from './sample-union.ts';

/*
 * The sample industry round: the joint union of a county's mould makers and the chamber of their enterprises agree on a
 * table of rates for twelve trades. Enterprises, people and rates are invented.
 */

export { industryRoundIds } from './industry-round/ids.ts';

/** The sample industry round, step by step. */
export const industryRound: SampleRound = {
  start,
  stages: [...stagesToTable, ...stagesDraft, ...stagesFromDraft],
  byId: sampleCadre,
  stepId: (n) => id(120 + n),
};

/** The whole sample industry round with its table of rates. */
export const sampleIndustryRound: RoundFile = whole(industryRound);

/** The industry round right after a step, and right before one. */
export const industryRoundAfter = (step: string) => afterStep(industryRound, step);
export const industryRoundReadyFor = (step: string) => readyFor(industryRound, step);
