import type { LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankParty, type PartyInput } from '../../../shared/mediation/blank-party.ts';
import type { ClaimInput, IntakeDraft, PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { type PartyKind, type PartyRole, partyRoles } from '../../../shared/mediation/terms.ts';

/** Tells the rows of one draft apart on the screen; it is not kept beyond the draft. */
const newKey = (): string => crypto.randomUUID().slice(0, 13);

/** A party row of the draft from what was typed or pasted. */
const keyed = (input: PartyInput): PartyDraft => ({ ...input, key: newKey() }) as PartyDraft;

export const newParty = (role: PartyRole, kind: PartyKind): PartyDraft => keyed(blankParty(role, kind));

/** A claim with nothing stated; most begin as unpaid wages. */
export const newClaim = (): ClaimInput => ({
  key: newKey(),
  category: 'wage-arrears',
  text: '',
  amountFen: null,
  periodFrom: null,
  periodTo: null,
});

/** How most intakes begin: a worker comes in now and complains of an employer. */
export function newDraft(now: LocalMinute): IntakeDraft {
  return {
    channel: 'visit',
    applicationMode: 'written',
    receivedAt: now,
    appliedOn: null,
    area: '',
    parties: [newParty('applicant', 'worker'), newParty('respondent', 'employer')],
    claims: [newClaim()],
    facts: '',
    reasons: '',
    workersCount: null,
    commonClaim: false,
    migrantWorkers: false,
    newForm: false,
    proceedings: [],
  };
}

/** True when nobody typed anything about this party yet. */
export function isBlank({ role, kind, body }: PartyDraft): boolean {
  const blank: Record<string, unknown> = blankParty(role, kind).body;
  // These follow from the kind and say nothing about the person.
  return Object.entries(body).every(
    ([field, value]) => field === 'idType' || field === 'orgType' || value === blank[field],
  );
}

/** Puts the pasted applicants after those entered; a row still untouched makes room. */
export function withApplicants(draft: IntakeDraft, inputs: PartyInput[]): IntakeDraft {
  const kept = draft.parties.filter((party) => party.role !== 'applicant' || !isBlank(party));
  return { ...draft, parties: inPageOrder([...kept, ...inputs.map(keyed)]) };
}

/** Parties as the page shows them, so that gaps are found from top to bottom. */
export function inPageOrder(parties: PartyDraft[]): PartyDraft[] {
  const roles = Object.keys(partyRoles);
  return parties.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

/** Changes one party of a draft. */
export function withParty(draft: IntakeDraft, key: string, patch: Partial<PartyDraft>): IntakeDraft {
  return {
    ...draft,
    parties: draft.parties.map((party) => (party.key === key ? { ...party, ...patch } : party)),
  };
}

/** Changes one claim of a draft. */
export function withClaim(draft: IntakeDraft, key: string, patch: Partial<ClaimInput>): IntakeDraft {
  return {
    ...draft,
    claims: draft.claims.map((claim) => (claim.key === key ? { ...claim, ...patch } : claim)),
  };
}

/** Workers who apply, or when the employer applies, the workers on the other side. */
export const workersOf = (draft: IntakeDraft): PartyDraft[] =>
  draft.parties.filter((party) => party.kind === 'worker');
