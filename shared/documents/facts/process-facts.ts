import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { closingFacts } from './closing-facts.ts';
import { consentFacts } from './consent-facts.ts';
import { followUpFacts } from './follow-up-facts.ts';
import { ledgerFacts } from './ledger-facts.ts';
import { meetingFacts } from './meeting-facts.ts';
import { mergedFacts } from './merged-facts.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { serviceFacts } from './service-facts.ts';

/** Facts of the papers that go with the steps of a case, from the inquiry to closing. */
export function processFacts(file: CaseFile, context: FactsContext): Facts {
  return mergedFacts(
    consentFacts(file, context),
    meetingFacts(file, context.subjectId ?? null),
    outcomeFacts(file, context),
    serviceFacts(file, context),
    ledgerFacts(file, context.today),
    followUpFacts(file),
    closingFacts(file, context),
  );
}
