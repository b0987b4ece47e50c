import type { RoundFile } from '../../bargaining/round-file.ts';
import { mergedFacts } from '../facts/merged-facts.ts';
import type { Facts } from '../facts.ts';
import { basisFacts } from './cards.ts';
import { contractFacts } from './facts/agreement-facts.ts';
import { archiveFacts } from './facts/archive-facts.ts';
import { articleFacts } from './facts/article-facts.ts';
import { changeFacts } from './facts/change-facts.ts';
import { filingFacts } from './facts/filing-facts.ts';
import { inspectionFacts } from './facts/inspection-facts.ts';
import { instructorFactsOf } from './facts/instructor-facts.ts';
import { mandateFacts } from './facts/mandate-facts.ts';
import { suspensionFacts } from './facts/measure-facts.ts';
import { meetingFacts } from './facts/meeting-facts.ts';
import { offerFacts } from './facts/offer-facts.ts';
import { orderFacts } from './facts/order-facts.ts';
import { preparationFacts } from './facts/preparation-facts.ts';
import { productionFacts } from './facts/production-facts.ts';
import { remedyFacts } from './facts/remedy-facts.ts';
import { roundFacts } from './facts/round-facts.ts';
import { supervisionLetterFacts } from './facts/supervision-letter-facts.ts';
import { tableFacts } from './facts/table-facts.ts';
import { voteFacts } from './facts/vote-facts.ts';
import type { RoundContext } from './round-context.ts';

export { instructorFactsOf } from './facts/instructor-facts.ts';
export type { RoundContext } from './round-context.ts';

/**
 * The facts of a round as its papers print them. Limits come from the rules of the round's place, growth and sums
 * from its tables; nothing is typed into a paper.
 */
export const roundFactsOf = (file: RoundFile, context: RoundContext): Facts =>
  mergedFacts(
    basisFacts(file),
    roundFacts(file, context),
    productionFacts(file),
    mandateFacts(file, context),
    offerFacts(file, context),
    preparationFacts(file, context),
    meetingFacts(file, context),
    suspensionFacts(file, context),
    contractFacts(file, context),
    articleFacts(file),
    inspectionFacts(file, context),
    remedyFacts(file, context),
    tableFacts(file, context),
    voteFacts(file, context),
    filingFacts(file, context),
    archiveFacts(file),
    changeFacts(file, context),
    orderFacts(file, context),
    supervisionLetterFacts(file, context),
    instructorFactsOf({ ...file, rounds: [file.round] }, context),
  );
