import { type RecordTypes, recordTypes, type TableName, tableNames } from './record-types.ts';

/** Tables whose records belong to a case and name it by `caseId`. */
export type ChildTable = {
  [T in TableName]: 'caseId' extends keyof RecordTypes[T]['card'] ? T : never;
}[TableName];

/** True for a table whose records belong to a case. */
export function isChildTable(table: string): table is ChildTable {
  return isTableName(table) && 'caseId' in recordTypes[table].card;
}

/** True for the name of a record table this version knows. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(recordTypes, name);
}

/** Every table whose records belong to a case. */
export const childTables: readonly ChildTable[] = tableNames.filter(isChildTable);
