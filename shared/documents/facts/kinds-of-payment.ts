import { sumFen } from '../../kernel/money.ts';
import { whatIsDue } from '../../mediation/agreement-draft.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { type CategoryId, categories } from '../../mediation/categories.ts';
import { kindsOfSum } from '../../mediation/kinds-of-sum.ts';
import { agreedTotal } from '../../mediation/performance.ts';
import { paperSum } from '../paper-words.ts';

type Terms = CaseFile['terms'];

/**
 * 款项的性质, in one sentence: of what nature each sum is, which decides whether a payment order may be had
 * (劳动争议调解仲裁法 16). Terms of several kinds name their own; where all are of one kind, the claims agreed tell what
 * the sum is made of.
 */
export function kindsOfPayment(file: CaseFile, terms: Terms): string {
  const places = new Map<CategoryId, { no: number; term: Terms[number] }[]>();
  for (const [i, term] of terms.entries()) {
    if (term.body.amountFen === null) continue;
    const { category } = term.body;
    places.set(category, [...(places.get(category) ?? []), { no: i + 1, term }]);
  }
  const [only] = places;
  if (!only) return '';
  if (places.size === 1)
    return madeOf(file) || `${only[1].length > 1 ? '均为' : ''}${categories[only[0]].zh}`;
  return [...places]
    .map(([category, of]) => {
      const numbers = of.map(({ no }) => `第（${no}）项`).join('、');
      // A kind paid in one sum is told by its term; of several terms nobody should have to add up.
      const sum =
        of.length > 1 ? `，计${paperSum(sumFen(of.flatMap(({ term }) => term.body.amountFen ?? [])))}` : '';
      return `${numbers}为${categories[category].zh}${sum}`;
    })
    .join('；');
}

/** What the claims agreed say the sum is made of; empty unless there are several kinds and they make up the whole. */
function madeOf(file: CaseFile): string {
  const agreed = Object.fromEntries(file.claims.map((claim) => [claim.id, claim.body.agreedFen]));
  const kinds = kindsOfSum(file.claims, agreed);
  if (kinds.length < 2 || sumFen(kinds.map((one) => one.amountFen)) !== agreedTotal(file)) return '';
  return kinds.map((one) => `${whatIsDue(one.category)}${paperSum(one.amountFen)}`).join('，');
}
