import type { SignatureBlock, SignatureLine } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import { emWidth } from './em-width.ts';
import type { CellPart, ParagraphPart, TablePart } from './parts.ts';

/** 签署栏: columns side by side in one row that is never cut, every rule an underlined tab. */
export function signaturePart(block: SignatureBlock, sheet: Sheet): TablePart {
  const count = Math.max(1, block.columns.length);
  const gutter = sheet.pitch;
  const width = (sheet.right - sheet.left - gutter * (count - 1)) / count;
  const columns: number[] = [];
  const cells: CellPart[] = [];
  for (const lines of block.columns) {
    if (cells.length > 0) {
      columns.push(gutter);
      cells.push({ span: 1, paragraphs: [plain(sheet, '')] });
    }
    columns.push(width);
    cells.push({ span: 1, paragraphs: column(lines, width, sheet) });
  }
  return { kind: 'table', style: 'signature', columns, rows: [{ cells, whole: true }] };
}

const plain = (sheet: Sheet, text: string): ParagraphPart => ({
  kind: 'paragraph',
  style: 'signature',
  text: [{ text }],
  room: Math.max(1, (sheet.right - sheet.left) / sheet.pitch - 1),
});

function column(lines: readonly SignatureLine[], width: number, sheet: Sheet): ParagraphPart[] {
  const paragraphs = lines.flatMap((line): ParagraphPart[] => {
    const label = plain(sheet, line.label);
    if (!line.rule) return [label];
    const value = line.value ? [{ text: line.value, ruled: true }] : [];
    // Word takes a tab stop on the very edge for one too many.
    const ruleTo = width - 1;
    const used = (emWidth(line.label) * sheet.pitch) % width;
    if (width - used >= 4 * sheet.pitch) return [{ ...label, text: [...label.text, ...value], ruleTo }];
    // A long label leaves no room to sign behind it: the rule goes below, over the whole column.
    const after = Math.max(0, sheet.signLine * 0.9 - sheet.line);
    return [
      { ...label, after },
      { ...label, text: value, ruleTo },
    ];
  });
  const last = paragraphs.length - 1;
  const own = paragraphs.map((paragraph, i) => ({
    ...paragraph,
    ...(i === 0 && { before: sheet.line * 0.3 }),
    ...(i === last && { after: 0 }),
  }));
  return own.length > 0 ? own : [plain(sheet, '')];
}
