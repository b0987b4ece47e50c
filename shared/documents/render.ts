import type { Facts } from './facts.ts';
import { fill } from './fill.ts';
import type { FontSet } from './fonts/font-set.ts';
import { type LaidOut, layoutBlocks } from './layout/layout-blocks.ts';
import { sheetOf } from './layout/sheet.ts';
import { type Deflate, writePdf } from './pdf/write-pdf.ts';
import type { Template } from './template.ts';

/** Steps by which a one-page paper is packed closer until it fits. */
const scales = [1, 0.94, 0.88, 0.82, 0.76, 0.7];

/** A paper laid out: what the screen shows and every writer draws. */
export function layoutDocument(template: Template, facts: Facts, fonts: FontSet): LaidOut {
  const blocks = fill(template, facts);
  if (!template.onePage) return layoutBlocks(blocks, fonts, sheetOf(template.sheet));
  let laid = layoutBlocks(blocks, fonts, sheetOf(template.sheet));
  for (const scale of scales) {
    laid = layoutBlocks(blocks, fonts, sheetOf(template.sheet, scale));
    if (laid.pages.length <= 1) break;
  }
  return laid;
}

export type RenderNeeds = { fonts: FontSet; deflate: Deflate; title: string; at: string };
export type RenderedPdf = { bytes: Uint8Array; pages: number; missing: LaidOut['missing'] };

/** A paper as PDF. `missing` names characters no font has: such a file must not be issued. */
export async function renderPdf(template: Template, facts: Facts, needs: RenderNeeds): Promise<RenderedPdf> {
  const { pages, missing } = layoutDocument(template, facts, needs.fonts);
  return { bytes: await writePdf(pages, needs), pages: pages.length, missing };
}
