import type { Block } from './block.ts';
import type { Facts } from './facts.ts';
import { fill } from './fill.ts';
import type { FontSet } from './fonts/font-set.ts';
import { type LaidOut, layoutBlocks } from './layout/layout-blocks.ts';
import { type Sheet, sheetOf } from './layout/sheet.ts';
import type { Conformance } from './pdf/conformance.ts';
import { type Deflate, writePdf } from './pdf/write-pdf.ts';
import type { Template } from './template.ts';

/** Steps by which a one-page paper is packed closer until it fits; one that cannot fit keeps its full size. */
const scales = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** A paper laid out, with the blocks it is made of and the sheet it is set on. */
export type FittedDocument = LaidOut & { blocks: Block[]; sheet: Sheet };

/** Fills and lays out a paper; one that should take a page is set closer until it does. */
export function fittedDocument(template: Template, facts: Facts, fonts: FontSet): FittedDocument {
  const blocks = fill(template, facts);
  const on = (sheet: Sheet): FittedDocument => ({ ...layoutBlocks(blocks, fonts, sheet), blocks, sheet });
  const laid = on(sheetOf(template.sheet));
  for (const scale of scales) {
    if (laid.pages.length <= 1 || scale < (template.onePage ?? 1)) break;
    const closer = on(sheetOf(template.sheet, scale));
    if (closer.pages.length === 1) return closer;
  }
  return laid;
}

/** A paper laid out: what the screen shows and every writer draws. */
export function layoutDocument(template: Template, facts: Facts, fonts: FontSet): LaidOut {
  const { pages, missing } = fittedDocument(template, facts, fonts);
  return { pages, missing };
}

export type RenderNeeds = {
  fonts: FontSet;
  deflate: Deflate;
  title: string;
  at: string;
  /** PDF/A; `1b` unless told. */
  pdfa?: Conformance;
};
export type RenderedPdf = { bytes: Uint8Array; pages: number; missing: LaidOut['missing'] };

/** A paper as PDF. `missing` names characters no font has: such a file must not be issued. */
export async function renderPdf(template: Template, facts: Facts, needs: RenderNeeds): Promise<RenderedPdf> {
  const { pages, missing } = layoutDocument(template, facts, needs.fonts);
  return { bytes: await writePdf(pages, needs), pages: pages.length, missing };
}
