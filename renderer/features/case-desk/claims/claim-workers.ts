import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { type CaseKnown, changedSince, knownOf } from '../../../../shared/mediation/claim-computation.ts';
import type { KnownWorker } from '../../../ui/owed/claim/ClaimOwedDialog.tsx';

type Claim = CaseFile['claims'][number];

const workersOf = (file: CaseFile): CaseFile['parties'] =>
  file.parties
    .filter((party) => party.kind === 'worker')
    .sort((a, b) => Number(a.role !== 'applicant') - Number(b.role !== 'applicant') || a.ord - b.ord);

/** The workers a claim may be computed for, applicants first, with what the case knows of each. */
export const knownWorkers = (file: CaseFile, claim: Claim): KnownWorker[] =>
  workersOf(file).map((party) => ({ id: party.id, name: party.body.name, known: knownOf(claim, party) }));

/** What changed in the case since a claim was computed; `gone`: the worker it was computed for left the case. */
export function staleness(file: CaseFile, claim: Claim): { changed: (keyof CaseKnown)[]; gone: boolean } {
  const { computation } = claim.body;
  if (computation === null) return { changed: [], gone: false };
  const worker = file.parties.find((party) => party.id === computation.workerId) ?? null;
  if (computation.workerId !== null && worker === null) return { changed: [], gone: true };
  return { changed: changedSince(computation.known, knownOf(claim, worker)), gone: false };
}
