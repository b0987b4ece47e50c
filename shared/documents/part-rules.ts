import { activeParties } from '../mediation/active-parties.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import type { MatterKind } from '../mediation/process-terms.ts';
import { inHand } from '../mediation/stages.ts';
import type { PaperRule } from './paper-rule.ts';

const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id);

const mattersOf = (kind: MatterKind) => (file: CaseFile) =>
  idsOf(file.matters.filter((one) => one.kind === kind));

const objections = (file: CaseFile) => file.recusals.filter((one) => one.kind === 'objection');

/** Units that are a party, whichever side they are on. */
const units = (file: CaseFile) => activeParties(file).filter((party) => party.kind === 'employer');

/** Everybody who is served: representatives for those they stand for. */
function served(file: CaseFile) {
  const applicants = activeParties(file, 'applicant');
  const chosen = applicants.filter((party) => party.body.representation !== null);
  const others = activeParties(file).filter((party) => party.role !== 'applicant');
  return [...(chosen.length > 0 ? chosen : applicants), ...others];
}

/** Who handed in evidence; null: one list of everything, where the organisation gathered some itself. */
const withEvidence = (file: CaseFile): (string | null)[] => [
  ...new Set(file.evidence.map((one) => one.partyId)),
];

const settled = (file: CaseFile) => file.case.body.settlement !== null;
const archived = (file: CaseFile) => file.case.body.archive !== null;

/** Rules of the papers about a part of the case: each has one for every such part. */
export const partRules: Readonly<Record<string, PaperRule>> = {
  'materials-receipt': { need: 'optional', each: mattersOf('receipt') },
  'correction-notice': { need: 'optional', each: mattersOf('correction') },
  // Where the signed power came from the party itself, nothing is made here.
  'power-of-attorney': {
    need: (file, agentId) =>
      file.agents.some((agent) => agent.id === agentId && agent.body.powerReceived) ? 'optional' : 'required',
    each: (file) => idsOf(file.agents.filter((agent) => agent.body.kind !== 'statutory')),
  },
  'legal-representative-certificate': {
    need: 'required',
    each: (file) => idsOf(units(file)),
    due: (file) => file.case.acceptedOn !== null,
    applies: (file) => file.case.acceptedOn !== null,
  },
  'case-filing-approval': { need: 'optional' },
  'service-address-confirmation': {
    need: 'optional',
    each: (file) => idsOf(served(file)),
    applies: (file) => inHand(file.case.stage),
  },
  'mediator-disclosure': {
    need: 'optional',
    each: (file) => idsOf(file.recusals.filter((one) => one.kind === 'disclosure')),
  },
  'recusal-application': { need: 'optional', each: (file) => idsOf(objections(file)) },
  'recusal-decision': {
    need: 'optional',
    each: (file) => idsOf(objections(file).filter((one) => one.body.decidedOn !== null)),
  },
  'investigation-record': { need: 'optional', each: (file) => idsOf(file.inquiries) },
  'evidence-list': { need: 'optional', each: withEvidence },
  'extension-consent': { need: 'required', each: (file) => idsOf(file.extensions) },
  'mediation-opinion': { need: 'optional', each: mattersOf('opinion') },
  'oral-agreement-registration': {
    need: 'required',
    applies: (file) => file.agreements.some((one) => one.state === 'effective' && one.body.oral !== null),
  },
  'settlement-agreement': { need: 'optional', applies: settled },
  'dossier-cover': { need: 'required', applies: archived },
  // Pages are known to whoever binds the dossier.
  'dossier-index': { need: 'required', applies: archived, has: 'archive.items' },
  'dossier-notes': { need: 'optional', applies: archived },
};
