import type { Facts } from './facts.ts';
import { fill } from './fill.ts';
import type { FontSet } from './fonts/font-set.ts';
import { type LaidOut, layoutBlocks } from './layout/layout-blocks.ts';
import { sheetOf } from './layout/sheet.ts';
import { type Deflate, writePdf } from './pdf/write-pdf.ts';
import type { Template } from './template.ts';

/** Steps by which a one-page paper is packed closer until it fits; one that cannot fit keeps its full size. */
const scales = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** A paper laid out: what the screen shows and every writer draws. */
export function layoutDocument(template: Template, facts: Facts, fonts: FontSet): LaidOut {
  const blocks = fill(template, facts);
  const laid = layoutBlocks(blocks, fonts, sheetOf(template.sheet));
  for (const scale of scales) {
    if (laid.pages.length <= 1 || scale < (template.onePage ?? 1)) break;
    const closer = layoutBlocks(blocks, fonts, sheetOf(template.sheet, scale));
    if (closer.pages.length === 1) return closer;
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
