import type { Block, Inline } from '../../../shared/documents/block.ts';

export const said = (inline: Inline): string =>
  inline.map((span) => ('blank' in span ? '＿'.repeat(span.blank) : span.text)).join('');

/** The words of a block in reading order, one piece of text a string; a blank to write on is drawn, not written. */
export function piecesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [said(block.lead ?? []), said(block.text)];
    case 'number':
    case 'paragraph':
    case 'heading':
      return [said(block.text)];
    case 'clauses':
      return block.items.map((item) => item.number + said(item.text));
    case 'table':
      return [...block.head, ...block.rows.flat(), ...(block.foot ?? []).map((cell) => cell.text)].map(said);
    case 'form':
      return block.rows.flatMap((row) => row.cells).map((cell) => said(cell.text));
    case 'dialogue':
      return block.turns.map((turn) => `${turn.speaker}：${said(turn.text)}`);
    case 'signature':
      return block.columns.flat().map((line) => line.label);
    case 'seal':
      return [...block.lines, block.note ?? ''];
    default:
      return [];
  }
}

/** A paper as plain lines, to be compared with one kept: a paragraph a line, a row of a table or form a line. */
export function linesOf(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block): string[] => {
    if (block.kind === 'table')
      return [block.head, ...block.rows, ...(block.foot ? [block.foot.map((cell) => cell.text)] : [])].map(
        (row) => row.map(said).join(' | '),
      );
    if (block.kind === 'form')
      return block.rows.map((row) => row.cells.map((cell) => said(cell.text)).join(' | '));
    if (block.kind === 'signature')
      return block.columns.map((column) =>
        column.map((line) => line.label + (line.rule ? '＿＿＿＿' : '')).join(' / '),
      );
    if (block.kind === 'page-break') return ['────'];
    return piecesOf(block).filter((piece) => piece !== '');
  });
  return `${lines.join('\n')}\n`;
}
