import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { type ChildTable, childTables } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';

/** All rows of one case, tombstones included. */
export type CaseRows = {
  office: StoredRow | undefined;
  people: StoredRow[];
  case: StoredRow;
  children: Record<ChildTable, StoredRow[]>;
};

/** How the rows of a case are read: straight from the database, or through a running change. */
export type CaseReader = {
  get(table: TableName, id: string): Promise<StoredRow | undefined>;
  getMany(table: TableName, ids: string[]): Promise<StoredRow[]>;
  childRows(table: ChildTable, caseId: string): Promise<StoredRow[]>;
  /** Rows whose indexed field is, or holds, the value. */
  linked(table: TableName, field: string, value: string): Promise<StoredRow[]>;
  /** Every row of a table that holds few. */
  few(table: FewTable): Promise<StoredRow[]>;
};

/** Tables read whole, because an office has a handful of their rows. */
export type FewTable = 'offices' | 'people' | 'arrangements';

/** Reads everything of a case at once. @returns null when there is no such case */
export async function readCaseRows(reader: CaseReader, caseId: string): Promise<CaseRows | null> {
  const [row, ...lists] = await Promise.all([
    reader.get('cases', caseId),
    ...childTables.map((table) => reader.childRows(table, caseId)),
  ]);
  if (!row) return null;
  const children = Object.fromEntries(
    childTables.map((table, i) => [table, lists[i] ?? []]),
  ) as CaseRows['children'];
  const [office, people] = await Promise.all([
    reader.get('offices', row.officeId),
    reader.getMany('people', peopleNamed(row, children)),
  ]);
  return { office, people, case: row, children };
}

/** The case file of the rows, without tombstones and stamps. Private notes and papers are no part of it. */
export function toCaseFile({ office, people, case: row, children }: CaseRows): CaseFile | null {
  if (!office) return null;
  const { privateNotes: _notes, papers: _papers, ...open } = children;
  const lists = Object.fromEntries(
    Object.entries(open).map(([table, rows]) => [table, inOrder(rows.filter((one) => !one.deleted))]),
  );
  const file = {
    format: 'hejie-case' as const,
    version: 1 as const,
    office: plain(office),
    people: people.map(plain),
    case: plain(row),
    ...lists,
  };
  // The rows were checked when they were written; checking each read again would double its cost.
  return file as unknown as CaseFile;
}

/** The last clock reading of anything in the case. */
export function lastReading({ case: row, children }: CaseRows): string {
  let last = row.hlc;
  for (const rows of Object.values(children)) for (const one of rows) if (one.hlc > last) last = one.hlc;
  return last;
}

/** Ids of the people a case and its records name. */
function peopleNamed(row: StoredRow, children: Partial<CaseRows['children']>): string[] {
  const ids = new Set<unknown>([
    ...(Array.isArray(row.mediatorIds) ? row.mediatorIds : []),
    row.body.registrarId,
    row.body.acceptedById,
    row.body.standInId,
  ]);
  const archive = row.body.archive as { filedById?: unknown; checkedById?: unknown } | null | undefined;
  if (archive) ids.add(archive.filedById).add(archive.checkedById);
  for (const session of children.sessions ?? []) ids.add(session.mediatorId);
  for (const step of children.steps ?? []) ids.add(step.byId);
  for (const followUp of children.followUps ?? []) ids.add(followUp.body.byId);
  for (const recusal of children.recusals ?? []) ids.add(recusal.personId).add(recusal.body.replacementId);
  for (const recusal of children.recusals ?? []) ids.add(recusal.body.decidedById);
  for (const inquiry of children.inquiries ?? []) addAll(ids, inquiry.body.interviewerIds);
  for (const matter of children.matters ?? []) addAll(ids, matter.body.personIds);
  for (const paper of children.papers ?? []) ids.add(paper.body.issuedById);
  return [...ids].filter((id): id is string => typeof id === 'string' && id !== '').sort();
}

function addAll(ids: Set<unknown>, more: unknown): void {
  for (const id of Array.isArray(more) ? more : []) ids.add(id);
}

/** By their own order number where they have one, else as they were made (ids sort by time). */
export function inOrder<R extends StoredRow>(rows: R[]): R[] {
  const place = (row: R) => Number(row.ord ?? row.no ?? 0);
  return rows.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

function plain({ officeId: _o, hlc: _h, vv: _v, deleted: _d, ...rest }: StoredRow) {
  return rest;
}
