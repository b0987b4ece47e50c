import type { Host } from '../../shared/host/contract.ts';
import type { Row } from '../../shared/schema/record-types.ts';
import type { FileToBind } from '../paper/paper-messages.ts';
import { hostDone } from './host-done.ts';
import { type Needs, NotAllowed } from './needs.ts';
import { notePrint } from './paper-register.ts';
import type { PrintGiven } from './paper-types.ts';
import { type Press, pressedBytes, safeName } from './press.ts';

type SetNeeds = Needs & Press & { host: Pick<Host, 'papers.save'> };

/** One paper of a set and how often it is in it. */
export type SetLine = { paperId: string; copies: number };
export type SetWatch = { onPart: (done: number, of: number) => void; signal: AbortSignal };

/** 成套文书 of a case: several issued papers in one PDF, each so often, with bookmarks; printed in one job. */
export function paperSetActions(needs: SetNeeds) {
  const { change, clock, client, host } = needs;
  const bind = async (caseId: string, lines: readonly SetLine[], watch: SetWatch) => {
    const papers = await known(needs, caseId, lines);
    const inputs: FileToBind[] = [];
    for (const { paper, copies } of papers) {
      // The same bytes for every copy, so that they travel and are opened once.
      const bytes = await pressedBytes(needs, paper.body);
      for (let no = 1; no <= copies; no += 1)
        inputs.push({ name: copyName(paper, no, copies), kind: 'pdf', bytes });
    }
    const number = await caseNumber(needs, caseId);
    const title = `${number} 成套文书`;
    const bound = await client.bind({ inputs, title, at: clock.now().toISOString(), numbered: false }, watch);
    return { ...bound, number };
  };
  return {
    /** The set as an object URL for the print frame; call `recordPrints` after it was sent. Rejects when stopped. */
    url: async (caseId: string, lines: readonly SetLine[], watch: SetWatch): Promise<string> => {
      const { bytes } = await bind(caseId, lines, watch);
      return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    },
    /** 存为一个PDF: one of each, beside the papers of the case. Rejects when stopped. */
    save: async (caseId: string, paperIds: readonly string[], watch: SetWatch) => {
      const lines = paperIds.map((paperId) => ({ paperId, copies: 1 }));
      const { bytes, pages, number } = await bind(caseId, lines, watch);
      const saved = await hostDone(
        host['papers.save']({ folder: number, name: `成套文书-${number}-${clock.today()}.pdf`, bytes }),
      );
      return { ...saved, pages };
    },
    /** 印制记录 of every paper of the set, all or none. */
    recordPrints: async (prints: readonly ({ paperId: string } & PrintGiven)[]): Promise<void> => {
      await change('paper.print', async (w) => {
        for (const { paperId, ...given } of prints) await notePrint(w, clock, paperId, given);
      });
    },
  };
}

const copyName = ({ body }: Row<'papers'>, no: number, copies: number): string =>
  copies > 1 ? `${body.title}（${copies}份之${no}）` : body.title;

async function known({ db }: SetNeeds, caseId: string, lines: readonly SetLine[]) {
  const rows = await db.papers.bulkGet(lines.map((line) => line.paperId));
  return lines.map(({ copies }, i) => {
    const paper = rows[i];
    if (paper && !paper.deleted && paper.caseId === caseId && paper.state === 'issued')
      return { paper, copies };
    throw new NotAllowed({
      zh: '所选文书中有一份已作废或者不在案件中。没有制作。请重新选择。',
      en: 'One of the chosen papers is void or gone. Nothing was made. Please choose again.',
    });
  });
}

async function caseNumber({ db }: SetNeeds, caseId: string): Promise<string> {
  const found = await db.cases.get(caseId);
  return safeName(found?.body.caseNo ?? found?.body.intakeNo ?? '', '案件');
}
