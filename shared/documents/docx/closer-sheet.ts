import type { Block } from '../block.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { layoutBlocks } from '../layout/layout-blocks.ts';
import type { Page } from '../layout/page.ts';
import type { Sheet } from '../layout/sheet.ts';
import { segments } from './segments.ts';

/** Lines a page should have to spare: another program breaks a few paragraphs one line later than we do. */
const spareLines = 3;
/** Lines never stand closer than this share of the sheet's pitch. */
const closest = 0.92;

/**
 * The sheet for a program with its own typefaces and line breaks. Where the last page before a page break or the end is
 * nearly full, lines stand a little closer, so that the paper keeps its number of pages.
 */
export function closerSheet(sheet: Sheet, blocks: readonly Block[], fonts: FontSet): Sheet {
  const room = sheet.bottom - sheet.top;
  const shares = segments(blocks).map((segment) => {
    const { pages } = layoutBlocks(segment, fonts, sheet);
    const spare = sheet.bottom - lowest(pages.at(-1), sheet);
    return 1 - (spareLines * sheet.line - spare) / (room * pages.length);
  });
  const share = Math.max(closest, Math.min(1, ...shares));
  if (share === 1) return sheet;
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
