import type { Align, Inline } from '../block.ts';
import type { StyleName, tableStyles } from './styles-xml.ts';

/** What a Word file is made of before the library sees it: plain data. Lengths in points unless told. */
export type ParagraphPart = {
  kind: 'paragraph';
  style: StyleName;
  text: Inline;
  /** The widest ruled blank there is room for, in characters. */
  room: number;
  align?: Align;
  /** First-line indent in characters, and as a length; the style's own unless told. */
  indent?: { characters: number; length: number };
  left?: number;
  right?: number;
  before?: number;
  after?: number;
  keepNext?: boolean;
  pageBreak?: boolean;
  /** Where an underlined tab behind the text ends: a rule to sign on. */
  ruleTo?: number;
};
export type CellPart = { span: number; paragraphs: readonly ParagraphPart[] };
export type RowPart = {
  cells: readonly CellPart[];
  /** Repeated at the head of every page. */
  head?: boolean;
  /** Whole on one page; a very long row may be cut. */
  whole: boolean;
  minHeight?: number;
};
export type TablePart = {
  kind: 'table';
  style: keyof typeof tableStyles;
  /** Widths of the grid's columns. */
  columns: readonly number[];
  rows: readonly RowPart[];
};
/** From here on another line at the foot of the pages; on a new page, or from the next page on. */
export type SectionPart = { kind: 'section'; foot: Inline | null; newPage: boolean };
export type Part = ParagraphPart | TablePart | SectionPart;

/** The part kept on one page with what follows it. */
export function keptWithNext(part: Part): Part {
  if (part.kind === 'paragraph') return { ...part, keepNext: true };
  if (part.kind === 'table')
    return { ...part, rows: part.rows.map((row, i) => (i === part.rows.length - 1 ? keptRow(row) : row)) };
  return part;
}

/** A row kept with the next: Word asks its paragraphs. */
export const keptRow = (row: RowPart): RowPart => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => ({ ...paragraph, keepNext: true })),
  })),
});
