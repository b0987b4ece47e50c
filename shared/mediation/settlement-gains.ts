import { type Fen, fen, sumFen } from '../kernel/money.ts';
import { type SettlementView, settlementView } from '../owed/settlement.ts';
import type { CaseFile } from './case-file.ts';
import { claimRowOf, restComputed, sumsOf, totalSums } from './claim-sums.ts';

type Claim = CaseFile['claims'][number];

/** 约定金额 of claims by id, as thought of or as agreed; left out or null: nothing on that claim. */
export type AgreedSums = Readonly<Record<string, Fen | null>>;

/** What an agreed sum means for a claim. `worker`: agreed minus what is left of the computed sum; `null`: one is open. */
export interface ClaimGain {
  readonly claim: Claim;
  readonly claimed: Fen | null;
  readonly rest: Fen | null;
  readonly agreed: Fen | null;
  readonly worker: number | null;
}

/** 方案得失, for the mediator's eyes only: it is never kept, never exported and on no paper. */
export interface Gains {
  readonly rows: readonly ClaimGain[];
  readonly claimed: Fen | null;
  readonly rest: Fen | null;
  readonly agreed: Fen | null;
  /** Over the claims that were computed; with one sum for all of them only when each was. */
  readonly worker: number | null;
  readonly ratioBasisPoints: number | null;
  /** Claims for money that were not computed: the picture is not whole. */
  readonly notComputed: number;
  readonly warnings: SettlementView['warnings'];
}

/** The sums agreed claim by claim, added up; `null`: nothing is agreed by claim. */
export function agreedByClaim(claims: readonly Claim[], agreed: AgreedSums): Fen | null {
  const sums = claims.flatMap((claim) => agreed[claim.id] ?? []);
  return sums.length === 0 ? null : sumFen(sums);
}

/** What each side gains or loses by sums for the claims, or by one sum for all of them. */
export function gainsOf(claims: readonly Claim[], agreed: AgreedSums, total: Fen | null): Gains {
  const byClaim = agreedByClaim(claims, agreed);
  const rows = claims.map((claim): ClaimGain => {
    const sums = sumsOf(claim);
    const rest = restComputed(sums);
    const given = agreed[claim.id] ?? null;
    const worker = byClaim === null || rest === null ? null : (given ?? 0) - rest;
    return { claim, claimed: sums.claimed, rest, agreed: given, worker };
  });
  const sum = byClaim ?? total;
  const rests = rows.flatMap((row) => row.rest ?? []);
  const rest = rests.length === 0 ? null : sumFen(rests);
  const notComputed = rows.filter((row) => row.rest === null && row.claimed !== null).length;
  const known = rows.flatMap((row) => row.worker ?? []);
  const view = settlementView(
    byClaim === null
      ? claims
          .slice(0, 1)
          .map((claim) => ({ ...claimRowOf(claim, sum), claimedFen: totalSums(claims).claimed }))
      : claims.map((claim) => claimRowOf(claim, agreed[claim.id] ?? fen(0))),
  );
  return {
    rows,
    claimed: totalSums(claims).claimed,
    rest,
    agreed: sum,
    worker:
      byClaim !== null && known.length > 0
        ? known.reduce((all, one) => all + one, 0)
        : byClaim === null && sum !== null && rest !== null && notComputed === 0
          ? sum - rest
          : null,
    ratioBasisPoints: sum === null ? null : view.ratioBasisPoints,
    notComputed,
    warnings: byClaim === null ? [] : view.warnings,
  };
}
