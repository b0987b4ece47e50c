import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { HejieDb } from '../db/database.ts';
import { loadCaseFile, loadHistory } from '../db/load-case.ts';
import type { SlimClient } from '../slim/slim-client.ts';

/** One case with everything the desk shows beside it. */
export type OpenCase = {
  file: CaseFile;
  papers: Row<'papers'>[];
  notes: Row<'privateNotes'>[];
  /** 重新调解: the case this one goes on from, and those that go on from it. */
  links: { earlier: LinkedCase | null; later: LinkedCase[] };
};

export type LinkedCase = { id: string; number: string };

const linkOf = ({ id, body }: Row<'cases'>): LinkedCase => ({ id, number: body.caseNo ?? body.intakeNo });

async function linksOf(db: HejieDb, { case: row, steps }: CaseFile): Promise<OpenCase['links']> {
  const { continuesCaseId } = row.body;
  const earlier = continuesCaseId ? await db.cases.get(continuesCaseId) : undefined;
  // Only a case that was mediated again is looked for among all others.
  const later = steps.some((step) => step.transition === 'T47')
    ? await db.cases.filter((one) => !one.deleted && one.body.continuesCaseId === row.id).toArray()
    : [];
  return { earlier: earlier && !earlier.deleted ? linkOf(earlier) : null, later: later.map(linkOf) };
}

/** 案件的读取: lists and search from the list cache, one case by its id. Use with `useLiveQuery`. */
export function caseReads({ db, slim }: { db: HejieDb; slim: SlimClient }) {
  return {
    /** The whole case, or null when there is none of this id. */
    open: async (caseId: string): Promise<OpenCase | null> => {
      const file = await loadCaseFile(db, caseId);
      if (!file) return null;
      const [papers, notes, links] = await Promise.all([
        db.papers.where('caseId').equals(caseId).toArray(),
        db.privateNotes.where('caseId').equals(caseId).toArray(),
        linksOf(db, file),
      ]);
      return {
        file,
        papers: papers.filter((paper) => !paper.deleted),
        notes: notes.filter((note) => !note.deleted),
        links,
      };
    },
    /** One paper of any case. */
    paper: (paperId: string) => db.papers.get(paperId),
    /** The change history of a case and everything in it, deleted records included, oldest first (记录). */
    history: (caseId: string) => loadHistory(db, caseId),
    list: slim.list,
    home: slim.home,
    find: slim.find,
    /**
     * Calls back whenever a list may have changed; returns the function that stops it. Progress of loading changes
     * none: asking again at each step would put off the first answer.
     */
    subscribe: (listener: () => void) => {
      let seen = slim.getSnapshot().tick;
      return slim.subscribe(() => {
        const { tick } = slim.getSnapshot();
        if (tick === seen) return;
        seen = tick;
        listener();
      });
    },
  };
}
