import type { Facts } from '../facts.ts';
import { type FontSet, pictureFor } from '../fonts/font-set.ts';
import { fittedDocument } from '../render.ts';
import type { Template } from '../template.ts';
import { closerSheet } from './closer-sheet.ts';
import { feetWhereUnsigned } from './feet-where-unsigned.ts';
import { writeDocx } from './write-docx.ts';

export type DocxRenderNeeds = { fonts: FontSet; title: string; at: string };

/**
 * A paper as a Word file. `pages` is the number our own layout makes; Word counts again with its own typefaces.
 * @param needs the fonts say how close the paper must be set; the file itself names Word's typefaces
 */
export async function renderDocx(
  template: Template,
  facts: Facts,
  { fonts, title, at }: DocxRenderNeeds,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { blocks, sheet, pages } = fittedDocument(template, facts, fonts);
  const numbered = sheet.pageNumbers === 'always' || (sheet.pageNumbers === 'several' && pages.length > 1);
  const bytes = await writeDocx(feetWhereUnsigned(blocks, fonts, sheet), {
    kind: template.sheet,
    sheet: closerSheet(sheet, blocks, fonts),
    numbered,
    title,
    at,
    pictureFor: (codePoint) => pictureFor(fonts, codePoint),
  });
  return { bytes, pages: pages.length };
}
