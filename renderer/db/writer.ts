import type { YearArrangement } from '../../shared/law/workdays/arrangement.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { type ChildTable, isChildTable } from '../../shared/schema/child-tables.ts';
import type { Draft, Row, TableName } from '../../shared/schema/record-types.ts';
import type { Patch, StoredRow } from '../../shared/schema/row-types.ts';
import { arrangementsIn } from './arrangements.ts';
import { inOrder, readCaseRows, toCaseFile } from './case-rows.ts';
import { checkedRow } from './check-row.ts';
import type { WorkingSet } from './working-set.ts';
import { refuse } from './write-failure.ts';

/** What a change may do. Inside, await only these: anything slower ends the transaction and nothing is written. */
export type Writer = {
  /** The record as this change sees it; undefined: none, or deleted. */
  get<T extends TableName>(table: T, id: string): Promise<Row<T> | undefined>;
  /** Records of a case, without deleted ones. */
  childrenOf<T extends ChildTable>(table: T, caseId: string): Promise<Row<T>[]>;
  /** Records whose indexed field is, or holds, the value; without deleted ones, in their order. */
  linked<T extends TableName>(table: T, field: string, value: string): Promise<Row<T>[]>;
  /** Records by id, without deleted ones. */
  getMany<T extends TableName>(table: T, ids: string[]): Promise<Row<T>[]>;
  /** The case with all its records as this change sees it. @throws ChangeRefused when there is none */
  caseFile(caseId: string): Promise<CaseFile>;
  /** The office of this desk. @throws ChangeRefused before set-up */
  office(): Promise<Row<'offices'>>;
  /** 放假安排 of the office as this change sees them; what counts days inside a change counts by these. */
  arrangements(): Promise<YearArrangement[]>;
  /** Works out the next date of a case again although nothing in the case changes. */
  refreshDue(caseId: string): void;
  /** Makes a record and returns its id. A record of a case needs the case. */
  create<T extends TableName>(table: T, draft: Draft<T>, id?: string): Promise<string>;
  /** Changes the named card fields, and the named fields of the body. */
  update<T extends TableName>(table: T, id: string, patch: Patch<T>): Promise<void>;
  /** Deletes with a reason; `restore` takes it back. */
  remove(table: TableName, id: string, reason: string): Promise<void>;
  restore(table: TableName, id: string): Promise<void>;
};

/** What a writer needs of its change. */
export type WriterNeeds = { set: WorkingSet; newId: () => string; deskOffice: string };

/** The writer over a running change. */
export function writerFor({ set, newId, deskOffice }: WriterNeeds): Writer {
  const present = async (table: TableName, id: string): Promise<StoredRow> => {
    const row = await set.get(table, id);
    if (!row) return refuse({ kind: 'not-found', table, recordId: id });
    if (row.deleted) return refuse({ kind: 'deleted', table, recordId: id });
    return row;
  };
  const officeId = (): string =>
    deskOffice || (set.touched().find((one) => one.table === 'offices')?.after.id ?? '');
  return {
    get: async <T extends TableName>(table: T, id: string) => {
      const row = await set.get(table, id);
      return row && !row.deleted ? (structuredClone(row) as unknown as Row<T>) : undefined;
    },
    childrenOf: async <T extends ChildTable>(table: T, caseId: string) => {
      const rows = await set.childRows(table, caseId);
      return structuredClone(inOrder(rows.filter((row) => !row.deleted))) as unknown as Row<T>[];
    },
    linked: async <T extends TableName>(table: T, field: string, value: string) => {
      const rows = await set.linked(table, field, value);
      return structuredClone(inOrder(rows.filter((row) => !row.deleted))) as unknown as Row<T>[];
    },
    getMany: async <T extends TableName>(table: T, ids: string[]) => {
      const rows = await set.getMany(table, ids);
      return structuredClone(rows.filter((row) => !row.deleted)) as unknown as Row<T>[];
    },
    caseFile: async (caseId) => {
      await present('cases', caseId);
      const rows = await readCaseRows(set, caseId);
      return structuredClone((rows && toCaseFile(rows)) ?? refuse({ kind: 'no-office' }));
    },
    office: async () => {
      const row = await set.get('offices', officeId());
      return row ? (structuredClone(row) as unknown as Row<'offices'>) : refuse({ kind: 'no-office' });
    },
    arrangements: () => arrangementsIn(set),
    refreshDue: (caseId) => void set.stale.add(caseId),
    create: async (table, draft, id = newId()) => {
      if (await set.get(table, id)) return refuse({ kind: 'already-exists', table, recordId: id });
      const fields = draft as Record<string, unknown> & { body: Record<string, unknown> };
      const home = await homeOffice(table, id, fields);
      // Stamps last: a draft copied from a record must not carry the stamps of that record.
      const row = { ...fields, id, officeId: home, hlc: '', vv: {}, deleted: false };
      set.put(table, null, checkedRow(table, row));
      return id;
    },
    update: async (table, id, patch) => {
      const row = await present(table, id);
      const { body, ...card } = patch as Record<string, unknown> & { body?: Record<string, unknown> };
      const { id: _i, officeId: _o, hlc: _h, vv: _v, deleted: _d, ...fields } = card;
      const after = { ...row, ...given(fields), body: { ...row.body, ...given(body ?? {}) } };
      set.put(table, row, checkedRow(table, after));
    },
    remove: async (table, id, reason) => {
      const row = await present(table, id);
      set.put(table, row, { ...row, deleted: true }, reason);
    },
    restore: async (table, id) => {
      const row = await set.get(table, id);
      if (!row) return refuse({ kind: 'not-found', table, recordId: id });
      set.put(table, row, { ...row, deleted: false });
    },
  };

  /** A record of a case or round belongs to its office, an office to itself, anything else to the desk's. */
  async function homeOffice(table: TableName, id: string, fields: Record<string, unknown>): Promise<string> {
    if (table === 'offices') return id;
    if (isChildTable(table)) return (await present('cases', String(fields.caseId))).officeId;
    if (typeof fields.roundId === 'string') return (await present('rounds', fields.roundId)).officeId;
    return officeId() || refuse({ kind: 'no-office' });
  }
}

/** A patch member that is `undefined` means: not changed. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
