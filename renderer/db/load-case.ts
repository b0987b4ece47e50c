import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { type ChildTable, childTables } from '../../shared/schema/child-tables.ts';
import type { Row, TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import { type CaseReader, inOrder, readCaseRows, toCaseFile } from './case-rows.ts';
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
  };
}

/** One whole case without anything private. @returns null when there is none, it is deleted, or has no office */
export async function loadCaseFile(db: HejieDb, caseId: string): Promise<CaseFile | null> {
  const rows = await readCaseRows(caseReader(db), caseId);
  return rows && !rows.case.deleted ? toCaseFile(rows) : null;
}

/** Records of one table that belong to the case, in order, without tombstones. */
export async function loadChildren<T extends ChildTable>(
  db: HejieDb,
  table: T,
  caseId: string,
): Promise<Row<T>[]> {
  const rows = await recordTable(db, table).where('caseId').equals(caseId).toArray();
  return inOrder(rows.filter((row) => !row.deleted)) as unknown as Row<T>[];
}

/** 私下笔记 of a case. */
export const loadNotes = (db: HejieDb, caseId: string) => loadChildren(db, 'privateNotes', caseId);

/** 文书 of a case. */
export const loadPapers = (db: HejieDb, caseId: string) => loadChildren(db, 'papers', caseId);

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

/** Reads by id or by case, for `useLiveQuery`: none counts, none reads a whole table of cases (data rule 17). */
export function live(db: HejieDb) {
  return {
    row: async <T extends TableName>(table: T, id: string): Promise<Row<T> | null> => {
      const row: StoredRow | undefined = await recordTable(db, table).get(id);
      return row && !row.deleted ? (row as unknown as Row<T>) : null;
    },
    children: <T extends ChildTable>(table: T, caseId: string) => loadChildren(db, table, caseId),
    caseFile: (caseId: string) => loadCaseFile(db, caseId),
    notes: (caseId: string) => loadNotes(db, caseId),
    papers: (caseId: string) => loadPapers(db, caseId),
    history: (caseId: string) => loadHistory(db, caseId),
  };
}
