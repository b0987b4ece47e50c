import { csvOf } from '../../kernel/csv.ts';
import type { TableKind } from '../terms.ts';
import { showCell, type TableRow } from './column.ts';
import { tableColumns } from './columns.ts';
import { cellOf } from './rows.ts';

/** 附表 as a spreadsheet: every column, headed so that pasting it reads it back. */
export const tableCsv = (kind: TableKind, rows: readonly TableRow[]): string =>
  csvOf([
    tableColumns[kind].map((one) => one.zh),
    ...rows.map((row) => tableColumns[kind].map((one) => showCell(one, cellOf(row, one)))),
  ]);
