import type { Mark } from './line.ts';

/** What the journal knows of itself up to some place in it. */
export type JournalState = {
  databaseId: string | null;
  heads: Record<string, number>;
  entries: number;
  records: number;
  /** Highest schema version of any entry. */
  schema: number;
};

export const emptyState: JournalState = { databaseId: null, heads: {}, entries: 0, records: 0, schema: 0 };

/** The state after one more batch. */
export function afterMark(state: JournalState, mark: Mark): JournalState {
  return {
    databaseId: mark.databaseId,
    heads: { ...state.heads, ...mark.heads },
    entries: state.entries + mark.count,
    records: mark.records,
    schema: Math.max(state.schema, mark.schema),
  };
}
