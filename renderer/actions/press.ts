import { templateOf } from '../../shared/documents/catalogue.ts';
import { type Facts, hasFact } from '../../shared/documents/facts.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { NeededFact, Template } from '../../shared/documents/template.ts';
import type { Clock } from '../clock.ts';
import type { Blobs } from '../db/blobs.ts';
import type { PaperClient } from '../paper/paper-client.ts';
import { factInShort } from './fact-in-short.ts';
import { NotAllowed } from './needs.ts';
import type { MissingPaperFact, PreparedPaper } from './paper-types.ts';

/** What makes papers: the worker that draws, the place for their bytes, the clock. */
export type Press = { client: PaperClient; blobs: Blobs; clock: Clock };

/** The template of a document. @throws Error for one the catalogue does not have, which is a bug */
export function templateNeeded(document: string): Template {
  const template = templateOf(document);
  if (!template) throw new Error(`no template for ${document}`);
  return template;
}

const asMissing = (fact: NeededFact): MissingPaperFact => ({
  path: fact.path,
  zh: fact.zh,
  section: fact.section,
});

/** What a paper still needs. */
export const missingOf = (template: Template, found: Facts): MissingPaperFact[] =>
  missingFacts(template, found).map(asMissing);

/** Lays a paper out for the screen. */
export async function layOut(
  { client }: Pick<Press, 'client'>,
  template: Template,
  found: Facts,
): Promise<PreparedPaper> {
  const { pages, missing } = await client.layout(template.id, found);
  return {
    title: template.zh,
    facts: found,
    missing: missingOf(template, found),
    filled: template.needs
      .filter((fact) => hasFact(found, fact.path))
      .map((fact) => ({ ...asMissing(fact), text: factInShort(found, fact.path) })),
    missingCharacters: missing.map(({ char, codePoint }) => ({
      char,
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    })),
    pages,
  };
}

/** Draws a paper and keeps its bytes. @throws NotAllowed while a needed fact or a character is missing */
export async function press(
  { client, blobs, clock }: Press,
  { template, found, title }: { template: Template; found: Facts; title: string },
): Promise<{ sha256: string; bytes: number }> {
  const lacking = missingFacts(template, found);
  if (lacking.length > 0) {
    const names = lacking.map((fact) => fact.zh).join('、');
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》，缺少：${names}。请先补填，没有改动任何内容。`,
      en: `“${template.en}” cannot be issued yet. Missing: ${names}. Nothing was changed.`,
    });
  }
  const pdf = await client.pdf({ document: template.id, facts: found, title, at: clock.now().toISOString() });
  if (pdf.missing.length > 0) {
    const names = pdf.missing
      .map((one) => `${one.char}（U+${one.codePoint.toString(16).toUpperCase()}）`)
      .join('、');
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》：本机没有字体能印出 ${names}。没有改动任何内容。请安装含这些字的字体（如“宋体-ExtB”）后重试。`,
      en: `“${template.en}” cannot be issued: no font on this computer has ${names}. Nothing was changed. Install a font that has them.`,
    });
  }
  const kept = await blobs.put(pdf.bytes);
  if (!kept.ok) {
    throw new NotAllowed({
      zh: '文书没有保存到磁盘。没有改动任何内容，未丢失。请检查磁盘空间后重试。',
      en: 'The paper could not be kept on disk. Nothing was changed. Check the free space and try again.',
    });
  }
  return { sha256: kept.value.sha256, bytes: pdf.bytes.byteLength };
}

/** The bytes as issued. They can be drawn anew from the stored facts, but then they would no longer be the same. */
export async function pressedBytes(
  { blobs }: Pick<Press, 'blobs'>,
  paper: { title: string; sha256: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const found = await blobs.get(paper.sha256);
  if (found.ok) return found.value;
  throw new NotAllowed({
    zh: `《${paper.title}》的文件读不出来。登记的内容和文书内容都在。请“作废重出”，或恢复数据文件夹后再试。`,
    en: `The file of “${paper.title}” cannot be read. What was entered and the text are kept. Void and issue it again.`,
  });
}

/** A name every system takes: full-width brackets stay, what file systems refuse is replaced. */
export const safeName = (text: string, without: string): string =>
  text.replace(/[<>:"/\\|?*]/g, '-').trim() || without;
