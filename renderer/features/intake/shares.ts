import { type Fen, fen, sumFen } from '../../../shared/kernel/money.ts';
import type { IntakeDraft, PartyDraft } from '../../../shared/mediation/intake-draft.ts';

/** What can be filled in so that parts and claims agree. */
export type ShareFill =
  /** The rest of the claims, in equal parts, for those without a sum. */
  | { kind: 'split'; among: number }
  /** The one claim for money becomes the sum of the parts. */
  | { kind: 'claim' };

export type ShareState =
  | { kind: 'none' }
  | { kind: 'agree'; sum: Fen }
  | { kind: 'unfilled'; workers: number; fill: ShareFill }
  | { kind: 'differ'; sum: Fen; claimed: Fen; difference: Fen; fill: ShareFill | null };

const claimants = (draft: IntakeDraft) =>
  draft.parties.filter((party) => party.role === 'applicant' && party.kind === 'worker');
const sumOf = (parties: PartyDraft[]) => sumFen(parties.flatMap(({ body }) => body.shareFen ?? []));
export const claimedOf = (draft: IntakeDraft): Fen =>
  sumFen(draft.claims.flatMap((claim) => claim.amountFen ?? []));

/** Whether the applicants' own parts (本人请求金额) add up to the claims. */
export function sharesOf(draft: IntakeDraft): ShareState {
  const workers = claimants(draft);
  const blank = workers.filter(({ body }) => body.shareFen === null);
  const sum = sumOf(workers);
  const claimed = claimedOf(draft);
  const split: ShareFill = { kind: 'split', among: blank.length };
  if (blank.length === workers.length) {
    return workers.length < 2 || claimed === 0
      ? { kind: 'none' }
      : { kind: 'unfilled', workers: workers.length, fill: split };
  }
  if (sum === claimed && blank.length === 0) return { kind: 'agree', sum };
  const difference = fen(Math.abs(claimed - sum));
  if (blank.length > 0 && claimed > sum) return { kind: 'differ', sum, claimed, difference, fill: split };
  const fill: ShareFill | null = claimToSet(draft) === null ? null : { kind: 'claim' };
  return difference === 0 ? { kind: 'agree', sum } : { kind: 'differ', sum, claimed, difference, fill };
}

/** The claim whose sum the parts make up, when there is no doubt which. */
function claimToSet(draft: IntakeDraft): string | null {
  const money = draft.claims.filter((claim) => claim.amountFen !== null);
  const [only] = money.length === 0 ? draft.claims : money;
  return only && (money.length === 1 || draft.claims.length === 1) ? only.key : null;
}

/** Fills in what `sharesOf` offered. The fen that cannot be split go to the first. */
export function fillShares(draft: IntakeDraft, fill: ShareFill): IntakeDraft {
  const workers = claimants(draft);
  const sum = sumOf(workers);
  if (fill.kind === 'claim') {
    const key = claimToSet(draft);
    return {
      ...draft,
      claims: draft.claims.map((claim) => (claim.key === key ? { ...claim, amountFen: sum } : claim)),
    };
  }
  const blank = workers.filter(({ body }) => body.shareFen === null).map(({ key }) => key);
  const rest = claimedOf(draft) - sum;
  const part = Math.floor(rest / blank.length);
  const left = rest - part * blank.length;
  return {
    ...draft,
    parties: draft.parties.map((party) => {
      const at = blank.indexOf(party.key);
      if (at < 0) return party;
      return { ...party, body: { ...party.body, shareFen: fen(part + (at < left ? 1 : 0)) } };
    }),
  };
}
