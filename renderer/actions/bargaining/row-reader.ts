import type { Row, TableName } from '../../../shared/schema/record-types.ts';
import { inOrder } from '../../db/case-rows.ts';
import { type HejieDb, recordTable } from '../../db/database.ts';
import type { Writer } from '../../db/write.ts';

/** Reads of rows without deleted ones. A running change is one too, and sees its own work. */
export type RowReader = Pick<Writer, 'get' | 'getMany' | 'linked'>;

/** Reads straight from the database. */
export function rowReader(db: HejieDb): RowReader {
  return {
    get: async <T extends TableName>(table: T, id: string) => {
      const row = await recordTable(db, table).get(id);
      return row && !row.deleted ? (row as unknown as Row<T>) : undefined;
    },
    getMany: async <T extends TableName>(table: T, ids: string[]) => {
      const rows = await recordTable(db, table).bulkGet(ids);
      return rows.filter((row) => row !== undefined && !row.deleted) as unknown as Row<T>[];
    },
    linked: async <T extends TableName>(table: T, field: string, value: string) => {
      const rows = await recordTable(db, table).where(field).equals(value).toArray();
      return inOrder(rows.filter((row) => !row.deleted)) as unknown as Row<T>[];
    },
  };
}
