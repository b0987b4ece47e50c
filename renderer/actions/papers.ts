import { type Facts, textFact } from '../../shared/documents/facts.ts';
import { namedFacts } from '../../shared/documents/named-facts.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import { loadCaseFile } from '../db/load-case.ts';
import {
  allFacts,
  calendarNow,
  caseDrafts,
  discard,
  gather,
  gone,
  issue,
  type PaperNeeds,
  registeredOf,
} from './case-papers.ts';
import { hostDone } from './host-done.ts';
import { NotAllowed } from './needs.ts';
import { paperRegister } from './paper-register.ts';
import { paperStandings } from './paper-standings.ts';
import type { PaperActions } from './paper-types.ts';
import { issuedWanted, layOutIssued, layOutWorded, pressedBytes, safeName } from './press.ts';

/** 文书: laid out from the case, issued once with frozen facts and bytes, saved and printed from those. */
export function paperActions(needs: PaperNeeds): PaperActions {
  const { db, host, clock } = needs;
  const drafts = caseDrafts(needs);
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
    prepare: async (which) => layOutWorded(needs, await gather(needs, which)),
    reopen: (paper) => layOutIssued(needs, paper),
    ownWording: drafts.load,
    keepWording: drafts.keep,
    issue: (which) => issue(needs, which),
    discard: (paperId, reason) => discard(needs, paperId, reason),
    savePdf: async (paperId) => {
      const paper = await known(needs, paperId);
      return save(needs, paper, 'pdf', await pressedBytes(needs, paper.body));
    },
    saveDocx: async (paperId) => {
      const paper = await known(needs, paperId);
      const { title } = paper.body;
      const at = clock.now().toISOString();
      const { bytes } = await needs.client.docx({ ...issuedWanted(paper), title, at });
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
