import { cellsOf } from '../../mediation/paste-table.ts';
import type { TableKind } from '../terms.ts';
import { type Column, readCell, type TableRow } from './column.ts';
import { tableColumns, tableRowLimit } from './columns.ts';
import { blankRow, withCell } from './rows.ts';

/** A pasted table: which column of 附表 each of its columns is, and its cells. `ignore`: not used. */
export type Pasted = { columns: string[]; rows: string[][] };

export type RowProblem =
  /** A cell that means nothing in its column. */
  | { code: 'unread'; column: Column; found: string }
  /** A cell every row needs is empty; the row is left out. */
  | { code: 'needed'; column: Column }
  | { code: 'repeated-code'; row: number }
  | { code: 'too-many'; limit: number };

/** A row as it would be kept, and what is wrong in it. `left`: it is not taken in. */
export type PastedRow = { row: TableRow; problems: RowProblem[]; left: boolean };

/** Reads a table copied from a spreadsheet; without headings its columns are taken in the usual order. */
export function readPastedTable(kind: TableKind, text: string): Pasted {
  const all = tableColumns[kind];
  const [first, ...rest] = cellsOf(text);
  if (!first) return { columns: [], rows: [] };
  // From the last column to the first: the special headings (上期单价) stand behind the plain ones (单价).
  const found = first.map(
    (cell) => [...all].reverse().find((one) => one.heading.test(cell))?.name ?? 'ignore',
  );
  const known = new Set(found.filter((name) => name !== 'ignore'));
  const named = known.size >= 2 && all.some((one) => one.required && known.has(one.name));
  const columns = named
    ? found.map((name, at) => (found.indexOf(name) === at ? name : 'ignore'))
    : usualOrder(kind, first.length);
  return { columns, rows: named ? rest : [first, ...rest] };
}

/** Columns of a table without headings. Rates: as in the paper; the score and sample columns come only by heading. */
function usualOrder(kind: TableKind, count: number): string[] {
  const names =
    kind === 'prices'
      ? ['code', 'jobType', 'process', 'spec', 'unit', 'price', 'previousPrice']
      : kind === 'skills'
        ? ['label', 'amountFen', 'headcount', 'kind', 'family']
        : tableColumns[kind].map((one) => one.name);
  return Array.from({ length: count }, (_, at) => names[at] ?? 'ignore');
}

/** The rows of a pasted table, each with what is wrong in it. @param held rows the table has already */
export function pastedTableRows(kind: TableKind, { columns, rows }: Pasted, held = 0): PastedRow[] {
  const places = tableColumns[kind].flatMap((column) => {
    const at = columns.indexOf(column.name);
    return at < 0 ? [] : [{ column, at }];
  });
  const needed = tableColumns[kind].filter((one) => one.required);
  const codes = new Map<string, number>();
  return rows.map((cells, n): PastedRow => {
    const problems: RowProblem[] = [];
    let row = blankRow(kind);
    for (const { column, at } of places) {
      const text = cells[at] ?? '';
      const read = readCell(column, text);
      if ('unread' in read) problems.push({ code: 'unread', column, found: text.trim() });
      else if (text.trim() !== '') row = withCell(kind, row, column, read.value);
    }
    const lacking = needed.filter((column) => {
      const at = columns.indexOf(column.name);
      const text = at < 0 ? '' : (cells[at] ?? '').trim();
      return text === '' || problems.some((one) => one.code === 'unread' && one.column === column);
    });
    problems.push(
      ...lacking
        .filter((column) => !problems.some((one) => one.code === 'unread' && one.column === column))
        .map((column) => ({ code: 'needed' as const, column })),
    );
    const code = typeof row.code === 'string' ? row.code : '';
    const before = codes.get(code);
    if (code !== '' && before !== undefined) problems.push({ code: 'repeated-code', row: before + 1 });
    else if (code !== '') codes.set(code, n);
    const many = held + n >= tableRowLimit;
    if (many) problems.push({ code: 'too-many', limit: tableRowLimit });
    return { row, problems, left: lacking.length > 0 || many };
  });
}
