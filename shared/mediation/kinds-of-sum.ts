import { type Fen, fen, sumFen } from '../kernel/money.ts';
import type { CaseFile } from './case-file.ts';
import type { CategoryId } from './categories.ts';
import type { Instalment } from './instalments.ts';
import type { AgreedSums } from './settlement-gains.ts';

/** 款项构成: how much of a sum is of one kind. It decides whether a payment order may be had (劳动争议调解仲裁法 16). */
export type KindOfSum = { category: CategoryId; amountFen: Fen };

/** An instalment, or the part of it that is of one kind. */
type Part = Instalment & { category: CategoryId };

/** What a sum agreed claim by claim is made of, in the order of the claims; claims of one kind together. */
export function kindsOfSum(claims: CaseFile['claims'], agreed: AgreedSums): KindOfSum[] {
  const kinds = new Map<CategoryId, Fen>();
  for (const claim of [...claims].sort((a, b) => a.ord - b.ord)) {
    const sum = agreed[claim.id] ?? fen(0);
    if (sum > 0) kinds.set(claim.category, fen((kinds.get(claim.category) ?? 0) + sum));
  }
  return [...kinds].map(([category, amountFen]) => ({ category, amountFen }));
}

/**
 * Shares a schedule out over the kinds: each instalment pays what comes first and is still open, so that every part is
 * of one kind and the parts of a day add up to its sum. `null` when the kinds do not add up to the schedule.
 */
export function partsByKind(schedule: readonly Instalment[], kinds: readonly KindOfSum[]): Part[] | null {
  const total = sumFen(schedule.map((one) => one.amountFen));
  if (kinds.length === 0 || sumFen(kinds.map((one) => one.amountFen)) !== total) return null;
  const open = kinds.map((one) => ({ ...one }));
  return schedule.flatMap((instalment) => {
    let left: number = instalment.amountFen;
    const parts: Part[] = [];
    while (left > 0) {
      const kind = open[0];
      if (kind === undefined) break;
      const taken = Math.min(left, kind.amountFen);
      parts.push({ ...instalment, amountFen: fen(taken), category: kind.category });
      kind.amountFen = fen(kind.amountFen - taken);
      left -= taken;
      if (kind.amountFen === 0) open.shift();
    }
    return parts;
  });
}
