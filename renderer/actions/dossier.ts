import { catalogue } from '../../shared/documents/catalogue.ts';
import { factsContext } from '../../shared/documents/facts-context.ts';
import { factsOf } from '../../shared/documents/facts-of.ts';
import { subjectWords } from '../../shared/documents/subject-words.ts';
import type { Wording } from '../../shared/documents/wording/wording.ts';
import type { Host } from '../../shared/host/contract.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { kindOfFile } from '../../shared/mediation/attachment-kinds.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { Blobs } from '../db/blobs.ts';
import { loadCaseFile } from '../db/load-case.ts';
import type { PaperClient } from '../paper/paper-client.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { officeWording } from './office-wording.ts';
import { pressedBytes, safeName } from './press.ts';

type DossierNeeds = Needs & { host: Pick<Host, 'papers.save'>; blobs: Blobs; client: PaperClient };

/** What goes into the dossier, in order. */
export type DossierPart = { id: string; name: string; on: CalendarDay; kind: 'paper' | 'attachment' };

/** 卷宗 of a case: what is in it, and one PDF of it. */
export function dossierActions(needs: DossierNeeds) {
  return {
    /** 卷内文件 in the order they are bound: papers in force by the process, then attachments. */
    parts: async (caseId: string): Promise<DossierPart[]> => {
      const { papers, file } = await opened(needs, caseId);
      return [
        ...papers.map((paper) => ({
          id: paper.id,
          name: nameOf(paper, file),
          on: paper.issuedOn,
          kind: 'paper' as const,
        })),
        ...attached(file).map((one) => ({
          id: one.id,
          name: one.body.name,
          on: one.addedOn,
          kind: 'attachment' as const,
        })),
      ];
    },
    /**
     * Binds the dossier and saves it beside the papers of the case. `onPart` tells how far it is; `signal` stops it.
     * @returns where it was saved, and the files that could not be bound
     */
    make: async (
      caseId: string,
      given: { onPart: (done: number, of: number) => void; signal: AbortSignal },
    ): Promise<{ name: string; place: string; token: string; pages: number; leftOut: string[] }> => {
      const { papers, file } = await opened(needs, caseId);
      const inputs = [];
      for (const paper of papers) {
        const bytes = await pressedBytes(needs, paper.body);
        inputs.push({ name: nameOf(paper, file), on: paper.issuedOn, note: '', kind: 'pdf' as const, bytes });
      }
      for (const one of attached(file)) {
        const found = await needs.blobs.get(one.body.sha256);
        const bytes = found.ok ? found.value : new Uint8Array();
        const kind = kindOfFile(bytes);
        const { name, note } = one.body;
        inputs.push({
          name,
          on: one.addedOn,
          note,
          kind: kind === 'jpeg' || kind === 'png' ? kind : ('pdf' as const),
          bytes,
        });
      }
      const facts = factsOf(file, factsContext(file, { today: needs.clock.today(), subjectId: null }));
      const number = safeName(file.case.body.caseNo ?? file.case.body.intakeNo, '案件');
      const made = await needs.client.dossier(
        {
          inputs,
          facts,
          wordings: await boundWordings(needs),
          title: `${number} 卷宗`,
          at: needs.clock.now().toISOString(),
        },
        given,
      );
      const saved = await hostDone(
        needs.host['papers.save']({ folder: number, name: `卷宗-${number}.pdf`, bytes: made.bytes }),
      );
      const { pages, leftOut } = made;
      return { ...saved, pages, leftOut: leftOut.map((one) => one.name) };
    },
  };
}

async function opened({ db }: DossierNeeds, caseId: string) {
  const file = await loadCaseFile(db, caseId);
  if (!file) {
    throw new NotAllowed({
      zh: '找不到这件案件，可能已被删除。没有改动任何内容。',
      en: 'This case was not found; it may have been deleted. Nothing was changed.',
    });
  }
  const order = new Map(catalogue.map((template, i) => [template.id, i]));
  const rows = await db.papers.where('caseId').equals(caseId).toArray();
  const papers = rows
    .filter((paper) => !paper.deleted && paper.state === 'issued' && !bound.includes(paper.document))
    .sort(
      (a, b) =>
        (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.issuedOn.localeCompare(b.issuedOn),
    );
  return { file, papers };
}

/** Cover, index and notes are made anew with each dossier. */
const bound = ['dossier-cover', 'dossier-index', 'dossier-notes'];

/** The office's wording of those, by document. */
async function boundWordings({ db }: Pick<DossierNeeds, 'db'>): Promise<Record<string, Wording>> {
  const found = await Promise.all(
    bound.map(async (document) => [document, await officeWording(db, document)] as const),
  );
  return Object.fromEntries(found.filter((one): one is [string, Wording] => one[1] !== null));
}

const attached = (file: CaseFile) =>
  file.attachments.filter((one) => one.body.inDossier).sort((a, b) => a.ord - b.ord);

function nameOf(paper: Row<'papers'>, file: CaseFile): string {
  const about = subjectWords(file, paper.subjectId);
  return about && !paper.body.title.includes(about.zh)
    ? `${paper.body.title}（${about.zh}）`
    : paper.body.title;
}
