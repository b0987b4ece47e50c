import { type CaseKnown, changedSince, knownOf } from '../../../shared/mediation/claim-computation.ts';
import type { ClaimInput, PartyDraft } from '../../../shared/mediation/intake-draft.ts';

/** What a draft knows for a claim, and for a worker where one is chosen. */
export const draftKnown = (claim: ClaimInput, worker: PartyDraft | null): CaseKnown =>
  knownOf({ body: claim }, worker);

/** The workers a claim may be computed for, applicants first, with what the draft knows of each. */
export const draftWorkers = (parties: readonly PartyDraft[], claim: ClaimInput) =>
  parties
    .filter((party) => party.kind === 'worker')
    .toSorted((a, b) => Number(a.role !== 'applicant') - Number(b.role !== 'applicant'))
    .map((party) => ({ id: party.key, name: party.body.name, known: draftKnown(claim, party) }));

/** What changed in the draft since a claim was computed; `gone`: the worker it was computed for was taken out. */
export function draftStaleness(
  parties: readonly PartyDraft[],
  claim: ClaimInput,
): { changed: (keyof CaseKnown)[]; gone: boolean } {
  const { computation } = claim;
  if (!computation) return { changed: [], gone: false };
  const worker = parties.find((party) => party.key === computation.workerId) ?? null;
  if (computation.workerId !== null && worker === null) return { changed: [], gone: true };
  return { changed: changedSince(computation.known, draftKnown(claim, worker)), gone: false };
}
