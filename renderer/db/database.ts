import { Dexie, type Table } from 'dexie';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { type Migration, migrateRow, migrations, versionOf } from '../../shared/schema/migrations.ts';
import type { Row, TableName } from '../../shared/schema/record-types.ts';
import { tableNames } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import { stores } from '../../shared/schema/tables.ts';
import type {
  ChunkRow,
  DraftRow,
  FactPackRow,
  LeadDeltaRow,
  LocalStateRow,
  MetaRow,
  SlimDeltaRow,
  SlimPackRow,
} from './local-rows.ts';

/** The one database of the desk. Its name is part of the origin's promise: it never changes. */
const databaseName = 'hejie';

type RecordTables = { [T in TableName]: Table<Row<T>, string> };

/** The working copy of all records, their log and what is derived from them. */
export type HejieDb = Dexie &
  RecordTables & {
    changes: Table<ChangeEntry, string>;
    chunks: Table<ChunkRow, [string, number]>;
    slimPacks: Table<SlimPackRow, number>;
    slimDeltas: Table<SlimDeltaRow, string>;
    factPacks: Table<FactPackRow, string>;
    leadDeltas: Table<LeadDeltaRow, string>;
    meta: Table<MetaRow, string>;
    local_drafts: Table<DraftRow, string>;
    local_state: Table<LocalStateRow, string>;
  };

/**
 * Opens the database lazily (Dexie opens at the first read). An older one climbs the ladder first, all or nothing.
 * Strict durability: the default never flushes to disk (data rule 15).
 */
export function openDatabase(
  name: string = databaseName,
  ladder: readonly Migration[] = migrations,
): HejieDb {
  const version = versionOf(ladder);
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as HejieDb;
  db.version(version)
    .stores(stores)
    .upgrade(async (transaction) => {
      const head = (await transaction.table('meta').get('head')) as { schema?: number } | undefined;
      const from = head?.schema ?? version;
      for (const table of tableNames) {
        await transaction
          .table<StoredRow, string>(table)
          .toCollection()
          .modify((row, ref) => {
            ref.value = migrateRow(table, row, from, ladder);
          });
      }
      if (head) await transaction.table('meta').put({ ...head, schema: version });
    });
  return db;
}

/** A record table when the code works on all of them alike. */
export function recordTable(db: HejieDb, name: TableName): Table<StoredRow, string> {
  return db.table(name);
}
