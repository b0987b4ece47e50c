import type { LeftOut } from '../../shared/documents/dossier/make-dossier.ts';
import { makeDossier } from '../../shared/documents/dossier/make-dossier.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { PaperFonts } from './paper-fonts.ts';
import { paperFormat } from './paper-formats.ts';
import type { PaperSource } from './paper-source.ts';
import type { RenderedPaper } from './render-papers.ts';

/** Papers the binder makes itself. */
const ownPapers = ['dossier-cover', 'dossier-index', 'dossier-notes'];

const whyNot: Record<LeftOut['why'], string> = {
  encrypted: '有密码 / encrypted',
  broken: '已损坏 / broken',
  empty: '没有页面 / no pages',
};

/**
 * Binds papers of one source into a 卷宗: cover, index, the papers in the catalogue's order, notes.
 * @returns the bound file when the cover can be made, and one line for each paper or character that is missing
 */
export async function renderDossier(
  papers: readonly RenderedPaper[],
  needs: { source: PaperSource; fonts: PaperFonts; cover: Template; allowBlank: boolean; at: string },
): Promise<{ papers: RenderedPaper[]; problems: string[] }> {
  const { source, fonts, cover, allowBlank, at } = needs;
  const lacking = allowBlank ? [] : missingFacts(cover, source.dossierFacts([]));
  if (lacking.length > 0) {
    return {
      papers: [],
      problems: lacking.map(({ path, zh }) => `${cover.id}: 缺少 / missing ${path} (${zh})`),
    };
  }
  const inputs = papers
    .filter(({ template }) => !ownPapers.includes(template.id))
    .map(({ template, bytes }) => ({
      name: template.zh,
      on: source.today,
      note: '',
      sheaf: { kind: 'pdf' as const, bytes },
    }));
  const made = await makeDossier(inputs, {
    factsWith: (items) => source.dossierFacts(items),
    paper: (template, facts) => paperFormat('pdf').make(template, facts, { fonts, at }),
    title: cover.zh,
    at,
  });
  const problems = [
    ...made.leftOut.map(({ name, why }) => `${name}: 未装入卷宗 / left out: ${whyNot[why]}`),
    ...made.missing.map(({ char }) => `没有字体含有此字 / no font has this character: ${char}`),
  ];
  const pages = made.items.reduce((sum, item) => sum + item.pages, 0);
  const file = {
    template: { ...cover, id: 'dossier', zh: '卷宗' },
    extension: 'pdf',
    bytes: made.bytes,
    pages,
  };
  return { papers: [file], problems };
}
