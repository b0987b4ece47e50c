import { recordTypes, type TableName, tableNames } from './record-types.ts';

/** Dexie store strings of the record tables: the key, then the indexes the record type names. */
const recordStores = Object.fromEntries(
  tableNames.map((table) => [table, ['id', ...recordTypes[table].indexes].join(', ')]),
) as Record<TableName, string>;

/**
 * Every table of the database. No auto-increment and no unique index on a business value (data rule 1);
 * what is local to this machine is named `local_*` and never enters the log (data rule 6).
 */
export const stores = {
  ...recordStores,
  /** The append-only change log. */
  changes: 'id, recordId, [deviceId+seq], hlc',
  /** Immutable bytes by SHA-256, in pieces of 1 MiB. */
  chunks: '[sha256+n]',
  /** The slim cache: sealed packs, and what changed since. */
  slimPacks: 'no',
  slimDeltas: 'key',
  /** What statistics count, of cases and of 诉求, packed; and the leads changed since. */
  factPacks: 'key',
  leadDeltas: 'key',
  meta: 'key',
  local_drafts: 'id, kind',
  local_state: 'key',
} as const;

/** What the one door writes in; the other tables have their own, separate writers. */
export const doorTables: readonly string[] = [...tableNames, 'changes', 'slimDeltas', 'leadDeltas', 'meta'];
