import type { TableRow } from '../../../../shared/bargaining/tables/column.ts';
import type { TableKind } from '../../../../shared/bargaining/terms.ts';

const pairs: Record<TableKind, readonly [before: string, now: string] | null> = {
  posts: ['baseFen', 'targetFen'],
  prices: ['previousPrice', 'price'],
  skills: null,
};

/** True when rows of this table grow over something. */
export const hasGrowth = (kind: TableKind): boolean => pairs[kind] !== null;

/** `5.25%`: growth of a row; empty without a base, null where the table has none. */
export function growthWords(kind: TableKind, row: TableRow): string | null {
  const pair = pairs[kind];
  if (pair === null) return null;
  const [before, now] = [row[pair[0]], row[pair[1]]];
  if (typeof before !== 'number' || typeof now !== 'number' || before === 0) return '';
  return `${(((now - before) * 100) / before).toFixed(2)}%`;
}
