import { type Facts, textFact } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { type FactsContext, factsOf } from '../../shared/documents/facts-of.ts';
import { namedFacts } from '../../shared/documents/named-facts.ts';
import { subjectWords } from '../../shared/documents/subject-words.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { Host } from '../../shared/host/contract.ts';
import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import type { AcceptanceCheck } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { readArrangements } from '../db/arrangements.ts';
import { loadCaseFile } from '../db/load-case.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { paperRegister } from './paper-register.ts';
import { paperStandings } from './paper-standings.ts';
import type { PaperActions } from './paper-types.ts';
import { layOut, type Press, press, pressedBytes, safeName, templateNeeded } from './press.ts';

type PaperNeeds = Needs &
  Press & {
    host: Host;
    /** 受理审查 with the look for earlier cases. */
    checks?: (file: CaseFile) => Promise<AcceptanceCheck[]>;
  };
type Which = { caseId: string; document: string; subjectId: string | null };

/** 文书: laid out from the case, issued once with frozen facts and bytes, saved and printed from those. */
export function paperActions(needs: PaperNeeds): PaperActions {
  const { db, host, change, clock } = needs;
  return {
    standings: async (file, issued) => {
      const beside = { calendar: await calendarNow(db), registered: registeredOf(issued) };
      // Facts depend on what a paper is about and not on the paper: each is worked out once.
      const worked = new Map<string | null, Facts>();
      return paperStandings(file, issued, (template, subjectId) => {
        const all = worked.get(subjectId) ?? allFacts(needs, beside, file, subjectId);
        worked.set(subjectId, all);
        return namedFacts(template, all);
      });
    },
    prepare: async (which) => {
      const { template, found } = await gather(needs, which);
      return layOut(needs, template, found);
    },
    reopen: (paper) => layOut(needs, templateNeeded(paper.document), paper.body.facts as Facts),
    issue: (which) => issue(needs, which),
    discard: async (paperId, reason) => {
      await change('paper.void', (w) => w.update('papers', paperId, { state: 'void' }), { reason });
    },
    savePdf: async (paperId) => {
      const paper = await known(needs, paperId);
      return save(needs, paper, 'pdf', await pressedBytes(needs, paper.body));
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
      const bytes = await pressedBytes(needs, (await known(needs, paperId)).body);
      return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    },
    ...paperRegister(needs),
    reveal: async (token) => {
      await hostDone(host['papers.reveal']({ token }));
    },
    exportCase: async (caseId) => {
      const file = await loadCaseFile(db, caseId);
      if (!file) throw new NotAllowed(gone);
      const bytes = new TextEncoder().encode(JSON.stringify(file, null, 2));
      const number = file.case.body.caseNo ?? file.case.body.intakeNo;
      return hostDone(
        host['papers.save']({
          folder: safeName(number, '案件'),
          name: `案件-${safeName(number, '案件')}.json`,
          bytes,
        }),
      );
    },
  };
}

const gone = {
  zh: '找不到这件案件，可能已被删除。没有改动任何内容。请回到案件列表核对。',
  en: 'This case was not found; it may have been deleted. Nothing was changed. Please look in the case list.',
};

async function gather(needs: PaperNeeds, { caseId, document, subjectId }: Which) {
  const file = await loadCaseFile(needs.db, caseId);
  if (!file) throw new NotAllowed(gone);
  const template = templateNeeded(document);
  const issued = await needs.db.papers.where('caseId').equals(caseId).toArray();
  const beside: Beside = {
    calendar: await calendarNow(needs.db),
    registered: registeredOf(issued),
    checks: document === 'case-filing-approval' ? await needs.checks?.(file) : undefined,
  };
  const found = namedFacts(template, allFacts(needs, beside, file, subjectId));
  return { file, template, issued, found };
}

/** What facts are drawn from beside the case itself. */
type Beside = Pick<FactsContext, 'calendar' | 'registered' | 'checks'>;

const registeredOf = (papers: readonly Row<'papers'>[]) =>
  papers.flatMap(({ id, body }) => (body.registerNo === null ? [] : [{ id, no: body.registerNo }]));

/** The next 文书登记号 of a case; a voided paper keeps its own, so that none is given twice. */
const nextRegisterNo = (papers: readonly Row<'papers'>[]): number =>
  1 + Math.max(papers.length, ...papers.map(({ body }) => body.registerNo ?? 0));

const calendarNow = async (db: Needs['db']) => calendarOf(await readArrangements(db));

/** The facts of all papers about one thing, as the case stands now. */
function allFacts(
  { clock, me }: PaperNeeds,
  beside: Beside,
  file: CaseFile,
  subjectId: string | null,
): Facts {
  const printedBy = file.people.find((person) => person.id === me())?.body.name ?? '';
  return factsOf(file, factsContext(file, { today: clock.today(), subjectId, printedBy, ...beside }));
}

/** 制作: refuses while a needed fact or a character is missing; the bytes are kept before the record names them. */
async function issue(needs: PaperNeeds, which: Which): Promise<string> {
  const { change, clock, me } = needs;
  const { file, template, issued, found } = await gather(needs, which);
  const title = titleOf(template, file, which.subjectId);
  const pressed = await press(needs, { template, found, title });
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
        ...pressed,
        printedAt: [],
        savedAs: '',
        issuedById: me(),
        registerNo: nextRegisterNo(issued),
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
  const name = `${safeName(paper.body.title, '文书')}.${extension}`;
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

const folderOf = (paper: Row<'papers'>): string =>
  safeName(
    textFact(paper.body.facts as Facts, 'case.numberOrIntake') ||
      textFact(paper.body.facts as Facts, 'case.no'),
    '案件',
  );
