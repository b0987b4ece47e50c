import type { Fen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { type ClaimComputation, paidWithin } from '../../../../shared/mediation/claim-computation.ts';
import { restComputed, sumsOf } from '../../../../shared/mediation/claim-sums.ts';

type Claim = CaseFile['claims'][number];
type ComputedPatch = { computation: ClaimComputation; paidFen: Fen | null; amountFen: Fen | null };

/** A claim with a calculation: the sum claimed follows it only when asked to. What the calculation says was paid counts. */
export function computedPatch(
  claim: Claim,
  computation: ClaimComputation,
  asClaimed: boolean,
): ComputedPatch {
  const paidFen = paidWithin(computation) ?? claim.body.paidFen;
  const rest = restComputed(sumsOf({ ...claim, body: { ...claim.body, computation, paidFen } }));
  return { computation, paidFen, amountFen: asClaimed && rest !== null ? rest : claim.body.amountFen };
}
