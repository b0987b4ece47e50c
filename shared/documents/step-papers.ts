import type { CaseFile } from '../mediation/case-file.ts';
import { type Stage, stages, type TrackStep } from '../mediation/stages.ts';
import type { PaperStage } from './cards/card.ts';
import { cardOf } from './cards.ts';

/** Which papers are made at each step a person sees; those of an ending belong to it too. */
const ofStep: Record<TrackStep, readonly PaperStage[]> = {
  application: ['intake', 'application'],
  acceptance: ['application', 'acceptance'],
  mediation: ['acceptance', 'mediation', 'negotiation'],
  agreement: ['mediation', 'agreement', 'negotiation'],
  performance: ['agreement', 'performance', 'follow-up', 'confirmation', 'enforcement'],
  closing: ['closing', 'archive', 'reporting'],
};

const ofEnding: Partial<Record<Stage, readonly PaperStage[]>> = {
  refused: ['acceptance', 'referral'],
  rejected: ['acceptance', 'referral'],
  withdrawn: ['mediation', 'negotiation'],
  failed: ['mediation', 'referral', 'enforcement'],
};

type Issued = { id: string; document: string; body: { printedAt: readonly unknown[] } };

/**
 * The papers a set to print begins with: those of the step the case is at that were never printed; where there are
 * none, every paper never printed. One printed before needs its reason and is not proposed.
 */
export function setOfStep<P extends Issued>({ case: { stage } }: CaseFile, issued: readonly P[]): P[] {
  const now: readonly PaperStage[] = [...ofStep[stages[stage].track], ...(ofEnding[stage] ?? [])];
  const unprinted = issued.filter((paper) => paper.body.printedAt.length === 0);
  const ofNow = unprinted.filter(({ document }) => {
    const card = cardOf(document);
    return card && now.includes(card.stage);
  });
  return ofNow.length > 0 ? ofNow : unprinted;
}
