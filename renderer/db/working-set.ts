import { isChildTable } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import type { CaseReader, FewTable } from './case-rows.ts';

/** A record a running change has touched. */
export type Touched = {
  table: TableName;
  /** As it was; null: made by this change. */
  before: StoredRow | null;
  after: StoredRow;
  reason: string | undefined;
};

/**
 * What a running change has done so far. Nothing reaches the database before the end, so a change that is cut off
 * has written nothing; reads see the change's own work.
 */
export class WorkingSet implements CaseReader {
  readonly #under: CaseReader;
  readonly #touched = new Map<string, Touched>();
  /** Cases whose next date is to be worked out again although nothing in them changed. */
  readonly stale = new Set<string>();

  constructor(under: CaseReader) {
    this.#under = under;
  }

  /** Every touched record, in the order of first touch. */
  touched(): Touched[] {
    return [...this.#touched.values()];
  }

  put(table: TableName, before: StoredRow | null, after: StoredRow, reason?: string): void {
    const known = this.#touched.get(`${table}/${after.id}`);
    this.#touched.set(`${table}/${after.id}`, {
      table,
      before: known ? known.before : before,
      after,
      reason: reason ?? known?.reason,
    });
  }

  async get(table: TableName, id: string): Promise<StoredRow | undefined> {
    return this.#own(table, id) ?? (await this.#under.get(table, id));
  }

  async getMany(table: TableName, ids: string[]): Promise<StoredRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.#under.getMany(table, ids);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => this.#own(table, id) ?? found.get(id) ?? []);
  }

  async childRows(table: Parameters<CaseReader['childRows']>[0], caseId: string): Promise<StoredRow[]> {
    // A case this change has just made has no records in the database.
    const isNew = this.#touched.get(`cases/${caseId}`)?.before === null;
    const rows = isNew ? [] : await this.#under.childRows(table, caseId);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const one of this.#touched.values()) {
      if (one.table !== table) continue;
      if (one.after.caseId === caseId) byId.set(one.after.id, one.after);
      else byId.delete(one.after.id);
    }
    return [...byId.values()];
  }

  async linked(table: TableName, field: string, value: string): Promise<StoredRow[]> {
    const rows = await this.#under.linked(table, field, value);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { table: of, after } of this.#touched.values()) {
      if (of !== table) continue;
      const held = after[field];
      if (held === value || (Array.isArray(held) && held.includes(value))) byId.set(after.id, after);
      else byId.delete(after.id);
    }
    return [...byId.values()];
  }

  async few(table: FewTable): Promise<StoredRow[]> {
    const byId = new Map((await this.#under.few(table)).map((row) => [row.id, row]));
    for (const { table: of, after } of this.#touched.values()) if (of === table) byId.set(after.id, after);
    return [...byId.values()];
  }

  #own(table: TableName, id: string): StoredRow | undefined {
    return this.#touched.get(`${table}/${id}`)?.after;
  }
}

/** The cases a touched record belongs to, before and after. */
export function casesOf({ table, before, after }: Pick<Touched, 'table' | 'before' | 'after'>): string[] {
  if (table === 'cases') return [after.id];
  if (!isChildTable(table)) return [];
  return [...new Set([before?.caseId, after.caseId])].filter((id): id is string => typeof id === 'string');
}
