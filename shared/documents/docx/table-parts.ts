import type { Align, FormBlock, Inline, TableBlock } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import { columnWidths } from './column-widths.ts';
import { emWidth } from './em-width.ts';
import { type CellPart, keptRow, type ParagraphPart, type RowPart, type TablePart } from './parts.ts';
import { linesOf, plainOf } from './runs.ts';
import type { StyleName } from './styles-xml.ts';

/** A table: its head repeats on each page, its rows stay whole unless very long, the last two together. */
export function tablePart(block: TableBlock, sheet: Sheet): TablePart {
  const drawn = shared(
    block.columns.map((column) => column.width),
    sheet,
  );
  const columns = columnWidths(drawn, block, sheet);
  const cell = (text: Inline, span: number, from: number, style: StyleName, align?: Align): CellPart => ({
    span,
    paragraphs: cellText(text, width(columns, from, span), sheet, style, align),
  });
  const head: RowPart = {
    head: true,
    whole: true,
    cells: columns.map((_, i) => cell(block.head[i] ?? [], 1, i, 'head')),
  };
  const rows = block.rows.map((texts) =>
    rowPart(
      columns.map((_, i) => cell(texts[i] ?? [], 1, i, 'cell', block.columns[i]?.align)),
      columns,
      sheet,
    ),
  );
  if (block.foot) {
    let from = 0;
    const cells = block.foot.map(({ text, span, align }) => {
      from += span;
      return cell(text, span, from - span, 'cell', align);
    });
    rows.push(rowPart(cells, columns, sheet));
  }
  const beforeLast = rows.length - 2;
  return {
    kind: 'table',
    style: 'grid',
    columns,
    rows: [head, ...rows.map((row, i) => (i === beforeLast ? keptRow(row) : row))],
  };
}

/** 表格式栏目: one grid of all the edges of its rows, each cell over as many of its columns as it needs. */
export function formPart(block: FormBlock, sheet: Sheet): TablePart {
  const edgesOf = block.rows.map((row) => {
    let at = 0;
    return shared(
      row.cells.map((cell) => cell.width),
      sheet,
    ).map((each) => {
      at += each;
      return Math.round(at * 20);
    });
  });
  const edges = [...new Set(edgesOf.flat())].sort((a, b) => a - b);
  const columns = edges.map((edge, i) => (edge - (edges[i - 1] ?? 0)) / 20);
  const rows = block.rows.map((row, r) => {
    let from = 0;
    const cells = row.cells.map((cell, i): CellPart => {
      const span = edges.indexOf(edgesOf[r]?.[i] ?? 0) + 1 - from;
      from += span;
      const style = cell.label ? 'label' : 'cell';
      const room = width(columns, from - span, span);
      return { span, paragraphs: cellText(cell.text, room, sheet, style, cell.align) };
    });
    return rowPart(cells, columns, sheet, row.minLines);
  });
  return { kind: 'table', style: 'grid', columns, rows };
}

/** The line divided by shares. */
function shared(shares: readonly number[], sheet: Sheet): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * (sheet.right - sheet.left));
}

const width = (columns: readonly number[], from: number, span: number): number =>
  columns.slice(from, from + span).reduce((sum, each) => sum + each, 0);

function cellText(
  text: Inline,
  room: number,
  sheet: Sheet,
  style: StyleName,
  align?: Align,
): ParagraphPart[] {
  const characters = (room - 2 * sheet.cell.x) / sheet.small.size;
  return linesOf(text).map((line) => ({
    kind: 'paragraph',
    style,
    text: line,
    room: Math.max(1, characters - 1),
    ...(align && { align }),
  }));
}

/** A row that would take more than a third of the page may be cut. */
function rowPart(
  cells: readonly CellPart[],
  columns: readonly number[],
  sheet: Sheet,
  minLines?: number,
): RowPart {
  const { small, cell } = sheet;
  let from = 0;
  const lines = cells.map(({ span, paragraphs }) => {
    from += span;
    const room = width(columns, from - span, span) - 2 * cell.x;
    const set = paragraphs.map(({ text }) => Math.ceil((emWidth(plainOf(text)) * small.size) / room));
    return set.reduce((sum, count) => sum + Math.max(1, count), 0);
  });
  const height = (count: number) => count * small.line + 2 * cell.y;
  return {
    cells,
    whole: height(Math.max(...lines)) <= (sheet.bottom - sheet.top) / 3,
    ...(minLines && minLines > 1 && { minHeight: height(minLines) }),
  };
}
