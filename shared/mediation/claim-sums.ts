import { type Fen, fen, sumFen } from '../kernel/money.ts';
import type { ClaimRow } from '../owed/claim-row.ts';
import type { CaseFile } from './case-file.ts';
import { categories } from './categories.ts';
import { type ClaimComputation, paidWithin } from './claim-computation.ts';

type Claim = CaseFile['claims'][number];

/** The four sums of a claim, or of all of them; each kind only ever added to its own. `null`: nothing is said. */
export interface FourSums {
  /** 请求金额, as the applicant states it. */
  readonly claimed: Fen | null;
  /** 计算数额. */
  readonly computed: Fen | null;
  /** 已支付. */
  readonly paid: Fen | null;
  /** 约定金额. */
  readonly agreed: Fen | null;
}

/** The sums of one claim; none is derived from another. */
export const sumsOf = ({ body }: Claim): FourSums => ({
  claimed: body.amountFen,
  computed: computedSum(body.computation),
  paid: body.paidFen,
  agreed: body.agreedFen,
});

/** 计算数额: the sum of the rows, or where only the rest is one sum, the rest. */
const computedSum = (computation: ClaimComputation | null): Fen | null =>
  computation?.computedFen ?? computation?.amountFen ?? null;

/** The sums of a claim not registered yet, with the calculation it has or would get. */
export const typedSums = (amountFen: Fen | null, computation: ClaimComputation | null): FourSums => ({
  claimed: amountFen,
  computed: computedSum(computation),
  paid: paidWithin(computation),
  agreed: null,
});

/** Each kind added up over the claims that have it. */
export function totalSums(claims: readonly Claim[]): FourSums {
  const all = claims.map(sumsOf);
  const total = (key: keyof FourSums): Fen | null => {
    const known = all.flatMap((one) => one[key] ?? []);
    return known.length === 0 ? null : sumFen(known);
  };
  return {
    claimed: total('claimed'),
    computed: total('computed'),
    paid: total('paid'),
    agreed: total('agreed'),
  };
}

/** What is left of the computed sum after what was paid; `null` while nothing is computed. */
export const restComputed = ({ computed, paid }: FourSums): Fen | null =>
  computed === null ? null : fen(Math.max(0, computed - (paid ?? 0)));

/** Claimed minus what is left of the computed sum: above 0, more is claimed. `null` while one of the two is open. */
export function difference(sums: FourSums): number | null {
  const rest = restComputed(sums);
  return rest === null || sums.claimed === null ? null : sums.claimed - rest;
}

/** A claim as a row of 请求事项, with `agreedFen` as agreed, or as thought of. */
export function claimRowOf(claim: Claim, agreedFen: Fen | null = claim.body.agreedFen): ClaimRow {
  const { computed, paid, claimed } = sumsOf(claim);
  const { computation, undisputed } = claim.body;
  return {
    name: claimName(claim),
    calculator: computation?.calculator ?? null,
    computedFen: computed,
    alreadyPaidFen: paid ?? fen(0),
    claimedFen: claimed,
    agreedFen,
    undisputed,
    formula: computation ? computation.lines.map((line) => line.formula).join('；') : null,
  };
}

/** What a claim is called where its text would be too long. */
export const claimName = ({ category, body }: Pick<Claim, 'category' | 'body'>): string => {
  const text = body.text.trim();
  return text !== '' && text.length <= 24 ? text : categories[category].zh;
};
