import { templateOf } from '../../shared/documents/catalogue.ts';
import { type Facts, hasFact, textFact } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { missingFacts } from '../../shared/documents/missing-facts.ts';
import { namedFacts } from '../../shared/documents/named-facts.ts';
import { subjectWords } from '../../shared/documents/subject-words.ts';
import type { NeededFact, Template } from '../../shared/documents/template.ts';
import type { Host } from '../../shared/host/contract.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { Blobs } from '../db/blobs.ts';
import { loadCaseFile } from '../db/load-case.ts';
import type { PaperClient } from '../paper/paper-client.ts';
import { factInShort } from './fact-in-short.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { paperStandings } from './paper-standings.ts';
import type { FilledPaperFact, MissingPaperFact, PaperActions, PreparedPaper } from './paper-types.ts';

type PaperNeeds = Needs & { host: Host; blobs: Blobs; client: PaperClient };
type Which = { caseId: string; document: string; subjectId: string | null };

/** 文书: laid out from the case, issued once with frozen facts and bytes, saved and printed from those. */
export function paperActions(needs: PaperNeeds): PaperActions {
  const { db, host, change, clock } = needs;
  return {
    standings: async (file, issued) =>
      paperStandings(file, issued, (template, subjectId) => facts(needs, file, subjectId, template)),
    prepare: async (which) => {
      const { template, found } = await gather(needs, which);
      return prepared(needs, template, found);
    },
    reopen: (paper) => prepared(needs, need(paper.document), paper.body.facts as Facts),
    issue: (which) => issue(needs, which),
    discard: async (paperId, reason) => {
      await change('paper.void', (w) => w.update('papers', paperId, { state: 'void' }), { reason });
    },
    savePdf: async (paperId) => {
      const paper = await known(needs, paperId);
      return save(needs, paper, 'pdf', await bytesOf(needs, paper));
    },
    saveDocx: async (paperId) => {
      const paper = await known(needs, paperId);
      const { bytes } = await needs.client.docx({
        document: paper.document,
        facts: paper.body.facts,
        title: paper.body.title,
        at: clock.now().toISOString(),
      });
      return save(needs, paper, 'docx', bytes);
    },
    pdfUrl: async (paperId) => {
      const bytes = await bytesOf(needs, await known(needs, paperId));
      return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    },
    recordPrint: async (paperId) => {
      await change('paper.print', async (w) => {
        const paper = await w.get('papers', paperId);
        await w.update('papers', paperId, {
          body: { printedAt: [...(paper?.body.printedAt ?? []), clock.minute()] },
        });
      });
    },
    reveal: async (token) => {
      await hostDone(host['papers.reveal']({ token }));
    },
    exportCase: async (caseId) => {
      const file = await loadCaseFile(db, caseId);
      if (!file) throw new NotAllowed(gone);
      const bytes = new TextEncoder().encode(JSON.stringify(file, null, 2));
      const number = file.case.body.caseNo ?? file.case.body.intakeNo;
      return hostDone(
        host['papers.save']({ folder: fileName(number), name: `案件-${fileName(number)}.json`, bytes }),
      );
    },
  };
}

const gone = {
  zh: '找不到这件案件，可能已被删除。没有改动任何内容。请回到案件列表核对。',
  en: 'This case was not found; it may have been deleted. Nothing was changed. Please look in the case list.',
};

function need(document: string): Template {
  const template = templateOf(document);
  if (!template) throw new Error(`no template for ${document}`);
  return template;
}

async function gather(needs: PaperNeeds, { caseId, document, subjectId }: Which) {
  const file = await loadCaseFile(needs.db, caseId);
  if (!file) throw new NotAllowed(gone);
  const template = need(document);
  return { file, template, found: facts(needs, file, subjectId, template) };
}

/** The facts of a paper as the case stands now. */
function facts(
  { clock, me }: PaperNeeds,
  file: CaseFile,
  subjectId: string | null,
  template: Template,
): Facts {
  const printedBy = file.people.find((person) => person.id === me())?.body.name ?? '';
  const all = factsOf(file, factsContext(file, { today: clock.today(), subjectId, printedBy }));
  return namedFacts(template, all);
}

const asMissing = (fact: NeededFact): MissingPaperFact => ({
  path: fact.path,
  zh: fact.zh,
  section: fact.section,
});

function filledOf(template: Template, found: Facts): FilledPaperFact[] {
  return template.needs
    .filter((fact) => hasFact(found, fact.path))
    .map((fact) => ({
      ...asMissing(fact),
      text: factInShort(found, fact.path),
    }));
}

async function prepared({ client }: PaperNeeds, template: Template, found: Facts): Promise<PreparedPaper> {
  const { pages, missing } = await client.layout(template.id, found);
  return {
    title: template.zh,
    facts: found,
    missing: missingFacts(template, found).map(asMissing),
    filled: filledOf(template, found),
    missingCharacters: missing.map(({ char, codePoint }) => ({
      char,
      codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    })),
    pages,
  };
}

/** 制作: refuses while a needed fact or a character is missing; the bytes are kept before the record names them. */
async function issue(needs: PaperNeeds, which: Which): Promise<string> {
  const { client, blobs, change, clock, me } = needs;
  const { file, template, found } = await gather(needs, which);
  const lacking = missingFacts(template, found);
  if (lacking.length > 0) {
    const names = lacking.map((fact) => fact.zh).join('、');
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》，缺少：${names}。请先补填，案件没有改动。`,
      en: `“${template.en}” cannot be issued yet. Missing: ${names}. Nothing was changed.`,
    });
  }
  const title = titleOf(template, file, which.subjectId);
  const pdf = await client.pdf({ document: template.id, facts: found, title, at: clock.now().toISOString() });
  if (pdf.missing.length > 0) {
    const names = pdf.missing
      .map((one) => `${one.char}（U+${one.codePoint.toString(16).toUpperCase()}）`)
      .join('、');
    throw new NotAllowed({
      zh: `还不能制作《${template.zh}》：本机没有字体能印出 ${names}。案件没有改动。请安装含这些字的字体（如“宋体-ExtB”）后重试。`,
      en: `“${template.en}” cannot be issued: no font on this computer has ${names}. Nothing was changed. Install a font that has them.`,
    });
  }
  const kept = await blobs.put(pdf.bytes);
  if (!kept.ok) {
    throw new NotAllowed({
      zh: '文书没有保存到磁盘。案件没有改动，未丢失。请检查磁盘空间后重试。',
      en: 'The paper could not be kept on disk. The case is unchanged. Check the free space and try again.',
    });
  }
  return change('paper.issue', (w) =>
    w.create('papers', {
      caseId: which.caseId,
      document: template.id,
      templateVersion: template.version,
      state: 'issued',
      issuedOn: clock.today(),
      subjectId: which.subjectId,
      body: {
        title,
        facts: found,
        sha256: kept.value.sha256,
        bytes: pdf.bytes.byteLength,
        printedAt: [],
        savedAs: '',
        issuedById: me(),
      },
    }),
  );
}

/** Puts a paper's file into the folder of its case and keeps its name. */
async function save(
  { host, change }: PaperNeeds,
  paper: Row<'papers'>,
  extension: 'pdf' | 'docx',
  bytes: Uint8Array<ArrayBuffer>,
) {
  const name = `${fileName(paper.body.title)}.${extension}`;
  const saved = await hostDone(host['papers.save']({ folder: folderOf(paper), name, bytes }));
  await change('paper.save', (w) => w.update('papers', paper.id, { body: { savedAs: saved.name } }));
  return saved;
}

function titleOf(template: Template, file: CaseFile, subjectId: string | null): string {
  const subject = subjectWords(file, subjectId);
  return subject ? `${template.zh}（${subject.zh}）` : template.zh;
}

async function known({ db }: PaperNeeds, paperId: string): Promise<Row<'papers'>> {
  const paper = await db.papers.get(paperId);
  if (!paper) throw new NotAllowed(gone);
  return paper;
}

/** The bytes as issued. They can be drawn anew from the stored facts, but then they would no longer be the same. */
async function bytesOf({ blobs }: PaperNeeds, paper: Row<'papers'>): Promise<Uint8Array<ArrayBuffer>> {
  const found = await blobs.get(paper.body.sha256);
  if (found.ok) return found.value;
  throw new NotAllowed({
    zh: `《${paper.body.title}》的文件读不出来。案件和文书内容都在。请“作废重出”，或恢复数据文件夹后再试。`,
    en: `The file of “${paper.body.title}” cannot be read. The case and the text are kept. Void and issue it again.`,
  });
}

/** A name every system takes: full-width brackets stay, what file systems refuse is replaced. */
const fileName = (text: string): string => text.replace(/[<>:"/\\|?*]/g, '-').trim() || '案件';

const folderOf = (paper: Row<'papers'>): string =>
  fileName(
    textFact(paper.body.facts as Facts, 'case.numberOrIntake') ||
      textFact(paper.body.facts as Facts, 'case.no'),
  );
