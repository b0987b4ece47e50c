import type { Block, Inline, SignatureLine } from './block.ts';

/**
 * A paper as plain text in reading order, to be pasted elsewhere: a line for each paragraph, the cells of a row side by
 * side with tabs between them, ruled blanks as underlines.
 */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(linesOf)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [...(block.lead ? [said(block.lead)] : []), said(block.text)];
    case 'number':
    case 'paragraph':
    case 'heading':
      return [said(block.text)];
    case 'clauses':
      return block.items.map(({ number, text }) => number + said(text));
    case 'dialogue':
      return block.turns.map(({ speaker, text }) => `${speaker}：${said(text)}`);
    case 'table':
      return [block.head, ...block.rows, ...(block.foot ? [block.foot.map(({ text }) => text)] : [])].map(
        row,
      );
    case 'form':
      return block.rows.map(({ cells }) => row(cells.map(({ text }) => text)));
    case 'signature':
      return ['', ...block.columns.flatMap((lines) => [...lines.map(signed), ''])];
    case 'seal':
      return ['', ...block.lines, ...(block.note ? [block.note] : [])];
    case 'page-break':
      return [''];
    default:
      return [];
  }
}

/** What a cell says in several lines goes into one, so that a row stays a row. */
const row = (cells: readonly Inline[]): string =>
  cells.map((cell) => said(cell).replace(/\s*[\n\t]\s*/g, ' ')).join('\t');

const signed = (line: SignatureLine): string =>
  line.rule ? line.label + (line.value ?? '_'.repeat(12)) : line.label;

const said = (inline: Inline): string =>
  inline.map((span) => ('blank' in span ? '_'.repeat(2 * Math.round(span.blank)) : span.text)).join('');
