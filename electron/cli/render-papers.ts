import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { Conformance } from '../../shared/documents/pdf/conformance.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { PaperFonts } from './paper-fonts.ts';
import type { PaperFormat } from './paper-formats.ts';
import type { PaperSource } from './paper-source.ts';

export type RenderedPaper = { template: Template; extension: string; bytes: Uint8Array; pages: number };

type Needs = {
  source: PaperSource;
  format: PaperFormat;
  fonts: PaperFonts;
  allowBlank: boolean;
  at: string;
  pdfa?: Conformance;
};

/**
 * Renders papers. One that lacks a needed fact, or a character no font has, is not made: what is printed cannot be
 * called back.
 * @returns the papers made, and one line for each thing that stands in the way of the others
 */
export async function renderPapers(
  templates: readonly Template[],
  { source, format, allowBlank, ...needs }: Needs,
): Promise<{ papers: RenderedPaper[]; problems: string[] }> {
  const papers: RenderedPaper[] = [];
  const problems: string[] = [];
  for (const template of templates) {
    const facts = source.factsOf(template.id);
    const lacking = allowBlank ? [] : missingFacts(template, facts);
    if (lacking.length > 0) {
      problems.push(...lacking.map(({ path, zh }) => `${template.id}: 缺少 / missing ${path} (${zh})`));
      continue;
    }
    const { bytes, pages, missing } = await format.make(template, facts, needs);
    if (missing.length === 0) papers.push({ template, extension: format.extension, bytes, pages });
    for (const { char, codePoint } of missing) {
      const code = codePoint.toString(16).toUpperCase();
      problems.push(`${template.id}: 没有字体含有此字 / no font has this character: ${char} U+${code}`);
    }
  }
  return { papers, problems };
}
