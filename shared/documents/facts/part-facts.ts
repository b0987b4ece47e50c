import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { agentFacts } from './agent-facts.ts';
import { archiveFacts } from './archive-facts.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { extensionFacts } from './extension-facts.ts';
import { filingApprovalFacts } from './filing-approval-facts.ts';
import { handInFacts } from './hand-in-facts.ts';
import { inquiryFacts } from './inquiry-facts.ts';
import { mergedFacts } from './merged-facts.ts';
import { recusalFacts } from './recusal-facts.ts';
import { settlementFacts } from './settlement-facts.ts';
import { subjectPartyFacts } from './subject-party-facts.ts';

/** Facts of the parts of a case beside its track: agents, evidence, inquiries, objections, extensions, dossier. */
export function partFacts(file: CaseFile, context: FactsContext): Facts {
  return mergedFacts(
    handInFacts(file, context),
    recusalFacts(file, context),
    agentFacts(file, context),
    subjectPartyFacts(file, context),
    inquiryFacts(file, context),
    evidenceFacts(file, context),
    extensionFacts(file, context),
    filingApprovalFacts(file, context),
    settlementFacts(file),
    archiveFacts(file, context),
  );
}
