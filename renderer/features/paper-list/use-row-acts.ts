import type { LedgerRow } from '../../actions/paper-ledger.ts';
import type { PreparedPaper, PrintGiven } from '../../actions/paper-types.ts';
import { type App, useApp } from '../../app-context.tsx';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { printPdf } from '../../ui/paper/print-pdf.ts';

type Saved = { name: string; place: string; token: string };
/** What can be done with a paper, whatever it belongs to. */
type Acts = {
  savePdf(): Promise<Saved>;
  saveDocx(): Promise<Saved>;
  pdfUrl(): Promise<string>;
  recordPrint(given: PrintGiven): Promise<void>;
  reopen(): Promise<PreparedPaper | null>;
};

function actsOf({ papers, leadPapers, roundPapers, paperLedger }: App, row: LedgerRow): Acts {
  const { id, ownerId } = row;
  const again = async <P>(
    find: (id: string) => Promise<P | undefined>,
    reopen: (paper: P) => Promise<PreparedPaper>,
  ) => {
    const paper = await find(id);
    return paper ? reopen(paper) : null;
  };
  if (row.kind === 'round') {
    return {
      savePdf: () => roundPapers.savePdf(ownerId, id),
      saveDocx: () => roundPapers.saveDocx(ownerId, id),
      pdfUrl: () => roundPapers.pdfUrl(ownerId, id),
      recordPrint: (given) => roundPapers.recordPrint(ownerId, id, given),
      reopen: () => again(paperLedger.roundPaper, roundPapers.reopen),
    };
  }
  if (row.kind === 'lead') {
    return {
      savePdf: () => leadPapers.savePdf(id),
      saveDocx: () => leadPapers.saveDocx(id),
      pdfUrl: () => leadPapers.pdfUrl(id),
      recordPrint: (given) => leadPapers.recordPrint(id, given),
      reopen: () => again(paperLedger.leadPaper, leadPapers.reopen),
    };
  }
  return {
    savePdf: () => papers.savePdf(id),
    saveDocx: () => papers.saveDocx(id),
    pdfUrl: () => papers.pdfUrl(id),
    recordPrint: (given) => papers.recordPrint(id, given),
    reopen: () => again(paperLedger.casePaper, papers.reopen),
  };
}

/** The acts of one row of the register. Printing is recorded once the print window was shown. */
export function useRowActs(row: LedgerRow) {
  const app = useApp();
  const notice = useNotice();
  const text = useText(papersText);
  const acts = actsOf(app, row);
  return {
    ...acts,
    print: async (given: PrintGiven): Promise<void> => {
      const url = await acts.pdfUrl();
      try {
        await printPdf(url);
      } catch {
        notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
        return;
      }
      await acts.recordPrint(given);
      notice.say(text.printing);
    },
  };
}
