import type { Disposal } from '../../../shared/mediation/leads/lead-steps.ts';
import type { LeadKind } from '../../../shared/mediation/process-terms.ts';

type Disposition = Disposal['disposition'];

/** A button of the desk and the ways of disposing it offers; the first is chosen at once. */
export const disposalActs = {
  answer: ['answered'],
  pass: ['transferred-out', 'transferred-down', 'transferred-up'],
  hardship: ['hardship-aid'],
  legalAid: ['legal-aid'],
  supervision: ['supervision'],
  other: ['negotiated', 'unreachable', 'duplicate', 'invalid'],
} as const satisfies Record<string, readonly Disposition[]>;
export type DisposalAct = keyof typeof disposalActs;

/** The act that mostly follows from the kind of a lead; it is the main button. */
export const mainActs: Record<LeadKind, DisposalAct | 'convert'> = {
  question: 'answer',
  complaint: 'supervision',
  dispute: 'convert',
  petition: 'answer',
  hardship: 'hardship',
  'legal-aid': 'legalAid',
  suggestion: 'answer',
};
