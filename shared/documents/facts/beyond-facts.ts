import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { arbitrationFacts } from './arbitration-facts.ts';
import { confirmationFacts } from './confirmation-facts.ts';
import { legalAidFacts } from './legal-aid-facts.ts';
import { mergedFacts } from './merged-facts.ts';
import { oversightFacts } from './oversight-facts.ts';
import { paymentOrderFacts } from './payment-order-facts.ts';
import { supervisionFacts } from './supervision-facts.ts';
import { transferFacts } from './transfer-facts.ts';

/** Facts of papers that leave the mediation: to commission, court, other bodies, and by the union or a superior. */
export function beyondFacts(file: CaseFile, context: FactsContext): Facts {
  return mergedFacts(
    confirmationFacts(file, context),
    paymentOrderFacts(file, context),
    arbitrationFacts(file, context),
    legalAidFacts(file, context),
    transferFacts(file, context),
    supervisionFacts(file, context),
    oversightFacts(file, context),
  );
}
