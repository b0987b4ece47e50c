import { type Column, readCell } from '../../../../shared/bargaining/tables/column.ts';
import { cellsOf } from '../../../../shared/mediation/paste-table.ts';

/** The cells of a block of a spreadsheet, from a column of the grid to the right; what cannot be read is passed over. */
export function blockCells(
  columns: readonly Column[],
  from: number,
  text: string,
): (readonly [column: Column, value: unknown])[][] {
  return cellsOf(text).map((cells) =>
    cells.flatMap((cell, n) => {
      const column = columns[from + n];
      if (!column) return [];
      const read = readCell(column, cell);
      return 'unread' in read ? [] : [[column, read.value] as const];
    }),
  );
}
