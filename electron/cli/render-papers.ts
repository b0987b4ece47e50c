import { deflateSync } from 'node:zlib';
import type { FactsContext } from '../../shared/documents/facts-of.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import { type RenderedPdf, renderPdf } from '../../shared/documents/render.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { PaperFonts } from './paper-fonts.ts';

export type RenderedPaper = { template: Template; bytes: Uint8Array; pages: number };

type Needs = { context: FactsContext; fonts: PaperFonts; allowBlank: boolean; at: string };

/**
 * Renders papers of one case. One that lacks a needed fact, or a character no font has, is not made: what is
 * printed cannot be called back.
 * @returns the papers made, and one line for each thing that stands in the way of the others
 */
export async function renderPapers(
  file: CaseFile,
  templates: readonly Template[],
  { context, fonts, allowBlank, at }: Needs,
): Promise<{ papers: RenderedPaper[]; problems: string[] }> {
  const facts = factsOf(file, context);
  const papers: RenderedPaper[] = [];
  const problems: string[] = [];
  for (const template of templates) {
    const lacking = allowBlank ? [] : missingFacts(template, facts);
    if (lacking.length > 0) {
      problems.push(...lacking.map(({ path, zh }) => `${template.id}: 缺少 / missing ${path} (${zh})`));
      continue;
    }
    const draw = async (set: Parameters<typeof renderPdf>[2]['fonts']): Promise<RenderedPdf> =>
      renderPdf(template, facts, {
        fonts: set,
        deflate: (bytes) => deflateSync(bytes),
        title: template.zh,
        at,
      });
    let made = await draw(await fonts.body());
    if (made.missing.length > 0) made = await draw(await fonts.withRare());
    if (made.missing.length === 0) papers.push({ template, bytes: made.bytes, pages: made.pages });
    for (const { char, codePoint } of made.missing) {
      const code = codePoint.toString(16).toUpperCase();
      problems.push(`${template.id}: 没有字体含有此字 / no font has this character: ${char} U+${code}`);
    }
  }
  return { papers, problems };
}
