import { childTables } from '../../shared/schema/child-tables.ts';
import type { TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import type { CaseReader, FewTable } from './case-rows.ts';
import { type HejieDb, recordTable } from './database.ts';
import type { KeptRows } from './kept-cases.ts';
import { caseReader } from './load-case.ts';

/**
 * Reads for a running change, each asked for once: the transaction holds every table, so nobody else can change
 * what was read. It looks ahead, because every wait for the database costs more than the read itself: tables of few
 * rows are asked for at once, and whoever reads a case will need all of it for the next date.
 * @param kept rows that need not be asked for, once the change knows that they still hold
 */
export function changeReader(db: HejieDb, kept: () => KeptRows | null = () => null): CaseReader {
  const under = caseReader(db);
  const asked = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, read: () => Promise<Value>): Promise<Value> => {
    const before = asked.get(key) as Promise<Value> | undefined;
    if (before) return before;
    const reading = read();
    // Whoever needs the answer awaits it; one that was only looked ahead for must not count as unhandled.
    reading.catch(() => undefined);
    asked.set(key, reading);
    return reading;
  };
  const few = (table: FewTable) => once(table, () => recordTable(db, table).toArray());
  const childRows: CaseReader['childRows'] = (table, caseId) =>
    once(`${table}//${caseId}`, () =>
      orAsk(kept()?.childRows(table, caseId), () => under.childRows(table, caseId)),
    );
  const wholeCase = (caseId: string) => {
    for (const table of childTables) void childRows(table, caseId);
  };
  const isFew = (table: TableName): table is FewTable =>
    table === 'offices' || table === 'people' || table === 'arrangements';

  void few('offices');
  void few('people');
  void few('arrangements');
  return {
    few,
    childRows,
    linked: (table, field, value) =>
      once(`${table}?${field}=${value}`, () => under.linked(table, field, value)),
    get: async (table, id): Promise<StoredRow | undefined> => {
      if (isFew(table)) return (await few(table)).find((row) => row.id === id);
      if (table === 'cases') wholeCase(id);
      const row = await once(`${table}/${id}`, () =>
        orAsk(kept()?.get(table, id), () => under.get(table, id)),
      );
      if (typeof row?.caseId === 'string') {
        const { caseId } = row;
        void once(`cases/${caseId}`, () =>
          orAsk(kept()?.get('cases', caseId), () => under.get('cases', caseId)),
        );
        wholeCase(caseId);
      }
      return row;
    },
    getMany: async (table, ids) => {
      if (!isFew(table)) return under.getMany(table, ids);
      const wanted = new Set(ids);
      return (await few(table)).filter((row) => wanted.has(row.id));
    },
  };
}

/** Not an async function: its promise would be one the transaction does not wait for. */
const orAsk = <Value>(known: Value | undefined, ask: () => Promise<Value>): Promise<Value> =>
  known === undefined ? ask() : Promise.resolve(known);
