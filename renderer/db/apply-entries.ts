import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { foldOnto, foldRecord } from '../../shared/journal/fold.ts';
import { groupBy } from '../../shared/journal/group-by.ts';
import { isTableName } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import { doorTables } from '../../shared/schema/tables.ts';
import { type HejieDb, recordTable } from './database.ts';

/**
 * Puts entries of another copy of the log into this database and folds them into the records, all or nothing.
 * Entries held already are skipped; records that are missing are folded again. Entries of tables this version does
 * not know are kept in the log.
 * @param orphans ids with entries but no record so far, when the caller has seen the log from its first entry;
 *   undefined: look into the log for every record that is missing
 */
export function applyEntries(
  db: HejieDb,
  page: readonly ChangeEntry[],
  orphans?: Set<string>,
): Promise<{ added: number }> {
  return db.transaction('rw', [...doorTables], async () => {
    const held = await db.changes.bulkGet(page.map((entry) => entry.id));
    const fresh = page.filter((_, i) => held[i] === undefined);
    await db.changes.bulkPut(fresh);
    const freshIds = new Set(fresh.map((entry) => entry.id));
    for (const [table, entries] of groupBy(page, (entry) => entry.table)) {
      if (isTableName(table)) await project(db, table, entries, freshIds, orphans);
    }
    return { added: fresh.length };
  });
}

/** Brings the records of one table up to date with a page. */
async function project(
  db: HejieDb,
  table: TableName,
  page: readonly ChangeEntry[],
  freshIds: ReadonlySet<string>,
  orphans: Set<string> | undefined,
): Promise<void> {
  const groups = groupBy(page, (entry) => entry.recordId);
  const ids = [...groups.keys()];
  const rows = await recordTable(db, table).bulkGet(ids);
  const folded: StoredRow[] = [];
  const unclear: string[] = [];
  ids.forEach((id, i) => {
    const row = rows[i];
    const entries = groups.get(id) ?? [];
    const fresh = entries.filter((entry) => freshIds.has(entry.id));
    if (row && fresh.every((entry) => entry.hlc > row.hlc)) {
      if (fresh.length > 0) folded.push(foldOnto(row, fresh));
    } else if (!row && orphans && !orphans.has(id)) {
      const made = foldRecord(entries);
      if (made) folded.push(made);
      else orphans.add(id);
    } else unclear.push(id);
  });
  const fromLog = await foldFromLog(db, unclear);
  for (const id of fromLog.keys()) orphans?.delete(id);
  await recordTable(db, table).bulkPut([...folded, ...fromLog.values()]);
}

/** Records as this database's whole log leaves them; one whose first entry is missing is not among them. */
export async function foldFromLog(db: HejieDb, ids: readonly string[]): Promise<Map<string, StoredRow>> {
  if (ids.length === 0) return new Map();
  const entries = await db.changes.where('recordId').anyOf(ids).toArray();
  const rows = [...groupBy(entries, (entry) => entry.recordId).values()].map(foldRecord);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
