import type { FormBlock, Inline, TableBlock } from '../block.ts';
import { type LineOp, moved, type Op } from './page.ts';
import { lookOf, type Setting, type Strip, setText, widthOf } from './strip.ts';

const THIN = 0.5;

type Cell = {
  text: Inline;
  x: number;
  width: number;
  align: 'left' | 'center' | 'right' | 'justify';
  bold?: boolean;
};

/** A table: head repeated on each page, rows whole unless very long, the last two kept together. */
export function setTable(block: TableBlock, setting: Setting): Strip[] {
  const full = widthOf(setting.sheet);
  const sum = block.columns.reduce((total, column) => total + column.width, 0);
  let x = 0;
  const columns = block.columns.map((column) => {
    const width = (column.width / sum) * full;
    x += width;
    return { x: x - width, width, align: column.align ?? ('left' as const) };
  });
  const place = (texts: readonly Inline[], head: boolean): Cell[] =>
    columns.map((column, i) => {
      const own = { text: texts[i] ?? [], x: column.x, width: column.width };
      return head ? { ...own, align: 'center', bold: true } : { ...own, align: column.align };
    });
  const head = setRow(place(block.head, true), { top: true }, setting).map((strip) => ({
    ...strip,
    glued: true,
  }));
  const rows = block.rows.map((row) => setRow(place(row, false), {}, setting));
  if (block.foot) {
    let column = 0;
    const cells = block.foot.map((cell): Cell => {
      const own = columns.slice(column, column + cell.span);
      column += cell.span;
      const width = own.reduce((total, each) => total + each.width, 0);
      return { text: cell.text, x: own[0]?.x ?? 0, width, align: cell.align ?? 'left' };
    });
    rows.push(setRow(cells, {}, setting));
  }
  const beforeLast = rows.at(-2)?.at(-1);
  if (beforeLast) beforeLast.glued = true;
  const body = rows.flat();
  return [...head, ...body.map((strip) => ({ ...strip, head, opening: [] }))];
}

/** 表格式栏目: rows of label and value cells, each row with its own division of the line. */
export function setForm(block: FormBlock, setting: Setting): Strip[] {
  const full = widthOf(setting.sheet);
  return block.rows.flatMap((row, i) => {
    const sum = row.cells.reduce((total, cell) => total + cell.width, 0);
    let x = 0;
    const cells = row.cells.map((cell): Cell => {
      const width = (cell.width / sum) * full;
      x += width;
      const align = cell.align ?? (cell.label ? 'center' : 'left');
      return { text: cell.text, x: x - width, width, align };
    });
    return setRow(cells, { top: i === 0, minLines: row.minLines ?? 1 }, setting);
  });
}

/** One row: a single strip, or one strip a line when it is taller than a third of the page. */
function setRow(
  cells: readonly Cell[],
  how: { top?: boolean; minLines?: number },
  setting: Setting,
): Strip[] {
  const { sheet } = setting;
  const look = lookOf(sheet, 'small');
  const texts = cells.map((cell) =>
    setText(
      cell.text,
      {
        look: { ...look, bold: cell.bold ?? false },
        line: look.line,
        width: cell.width - 2 * sheet.cell.x,
        align: cell.align,
      },
      setting,
    ),
  );
  const lines = Math.max(how.minLines ?? 1, ...texts.map((text) => text.lines.length));
  const height = lines * look.line + 2 * sheet.cell.y;
  const across = (y: number): LineOp => ({
    kind: 'line',
    x1: 0,
    y1: y,
    x2: widthOf(sheet),
    y2: y,
    weight: THIN,
  });
  const sides = (tall: number): LineOp[] => {
    const xs = [0, ...cells.map((cell) => cell.x + cell.width)];
    return xs.map((x) => ({ kind: 'line', x1: x, y1: 0, x2: x, y2: tall, weight: THIN }));
  };
  const top = how.top ? [across(0)] : [];
  if (height <= (sheet.bottom - sheet.top) / 3) {
    const ops = cells.flatMap((cell, i): Op[] => {
      const set = texts[i]?.lines ?? [];
      const free = cell.align === 'justify' ? 0 : (lines - set.length) / 2;
      const down = sheet.cell.y + free * look.line;
      return set.flatMap((line, n) => moved(line, cell.x + sheet.cell.x, down + n * look.line));
    });
    return [{ height, ops: [...top, ...sides(height), ...ops, across(height)], opening: [across(0)] }];
  }
  return Array.from({ length: lines }, (_, n): Strip => {
    const [first, last] = [n === 0, n === lines - 1];
    const tall = look.line + (first ? sheet.cell.y : 0) + (last ? sheet.cell.y : 0);
    const ops = cells.flatMap((cell, i) =>
      moved(texts[i]?.lines[n] ?? [], cell.x + sheet.cell.x, first ? sheet.cell.y : 0),
    );
    const rules = [...(first ? top : []), ...sides(tall), ...(last ? [across(tall)] : [])];
    // No single line of a cut row alone at a page's foot or head.
    const glued = n === 0 || n === lines - 2;
    return { height: tall, ops: [...rules, ...ops], opening: [across(0)], closing: [across(tall)], glued };
  });
}
