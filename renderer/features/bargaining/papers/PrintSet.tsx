import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RoundPaper } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { paperRegisterText } from '../../../text/paper-register.ts';
import { papersText } from '../../../text/papers.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { printPdf } from '../../../ui/paper/print-pdf.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useRoundWay } from '../desk/round-way.ts';
import { roundPrintDue } from './print-due.ts';
import { useLongWork } from './use-long-work.ts';
import { WorkProgress } from './WorkProgress.tsx';

type Line = { paper: RoundPaper; on: boolean; copies: number | null; recipients: string; reason: string };
type Props = { papers: readonly RoundPaper[]; onClose: () => void };

/** 打印一套: which papers, how many of each and for whom; one print job, a record on every paper. */
export function PrintSet({ papers, onClose }: Props) {
  const { file } = useRoundWay();
  const { roundPapers } = useApp();
  const t = useText(roundPapersText);
  const p = useText(papersText);
  const r = useText(paperRegisterText);
  const u = useText(uiText);
  const notice = useNotice();
  const { progress, run, stop } = useLongWork();
  const [lines, setLines] = useState(() =>
    papers.map((paper): Line => {
      const due = roundPrintDue(paper.document, file);
      const again = paper.body.printedAt.length > 0;
      const recipients = [...due.names, r.file].join(r.between);
      return { paper, on: !again, copies: due.copies, recipients, reason: '' };
    }),
  );
  const change = (id: string, patch: Partial<Line>) =>
    setLines((all) => all.map((line) => (line.paper.id === id ? { ...line, ...patch } : line)));
  const chosen = lines.filter((line) => line.on);
  const lacking = chosen.some(
    ({ copies, paper, reason }) =>
      copies === null || copies < 1 || (paper.body.printedAt.length > 0 && reason.trim() === ''),
  );
  const roundId = file.round.id;
  const print = async () => {
    const wanted = chosen.map(({ paper, copies, recipients, reason }) => ({
      paperId: paper.id,
      given: { copies: copies ?? 1, recipients: recipients.trim(), reason: reason.trim() },
    }));
    const done = await run(async (watch) => {
      const url = await roundPapers.setUrl(
        roundId,
        wanted.map(({ paperId, given }) => ({ paperId, copies: given.copies })),
        watch,
      );
      try {
        await printPdf(url);
      } catch {
        notice.fail({ zh: papersText['zh-CN'].printFailed, en: papersText.en.printFailed });
        return false;
      }
      for (const { paperId, given } of wanted) await roundPapers.recordPrint(roundId, paperId, given);
      return true;
    });
    if (typeof done !== 'object' || !done.value) return;
    notice.say(
      t.printedSet(
        wanted.length,
        wanted.reduce((sum, one) => sum + one.given.copies, 0),
      ),
    );
    onClose();
  };
  return (
    <Dialog open onClose={progress ? undefined : onClose} fullWidth maxWidth="md">
      <DialogTitle variant="h2">{t.printSetTitle}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t.printSetText}
        </Typography>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          {lines.map((line) => (
            <SetLine key={line.paper.id} line={line} onChange={(patch) => change(line.paper.id, patch)} />
          ))}
        </div>
      </DialogContent>
      <DialogActions>
        {progress ? (
          <WorkProgress progress={progress} words={t.preparingSet} onStop={stop} />
        ) : (
          <>
            <Button onClick={onClose}>{u.cancel}</Button>
            <Button
              variant="contained"
              disabled={chosen.length === 0 || lacking}
              onClick={() => void print()}
            >
              {p.print}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  );
}

function SetLine({ line, onChange }: { line: Line; onChange: (patch: Partial<Line>) => void }) {
  const { paper, on, copies, recipients, reason } = line;
  const r = useText(paperRegisterText);
  const again = paper.body.printedAt.length > 0;
  return (
    <Box role="group" aria-label={paper.body.title} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
      <CheckInput label={paper.body.title} value={on} onChange={(next) => onChange({ on: next })} />
      {on && (
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: again ? '80px 1fr 1fr' : '80px 1fr',
            pl: 3,
            pt: 0.75,
            pb: 0.5,
          }}
        >
          <NumberInput
            label={r.copies}
            min={1}
            value={copies}
            onChange={(next) => onChange({ copies: next })}
          />
          <TextInput
            label={r.recipients}
            value={recipients}
            onChange={(next) => onChange({ recipients: next })}
          />
          {again && (
            <TextInput
              label={r.reason}
              value={reason}
              required
              onChange={(next) => onChange({ reason: next })}
              hint={reason.trim() === '' ? r.reasonNeeded : null}
            />
          )}
        </Box>
      )}
    </Box>
  );
}
