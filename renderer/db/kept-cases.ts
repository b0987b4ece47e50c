import { isChildTable } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import type { CaseRows } from './case-rows.ts';
import type { Head } from './local-rows.ts';

/** Cases somebody works in at one desk at one time. */
const atMost = 8;

/**
 * Rows of the cases changed last. A desk saves many times in the same case, and reading its thirty tables again each
 * time would be most of what a save costs. They hold for the state of the log they were read at: any change that did
 * not come through here, such as a rebuilt database or another window, makes them void.
 */
export class KeptCases {
  #at = '';
  #cases = new Map<string, CaseRows>();

  /** What is kept, when the database still stands where it was left. */
  asOf(head: Head): KeptRows {
    if (this.#at !== stateOf(head)) this.#cases = new Map();
    return keptRows(this.#cases);
  }

  /** Keeps the cases a change has written. Rows are never changed in place, so they can be shared. */
  keep(head: Head, cases: ReadonlyMap<string, CaseRows>): void {
    for (const [id, rows] of cases) {
      // Last in the order: the one that stays longest.
      this.#cases.delete(id);
      this.#cases.set(id, rows);
    }
    for (const id of this.#cases.keys()) if (this.#cases.size > atMost) this.#cases.delete(id);
    this.#at = stateOf(head);
  }
}

/** Finds rows among kept cases; undefined: not kept, ask the database. */
export type KeptRows = {
  get(table: TableName, id: string): StoredRow | undefined;
  childRows(table: TableName, caseId: string): StoredRow[] | undefined;
};

function keptRows(cases: ReadonlyMap<string, CaseRows>): KeptRows {
  return {
    get: (table, id) => {
      if (table === 'cases') return cases.get(id)?.case;
      if (!isChildTable(table)) return undefined;
      for (const { children } of cases.values()) {
        const row = children[table].find((one) => one.id === id);
        if (row) return row;
      }
      return undefined;
    },
    childRows: (table, caseId) => (isChildTable(table) ? cases.get(caseId)?.children[table] : undefined),
  };
}

const stateOf = ({ databaseId, hash, seq }: Head): string => `${databaseId}/${seq}/${hash}`;
