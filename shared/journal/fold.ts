import { isCreation, migrateEntry, nested } from '../schema/migrations.ts';
import type { StoredRow } from '../schema/row-types.ts';
import type { ChangeEntry } from './change-entry.ts';
import { fieldsOf } from './diff.ts';

/**
 * A record as its entries leave it: sorted by clock, each field holds what was written last. Order of arrival and
 * repeated entries make no difference.
 * @returns null while the entry that made the record has not arrived
 */
export function foldRecord(entries: readonly ChangeEntry[]): StoredRow | null {
  const sorted = inClockOrder(entries);
  const first = sorted[0];
  if (!first || !sorted.some(isCreation)) return null;
  return apply(new Map<string, unknown>([['officeId', first.officeId]]), {}, sorted);
}

/** A row after entries that are all later than it: the short way for a journal read in order. */
export function foldOnto(row: StoredRow, later: readonly ChangeEntry[]): StoredRow {
  return apply(fieldsOf(row), row.vv, inClockOrder(later));
}

/** The larger number of each device. */
export function joinVectors(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const joined = { ...a };
  for (const [device, seq] of Object.entries(b)) joined[device] = Math.max(joined[device] ?? 0, seq);
  return joined;
}

function inClockOrder(entries: readonly ChangeEntry[]): ChangeEntry[] {
  const once = new Map(entries.map((entry) => [entry.id, entry]));
  return [...once.values()].sort((a, b) => compare(a.hlc, b.hlc) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function apply(
  start: Map<string, unknown>,
  startVector: Record<string, number>,
  sorted: readonly ChangeEntry[],
): StoredRow {
  const fields = new Map(start);
  let vv = startVector;
  for (const entry of sorted) {
    for (const op of migrateEntry(entry).ops) fields.set(op.field, op.after ?? null);
    vv = joinVectors(vv, entry.vv);
  }
  const last = sorted.at(-1) as ChangeEntry;
  return { ...nested(Object.fromEntries(fields)), id: last.recordId, hlc: last.hlc, vv } as StoredRow;
}
