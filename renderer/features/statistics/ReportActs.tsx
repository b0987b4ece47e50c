import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { ReportInput } from '../../actions/statistics/parts.ts';
import { useApp } from '../../app-context.tsx';
import { papersText } from '../../text/papers.ts';
import { statisticsText } from '../../text/statistics.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { printPdf } from '../../ui/paper/print-pdf.ts';
import { SavedFile } from '../../ui/SavedFile.tsx';

type Props = {
  /** The frozen report by id, or what a draft is made of. */
  of: { id: string } | { input: ReportInput };
  ready: boolean;
  children?: ReactNode;
};
type Saved = { name: string; place: string; token: string };

/** 打印, 存为PDF, 存为Word; before submission as a draft. `children`: what stands before them. */
export function ReportActs({ of, ready, children }: Props) {
  const { statistics, papers } = useApp();
  const t = useText(statisticsText);
  const p = useText(papersText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const [saved, setSaved] = useState<Saved | null>(null);
  const off = busy || !ready;
  const print = () =>
    act(async () => {
      const url = await statistics.reportUrl(of);
      try {
        await printPdf(url);
      } catch {
        notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
        return;
      }
      notice.say(p.printing);
    });
  const save = (as: 'pdf' | 'docx') => () =>
    void act(async () => setSaved(await statistics.saveReport(of, as)));
  return (
    <>
      {saved && (
        <SavedFile
          words={t.exported(saved.name, saved.place)}
          onReveal={() => papers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, flexWrap: 'wrap' }}>
        {children}
        <Button variant={'id' in of ? 'contained' : 'outlined'} disabled={off} onClick={() => void print()}>
          {'id' in of ? t.print : t.printDraft}
        </Button>
        <Button variant="outlined" disabled={off} onClick={save('pdf')}>
          {t.savePdf}
        </Button>
        <Button variant="outlined" disabled={off} onClick={save('docx')}>
          {t.saveDocx}
        </Button>
      </Box>
    </>
  );
}
