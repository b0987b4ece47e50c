import type { Inline, TableBlock } from '../block.ts';
import type { Sheet } from '../layout/sheet.ts';
import { plainOf } from './runs.ts';

/** What some programs put between an ideograph and a letter or figure, in em. They do so although the file says no. */
const between = 0.25;
/** The most a column gives, as a share of its width; the most one takes, in em. */
const mostGiven = 0.15;
const mostTaken = 2;

/**
 * Widths of a table's columns for a program with its own line breaks: a column whose texts would need a line more there
 * takes what it lacks from columns that have room to spare, so that the table keeps its height.
 */
export function columnWidths(widths: readonly number[], block: TableBlock, sheet: Sheet): number[] {
  const { size } = sheet.small;
  const inner = (width: number) => (width - 2 * sheet.cell.x) / size;
  const cells = widths.map((_, i) =>
    [block.head, ...block.rows].map((row) => plainOf(row[i] ?? ([] as Inline))),
  );
  const settled = [...widths];
  for (const [i, texts] of cells.entries()) {
    const lacks = lacking(texts, inner(widths[i] ?? 0)) * size;
    if (lacks === 0) continue;
    const givers = cells
      .map((others, j) => ({ j, spare: j === i ? 0 : spareOf(others, settled[j] ?? 0, inner) * size }))
      .filter(({ spare }) => spare > 0);
    if (givers.reduce((sum, { spare }) => sum + spare, 0) < lacks) continue;
    let left = lacks;
    for (const { j, spare } of givers.sort((a, b) => b.spare - a.spare)) {
      const given = Math.min(spare, left);
      settled[j] = (settled[j] ?? 0) - given;
      left -= given;
    }
    settled[i] = (settled[i] ?? 0) + lacks;
  }
  return settled;
}

/** How much wider, in em, a column must be to take no more lines than on our own page; 0: it is wide enough. */
function lacking(texts: readonly string[], room: number): number {
  const wanted = texts.map((text) => linesIn(text, room, 0));
  for (let more = 0; more <= mostTaken; more += 0.1) {
    if (texts.every((text, n) => linesIn(text, room + more, between) <= (wanted[n] ?? 1))) return more;
  }
  return 0;
}

/** What a column can give, in em, without any of its texts taking a line more. */
function spareOf(texts: readonly string[], width: number, inner: (width: number) => number): number {
  const room = inner(width);
  const most = room - inner(width * (1 - mostGiven));
  const lines = texts.map((text) => linesIn(text, room, between));
  for (let less = most; less > 0.1; less -= 0.1) {
    if (texts.every((text, n) => linesIn(text, room - less, between) <= (lines[n] ?? 1))) return less;
  }
  return 0;
}

/** Lines a text takes in so many em: words whole, ideographs one by one, with or without the extra between the two. */
function linesIn(text: string, room: number, extra: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    let before = '';
    for (const [piece] of paragraph.matchAll(/[\u0021-\u024f]+|./gsu)) {
      const narrow = piece.charCodeAt(0) < 0x250;
      const meets = before !== '' && narrow !== before.charCodeAt(0) < 0x250;
      const width = narrow ? 0.5 * piece.length : 1;
      const gap = meets ? extra : 0;
      if (used > 0 && used + gap + width > room + 0.01) {
        lines += 1;
        used = width;
      } else used += gap + width;
      before = piece;
    }
  }
  return lines;
}
