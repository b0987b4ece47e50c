import { useState } from 'react';
import type { PaperStanding, PrintGiven } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { printPdf } from '../../ui/paper/print-pdf.ts';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';

type Given = {
  caseId: string;
  standing: PaperStanding;
  /** What was changed on the paper not yet made. */
  own: OwnWording;
  onSaved: (saved: { name: string; place: string; token: string }) => void;
};

/** What the document page does with its paper, one act at a time. */
export function usePaperActs({ caseId, standing, own, onSaved }: Given) {
  const { papers } = useApp();
  const text = useText(papersText);
  const word = useWord();
  const confirm = useConfirm();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const { document, subjectId, issued } = standing;
  const alone = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      notice.fail(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    issue: () =>
      alone(async () => {
        await papers.issue({ caseId, document, subjectId, ...(own.now && { own: own.now }) });
        own.clear();
        notice.say(text.issuedNow(word(standing)));
      }),
    print: (given: PrintGiven) =>
      alone(async () => {
        if (!issued) return;
        const url = await papers.pdfUrl(issued.id);
        try {
          await printPdf(url);
        } catch {
          notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
          return;
        }
        await papers.recordPrint(issued.id, given);
        notice.say(text.printing);
      }),
    save: () =>
      alone(async () => {
        if (issued) onSaved(await papers.savePdf(issued.id));
      }),
    saveWord: () =>
      alone(async () => {
        if (issued) onSaved(await papers.saveDocx(issued.id));
      }),
    discard: () =>
      alone(async () => {
        if (!issued) return;
        const { ok, reason } = await confirm({
          title: text.discardTitle,
          text: text.discardText,
          act: text.discard,
          danger: true,
          askReason: { label: text.discardReason },
        });
        if (!ok) return;
        await papers.discard(issued.id, reason);
        notice.say(text.discarded);
      }),
  };
}
