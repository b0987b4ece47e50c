import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import type { PrintGiven } from '../paper-types.ts';
import { inRound } from './in-round.ts';
import type { RoundPaper, RoundPaperActions } from './round-paper-types.ts';

/** What becomes of a paper of a round on paper: printed, signed, its original kept. */
export function roundRegister(
  needs: Needs,
): Pick<RoundPaperActions, 'recordPrint' | 'recordPrints' | 'recordSigning'> {
  const { clock } = needs;
  const notePrint = (w: Writer, file: RoundFile, paperId: string, given: PrintGiven) => {
    const { body } = inForce(file, paperId);
    if (body.printedAt.length > 0 && given.reason.trim() === '') {
      throw new NotAllowed({
        zh: `《${body.title}》已经打印过，再次打印请写明原因。没有改动。`,
        en: `“${body.title}” was printed before; say why it is printed again. Nothing was changed.`,
      });
    }
    const at = clock.minute();
    return w.update('roundPapers', paperId, {
      body: { printedAt: [...body.printedAt, at], prints: [...body.prints, { at, ...given }] },
    });
  };
  return {
    recordPrint: async (roundId, paperId, given) => {
      await inRound(needs, 'roundPaper.print', roundId, (w, file) => notePrint(w, file, paperId, given));
    },
    recordPrints: async (roundId, prints) => {
      await inRound(needs, 'roundPaper.print', roundId, async (w, file) => {
        for (const { paperId, ...given } of prints) await notePrint(w, file, paperId, given);
      });
    },
    recordSigning: async (roundId, paperId, { signings, originalAt }) => {
      await inRound(needs, 'roundPaper.sign', roundId, (w, file) => {
        inForce(file, paperId);
        const late = signings.find(({ on }) => on > clock.today());
        if (late) {
          throw new NotAllowed({
            zh: `${late.by}的签署日期 ${late.on} 晚于今天。没有改动。请改正日期。`,
            en: `The day ${late.on} for ${late.by} lies after today. Nothing was changed. Please correct it.`,
          });
        }
        return w.update('roundPapers', paperId, { body: { signings, originalAt } });
      });
    },
  };
}

function inForce(file: RoundFile, paperId: string): RoundPaper {
  const paper = file.roundPapers.find((one) => one.id === paperId && one.state === 'issued');
  if (paper) return paper;
  throw new NotAllowed({
    zh: '这份文书已作废或者不在本轮协商中，不能登记。没有改动。',
    en: 'This paper is void or gone; nothing can be recorded on it. Nothing was changed.',
  });
}
