import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { CellPart, ParagraphPart, RowPart, TablePart } from './parts.ts';
import type { Pictured } from './pictured.ts';
import { runsOf } from './runs.ts';
import { sizeOf, styles, tableStyles } from './styles-xml.ts';
import { twips } from './twips.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

/** What a paragraph is set with: the sheet its sizes are of, and the pictures of characters. */
export type Setting = { sheet: Sheet; pictured: Pictured };

/** A paragraph as the library has it: its style, and what it does differently. */
export function paragraphOf(part: ParagraphPart, { sheet, pictured }: Setting): Paragraph {
  const { text, room, align, indent, left, right, before, after, ruleTo } = part;
  const spacing = {
    ...(before && { before: twips(before) }),
    ...(after !== undefined && { after: twips(after) }),
  };
  const moved = {
    ...(left && { left: twips(left) }),
    ...(right && { right: twips(right) }),
    ...(indent && { firstLineChars: indent.characters * 100, firstLine: twips(indent.length) }),
  };
  const rule = new TextRun({ children: [new Tab()], underline: {} });
  return new Paragraph({
    style: styles[part.style].id,
    children: [
      ...runsOf(text, room, { of: pictured, size: sizeOf(part.style, sheet) }),
      ...(ruleTo ? [rule] : []),
    ],
    ...(align && { alignment: alignments[align] }),
    ...(Object.keys(spacing).length > 0 && { spacing }),
    ...(Object.keys(moved).length > 0 && { indent: moved }),
    ...(part.keepNext !== undefined && { keepNext: part.keepNext }),
    ...(part.pageBreak && { pageBreakBefore: true }),
    ...(ruleTo && { tabStops: [{ type: TabStopType.RIGHT, position: twips(ruleTo) }] }),
  });
}

/** A table of fixed columns. */
export function tableOf(part: TablePart, setting: Setting): Table {
  const widths = part.columns.map((width) => Math.round(width * 20));
  return new Table({
    style: tableStyles[part.style].id,
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    rows: part.rows.map((row) => rowOf(row, widths, part.style, setting)),
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function rowOf(
  row: RowPart,
  widths: readonly number[],
  style: TablePart['style'],
  setting: Setting,
): TableRow {
  let from = 0;
  const cells = row.cells.map((cell) => {
    from += cell.span;
    return cellOf(cell, sum(widths.slice(from - cell.span, from)), style, setting);
  });
  return new TableRow({
    children: cells,
    cantSplit: row.whole,
    ...(row.head && { tableHeader: true }),
    ...(row.minHeight && { height: { value: twips(row.minHeight), rule: HeightRule.ATLEAST } }),
  });
}

const cellOf = (
  { span, paragraphs }: CellPart,
  width: number,
  style: TablePart['style'],
  setting: Setting,
): TableCell =>
  new TableCell({
    children: paragraphs.map((paragraph) => paragraphOf(paragraph, setting)),
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    ...(style === 'grid' && { verticalAlign: VerticalAlignTable.CENTER }),
  });
