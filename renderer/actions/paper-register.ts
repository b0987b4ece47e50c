import type { Row } from '../../shared/schema/record-types.ts';
import type { Writer } from '../db/write.ts';
import { type Needs, NotAllowed } from './needs.ts';
import type { PaperActions, PrintGiven, SigningGiven } from './paper-types.ts';

/** What becomes of an issued paper on paper: printed, signed, its original kept. */
export function paperRegister({
  change,
  clock,
}: Pick<Needs, 'change' | 'clock'>): Pick<PaperActions, 'recordPrint' | 'recordSigning'> {
  return {
    recordPrint: async (paperId, given: PrintGiven) => {
      await change('paper.print', (w) => notePrint(w, clock, paperId, given));
    },
    recordSigning: async (paperId, { signings, originalAt }: SigningGiven) => {
      await change('paper.sign', async (w) => {
        const paper = await inForce(w, paperId);
        const late = signings.find(({ on }) => on > clock.today());
        if (late) {
          throw new NotAllowed({
            zh: `${late.by}的签署日期 ${late.on} 晚于今天。没有改动。请改正日期。`,
            en: `The day ${late.on} for ${late.by} lies after today. Nothing was changed. Please correct it.`,
          });
        }
        await w.update('papers', paperId, { body: { signings, originalAt } });
        if (paper.document === 'mediation-agreement') await signAgreement(w, paper.caseId, signings);
      });
    },
  };
}

/** 印制记录 of one paper. @throws NotAllowed without a reason for a second printing, or for a paper not in force */
export async function notePrint(
  w: Writer,
  clock: Needs['clock'],
  paperId: string,
  given: PrintGiven,
): Promise<void> {
  const { body } = await inForce(w, paperId);
  if (body.printedAt.length > 0 && given.reason.trim() === '') throw new NotAllowed(whyAgain);
  const at = clock.minute();
  await w.update('papers', paperId, {
    body: {
      printedAt: [...body.printedAt, at],
      prints: [...body.prints, { at, ...given }],
    },
  });
}

const whyAgain = {
  zh: '这份文书已经打印过，再次打印请写明原因。没有改动。',
  en: 'This paper was printed before; say why it is printed again. Nothing was changed.',
};

async function inForce(w: Writer, paperId: string): Promise<Row<'papers'>> {
  const paper = await w.get('papers', paperId);
  if (paper && !paper.deleted && paper.state === 'issued') return paper;
  throw new NotAllowed({
    zh: '这份文书已作废或者不在案件中，不能登记。没有改动。',
    en: 'This paper is void or gone; nothing can be recorded on it. Nothing was changed.',
  });
}

/** The four elements of a drafted agreement follow its paper, so that a signing is entered once. */
async function signAgreement(w: Writer, caseId: string, signings: SigningGiven['signings']): Promise<void> {
  const file = await w.caseFile(caseId);
  const agreement = file.agreements.find((one) => one.state === 'draft');
  if (!agreement) return;
  for (const { key, on, agentId } of signings) {
    const partyId = key.startsWith('party:') ? key.slice('party:'.length) : null;
    const element = partyId ? 'party' : key === 'mediator' || key === 'seal' ? key : null;
    if (!element) continue;
    const known = file.signatures.find(
      (one) => one.agreementId === agreement.id && one.element === element && one.partyId === partyId,
    );
    if (known) await w.update('signatures', known.id, { on, body: { agentId } });
    else {
      await w.create('signatures', {
        caseId,
        agreementId: agreement.id,
        element,
        partyId,
        on,
        body: { note: '', agentId },
      });
    }
  }
}
