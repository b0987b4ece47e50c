import type { RoundPaperStanding, SavedFile } from '../../../actions/bargaining/round-paper-types.ts';
import type { PrintGiven } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { printPdf } from '../../../ui/paper/print-pdf.ts';
import type { OwnWording } from '../../../ui/paper/wording/use-own-wording.ts';

/** What the document page does with a paper of a round, one act at a time. */
export function useRoundPaperActs(
  roundId: string,
  standing: RoundPaperStanding,
  /** What was changed on the paper not yet made. */
  own: OwnWording,
  onSaved: (saved: SavedFile) => void,
) {
  const { roundPapers } = useApp();
  const text = useText(papersText);
  const t = useText(roundPapersText);
  const word = useWord();
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const { document, subjectId, issued } = standing;
  return {
    busy,
    issue: () =>
      act(async () => {
        await roundPapers.issue({ roundId, document, subjectId, ...(own.now && { own: own.now }) });
        own.clear();
        notice.say(text.issuedNow(word(standing)));
      }),
    print: (given: PrintGiven) =>
      act(async () => {
        if (!issued) return;
        const url = await roundPapers.pdfUrl(roundId, issued.id);
        try {
          await printPdf(url);
        } catch {
          notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
          return;
        }
        await roundPapers.recordPrint(roundId, issued.id, given);
        notice.say(text.printing);
      }),
    save: () =>
      act(async () => {
        if (issued) onSaved(await roundPapers.savePdf(roundId, issued.id));
      }),
    saveWord: () =>
      act(async () => {
        if (issued) onSaved(await roundPapers.saveDocx(roundId, issued.id));
      }),
    discard: () =>
      act(async () => {
        if (!issued) return;
        const { ok, reason } = await confirm({
          title: text.discardTitle,
          text: t.discardText,
          act: text.discard,
          danger: true,
          askReason: { label: text.discardReason },
        });
        if (!ok) return;
        await roundPapers.discard(roundId, issued.id, reason);
        notice.say(text.discarded);
      }),
  };
}
