import { templateOf } from '../../shared/documents/catalogue.ts';
import { type Facts, hasFact } from '../../shared/documents/facts.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import type { NeededFact, Template } from '../../shared/documents/template.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { Clock } from '../clock.ts';
import type { Blobs } from '../db/blobs.ts';
import type { PaperClient } from '../paper/paper-client.ts';
import { factInShort } from './fact-in-short.ts';
import { NotAllowed } from './needs.ts';
import type { MissingPaperFact, PreparedPaper } from './paper-types.ts';
import { faultsOf, type WordedPaper } from './worded-paper.ts';

/** What makes papers: the worker that draws, the place for their bytes, the clock. */
export type Press = { client: PaperClient; blobs: Blobs; clock: Clock };

/**
 * The template of a document, in use or of the version an issued paper names.
 * @throws NotAllowed for a version this program does not have, such as that of a newer program
 * @throws Error for a document the catalogue does not have, which is a bug
 */
export function templateNeeded(document: string, version?: number, find = templateOf): Template {
  const template = find(document, version);
  if (template) return template;
  const current = find(document);
  if (!current) throw new Error(`no template for ${document}`);
  throw new NotAllowed({
    zh: `这份《${current.zh}》按第${version}版模板制作，本程序没有这一版。已存的PDF仍可打印和保存，内容没有改动。请更新程序后再打开。`,
    en: `This “${current.en}” was made from version ${version} of its template, which this program does not have. The PDF kept with it can still be printed and saved; nothing was changed. Update the program to open it.`,
  });
}

const asMissing = (fact: NeededFact): MissingPaperFact => ({
  path: fact.path,
  zh: fact.zh,
  section: fact.section,
});

/** What a paper still needs. */
export const missingOf = (template: Template, found: Facts): MissingPaperFact[] =>
  missingFacts(template, found).map(asMissing);

/** A paper as the worker is asked for it. */
export const wantedOf = (
  { id, version }: Pick<Template, 'id' | 'version'>,
  facts: Record<string, unknown>,
  wording: Wording | null,
) => ({ document: id, version, facts, wording });

/** An issued paper as the worker is asked for it: from the version, the facts and the wording it was made with. */
export const issuedWanted = (paper: {
  document: string;
  templateVersion: number;
  body: { facts: Record<string, unknown>; edits?: Wording | null };
}) =>
  wantedOf(templateNeeded(paper.document, paper.templateVersion), paper.body.facts, paper.body.edits ?? null);

/** Lays an issued paper out again, as it was made. @throws NotAllowed for a version this program does not have */
export const layOutIssued = (
  needs: Pick<Press, 'client'>,
  paper: Parameters<typeof issuedWanted>[0],
): Promise<PreparedPaper> =>
  layOut(
    needs,
    templateNeeded(paper.document, paper.templateVersion),
    paper.body.facts as Facts,
    paper.body.edits ?? null,
  );

/** Lays a paper out for the screen, worded as `wording` has it. */
export async function layOut(
  { client }: Pick<Press, 'client'>,
  template: Template,
  found: Facts,
  wording: Wording | null = null,
): Promise<PreparedPaper> {
  const { pages, missing, text, pictures } = await client.layout(wantedOf(template, found, wording));
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
    ...(text !== undefined && { text }),
    ...(pictures && { pictures }),
  };
}

/** Lays a paper out for the screen with the texts that may be changed on it. */
export async function layOutWorded(
  needs: Pick<Press, 'client'>,
  { template, wording, found, facts, texts }: WordedPaper,
): Promise<PreparedPaper> {
  const laid = await layOut(needs, template, found, wording);
  return { ...laid, facts, wording: { texts, faults: faultsOf(template, wording, facts) } };
}

/** Draws a paper and keeps its bytes. @throws NotAllowed while a needed fact or a character is missing */
export async function press(
  { client, blobs, clock }: Press,
  {
    template,
    found,
    title,
    wording = null,
  }: { template: Template; found: Facts; title: string; wording?: Wording | null },
): Promise<{ sha256: string; bytes: number }> {
  const lacking = missingFacts(template, found);
  if (lacking.length > 0) {
    const names = lacking.map((fact) => fact.zh).join('、');
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》，缺少：${names}。请先补填，没有改动任何内容。`,
      en: `“${template.en}” cannot be issued yet. Missing: ${names}. Nothing was changed.`,
    });
  }
  const faults = faultsOf(template, wording, found);
  if (faults.length > 0) {
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》：${faults.map(({ zh }) => zh).join('')}没有改动任何内容。`,
      en: `“${template.en}” cannot be issued. ${faults.map(({ en }) => en).join(' ')} Nothing was changed.`,
    });
  }
  const pdf = await client.pdf({
    ...wantedOf(template, found, wording),
    title,
    at: clock.now().toISOString(),
  });
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
