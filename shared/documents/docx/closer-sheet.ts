import type { Page } from '../layout/page.ts';
import type { Sheet } from '../layout/sheet.ts';

/** Lines a page should have to spare: another program breaks a few paragraphs one line later than we do. */
const spareLines = 3;
/** Lines never stand closer than this share of the sheet's pitch. */
const closest = 0.92;

/**
 * The sheet for a program with its own typefaces and line breaks. Where our last page is nearly full, lines stand a
 * little closer, so that the paper keeps its number of pages.
 */
export function closerSheet(sheet: Sheet, pages: readonly Page[]): Sheet {
  const room = sheet.bottom - sheet.top;
  const spare = sheet.bottom - lowest(pages.at(-1), sheet);
  const lacking = spareLines * sheet.line - spare;
  if (lacking <= 0) return sheet;
  const share = Math.max(closest, 1 - lacking / (room * pages.length));
  return {
    ...sheet,
    line: sheet.line * share,
    title: { ...sheet.title, line: sheet.title.line * share },
    small: { ...sheet.small, line: sheet.small.line * share },
    cell: { ...sheet.cell, y: sheet.cell.y * share },
    signLine: sheet.signLine * share,
  };
}

/** How far down a page is filled. The page number below the type area does not count. */
function lowest(page: Page | undefined, sheet: Sheet): number {
  const ys = (page?.ops ?? []).map((op) => (op.kind === 'line' ? Math.max(op.y1, op.y2) : op.y));
  return Math.max(sheet.top, ...ys.filter((y) => y <= sheet.bottom + 1));
}
