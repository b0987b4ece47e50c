import { sumFen } from '../../kernel/money.ts';
import type { TermStanding, TermState } from '../../mediation/performance.ts';
import type { FactRow } from '../facts.ts';
import { clipped, paperDay, paperSum } from '../paper-words.ts';

const most = 12;

/**
 * Instalments as a summary shows them: all when they are few, else the done ones in one row, those that come next each
 * in its own, and the later ones in one row.
 */
export function performanceDigest(
  standings: readonly TermStanding[],
  states: Record<TermState, string>,
): FactRow[] {
  const numbered = standings.map((standing, i) => ({ standing, seq: String(i + 1) }));
  const one = ({ standing: { term, paid, state, payments }, seq }: (typeof numbered)[number]): FactRow => ({
    seq,
    content: clipped(term.body.content, 24),
    dueDate: paperDay(term.dueOn),
    amount: paperSum(term.body.amountFen),
    paid: payments.length > 0 ? paperSum(paid) : '',
    state: states[state],
  });
  if (numbered.length <= most) return numbered.map(one);
  const done = standings.filter(({ state }) => state.startsWith('performed'));
  const open = numbered.filter(({ standing }) => !standing.state.startsWith('performed'));
  const later = open.slice(most - 2).map(({ standing }) => standing);
  return [
    ...together(done, '已履行各期', '已履行'),
    ...open.slice(0, most - 2).map(one),
    ...together(later, '其余各期', ''),
  ];
}

function together(standings: readonly TermStanding[], content: string, state: string): FactRow[] {
  const last = standings.at(-1);
  if (!last) return [];
  const paid = sumFen(standings.map((one) => one.paid));
  return [
    {
      seq: `共${standings.length}期`,
      content,
      dueDate: `至${paperDay(last.term.dueOn)}`,
      amount: paperSum(sumFen(standings.flatMap((one) => one.term.body.amountFen ?? []))),
      paid: paid > 0 ? paperSum(paid) : '',
      state,
    },
  ];
}
