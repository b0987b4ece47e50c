import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { childTables } from '../../shared/schema/child-tables.ts';
import { type CaseReader, readCaseRows, toCaseFile } from './case-rows.ts';
import { type HejieDb, recordTable } from './database.ts';

/** Reads of one case straight from the database. */
export function caseReader(db: HejieDb): CaseReader {
  return {
    get: (table, id) => recordTable(db, table).get(id),
    getMany: async (table, ids) => {
      const rows = await recordTable(db, table).bulkGet(ids);
      return rows.filter((row) => row !== undefined);
    },
    childRows: (table, caseId) => recordTable(db, table).where('caseId').equals(caseId).toArray(),
    linked: (table, field, value) => recordTable(db, table).where(field).equals(value).toArray(),
    few: (table) => recordTable(db, table).toArray(),
  };
}

/** One whole case without anything private. @returns null when there is none, it is deleted, or has no office */
export async function loadCaseFile(db: HejieDb, caseId: string): Promise<CaseFile | null> {
  const rows = await readCaseRows(caseReader(db), caseId);
  return rows && !rows.case.deleted ? toCaseFile(rows) : null;
}

/** The log of a case and everything in it, oldest first (记录). */
export async function loadHistory(db: HejieDb, caseId: string): Promise<ChangeEntry[]> {
  const lists = await Promise.all(
    childTables.map((table) => recordTable(db, table).where('caseId').equals(caseId).primaryKeys()),
  );
  const entries = await db.changes
    .where('recordId')
    .anyOf([caseId, ...lists.flat()])
    .toArray();
  return entries.sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
}
