import { templateOf } from '../../shared/documents/catalogue.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { type FactsContext, factsOf } from '../../shared/documents/facts-of.ts';
import { replacedBy } from '../../shared/documents/paper-chain.ts';
import { subjectWords } from '../../shared/documents/subject-words.ts';
import type { Template } from '../../shared/documents/template.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { Host } from '../../shared/host/contract.ts';
import { calendarOf } from '../../shared/law/workdays/calendar-of.ts';
import type { AcceptanceCheck } from '../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { readArrangements } from '../db/arrangements.ts';
import { loadCaseFile } from '../db/load-case.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { officeWording } from './office-wording.ts';
import type { WhichPaper } from './paper-types.ts';
import { type Press, press, templateNeeded } from './press.ts';
import { editsOf, ownEdits, type WordedPaper, wordedPaper } from './worded-paper.ts';
import { draftFor, type PaperKey, wordingDrafts } from './wording-drafts.ts';

export type PaperNeeds = Needs &
  Press & {
    host: Host;
    /** 受理审查 with the look for earlier cases. */
    checks?: (file: CaseFile) => Promise<AcceptanceCheck[]>;
  };

export const gone = {
  zh: '找不到这件案件，可能已被删除。没有改动任何内容。请回到案件列表核对。',
  en: 'This case was not found; it may have been deleted. Nothing was changed. Please look in the case list.',
};

/** What facts are drawn from beside the case itself. */
export type Beside = Pick<FactsContext, 'calendar' | 'registered' | 'checks'>;

export const registeredOf = (papers: readonly Row<'papers'>[]) =>
  papers.flatMap(({ id, body }) => (body.registerNo === null ? [] : [{ id, no: body.registerNo }]));

export const calendarNow = async (db: Needs['db']) => calendarOf(await readArrangements(db));

/** The facts of all papers about one thing, as the case stands now. */
export function allFacts(
  { clock, me }: PaperNeeds,
  beside: Beside,
  file: CaseFile,
  subjectId: string | null,
): Facts {
  const printedBy = file.people.find((person) => person.id === me())?.body.name ?? '';
  return factsOf(file, factsContext(file, { today: clock.today(), subjectId, printedBy, ...beside }));
}

const keyOf = ({ caseId, document, subjectId }: WhichPaper): PaperKey => ({
  ownerId: caseId,
  document,
  subjectId,
});

/** 改动稿 of the papers of cases. */
export function caseDrafts(needs: Pick<Needs, 'db' | 'clock'>) {
  const drafts = wordingDrafts(needs, templateOf);
  return {
    load: (which: WhichPaper) => drafts.load(keyOf(which)),
    keep: (which: WhichPaper, draft: Parameters<typeof drafts.keep>[1]) => drafts.keep(keyOf(which), draft),
    drop: (which: WhichPaper) => drafts.drop(keyOf(which)),
  };
}

/** A paper as the case, the office's wording and what was changed on it make it now. */
export async function gather(
  needs: PaperNeeds,
  { own, ...which }: WhichPaper & { own?: Wording | undefined },
): Promise<WordedPaper & { file: CaseFile; issued: Row<'papers'>[] }> {
  const { db } = needs;
  const { caseId, document, subjectId } = which;
  const file = await loadCaseFile(db, caseId);
  if (!file) throw new NotAllowed(gone);
  const template = templateNeeded(document);
  const issued = await db.papers.where('caseId').equals(caseId).toArray();
  const beside: Beside = {
    calendar: await calendarNow(db),
    registered: registeredOf(issued),
    checks: document === 'case-filing-approval' ? await needs.checks?.(file) : undefined,
  };
  const [office, kept] = await Promise.all([
    officeWording(db, document),
    own ?? caseDrafts(needs).load(which),
  ]);
  const facts = allFacts(needs, beside, file, subjectId);
  return { ...wordedPaper(template, facts, office, kept), file, issued };
}

/** The next 文书登记号 of a case; a voided paper keeps its own, so that none is given twice. */
const nextRegisterNo = (papers: readonly Row<'papers'>[]): number =>
  1 + Math.max(papers.length, ...papers.map(({ body }) => body.registerNo ?? 0));

/** 制作: refuses while a needed fact or a character is missing; the bytes are kept before the record names them. */
export async function issue(
  needs: PaperNeeds,
  which: WhichPaper & { own?: Wording | undefined },
): Promise<string> {
  const { change, clock, me } = needs;
  const paper = await gather(needs, which);
  const { file, template, issued, found, wording } = paper;
  const title = titleOf(template, file, which.subjectId);
  const pressed = await press(needs, { template, found, title, wording });
  const id = await change('paper.issue', (w) =>
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
        edits: editsOf(paper),
        replacesId: replacedBy(issued, which)?.id ?? null,
      },
    }),
  );
  await caseDrafts(needs).drop(which);
  return id;
}

/** 作废重出: the changes of the voided paper become the draft of the new one before the old one is void. */
export async function discard(needs: PaperNeeds, paperId: string, reason: string): Promise<void> {
  const { db, change, clock } = needs;
  const paper = await db.papers.get(paperId);
  if (!paper || paper.deleted || paper.state !== 'issued') {
    throw new NotAllowed({
      zh: '这份文书已作废或者不在案件中。没有改动。',
      en: 'This paper is void already or gone. Nothing was changed.',
    });
  }
  const of = templateOf(paper.document, paper.templateVersion);
  const draft = draftFor(templateNeeded(paper.document), of, ownEdits(paper.body.edits));
  await caseDrafts(needs).keep(paper, draft);
  await change(
    'paper.void',
    (w) =>
      w.update('papers', paperId, {
        state: 'void',
        body: { voided: { on: clock.today(), reason } },
      }),
    { reason },
  );
}

function titleOf(template: Template, file: CaseFile, subjectId: string | null): string {
  const subject = subjectWords(file, subjectId);
  return subject ? `${template.zh}（${subject.zh}）` : template.zh;
}
