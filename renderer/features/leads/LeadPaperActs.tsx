import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { LeadPaperStanding } from '../../actions/lead-papers.ts';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import { printPdf } from '../../ui/paper/print-pdf.ts';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { SavedFile } from '../../ui/SavedFile.tsx';

type Props = {
  lead: Row<'leads'>;
  standing: LeadPaperStanding;
  paper: PreparedPaper | null;
  /** What was changed on the paper not yet made. */
  own: OwnWording;
};
type Saved = { name: string; place: string; token: string };

/** 制作（定稿）, 打印, 存为PDF, 存为Word, 作废重出. */
export function LeadPaperActs({ lead, standing, paper, own }: Props) {
  const { leadPapers } = useApp();
  const p = useText(papersText);
  const word = useWord();
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const [saved, setSaved] = useState<Saved | null>(null);
  const { issued, document } = standing;
  const whole = paper !== null && paper.missing.length === 0 && paper.missingCharacters.length === 0;
  const fault = paper?.wording?.faults[0];
  const ready = whole && !fault;
  const issue = () =>
    act(async () => {
      await leadPapers.issue(lead.id, document, own.now);
      own.clear();
      notice.say(p.issuedNow(word(standing)));
    });
  const print = (id: string) =>
    act(async () => {
      const url = await leadPapers.pdfUrl(id);
      try {
        await printPdf(url);
      } catch {
        notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
        return;
      }
      await leadPapers.recordPrint(id);
      notice.say(p.printing);
    });
  const discard = async (id: string) => {
    const { ok, reason } = await confirm({
      title: p.discardTitle,
      text: p.discardText,
      act: p.discard,
      danger: true,
      askReason: { label: p.discardReason },
    });
    if (ok && (await act(() => leadPapers.discard(id, reason)))) notice.say(p.discarded);
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {saved && (
        <SavedFile
          words={p.savedTo(saved.name, saved.place)}
          onReveal={() => leadPapers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        {issued ? (
          <>
            <Button variant="contained" disabled={busy} onClick={() => void print(issued.id)}>
              {p.print}
            </Button>
            <Button
              variant="outlined"
              disabled={busy}
              onClick={() => void act(async () => setSaved(await leadPapers.savePdf(issued.id)))}
            >
              {p.savePdf}
            </Button>
            <Button
              variant="outlined"
              disabled={busy}
              onClick={() => void act(async () => setSaved(await leadPapers.saveDocx(issued.id)))}
            >
              {p.saveDocx}
            </Button>
            <Box sx={{ flex: 1 }} />
            <Button color="error" disabled={busy} onClick={() => void discard(issued.id)}>
              {p.discard}
            </Button>
          </>
        ) : (
          <>
            <Button variant="contained" disabled={busy || !ready} onClick={() => void issue()}>
              {p.issueFinal}
            </Button>
            <Typography variant="body2" color={fault ? 'warning' : 'textSecondary'}>
              {fault ? word(fault) : `${p.issueHint} · ${p.printHint}`}
            </Typography>
          </>
        )}
      </Box>
    </Box>
  );
}
