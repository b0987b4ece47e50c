import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding, PreparedPaper } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { paperRegisterText } from '../../text/paper-register.ts';
import { papersText } from '../../text/papers.ts';
import { useText, useWord } from '../../text/text.ts';
import { PrintDialog } from '../../ui/paper/PrintDialog.tsx';
import { printDue } from '../../ui/paper/print-due.ts';
import { SigningDialog } from '../../ui/paper/SigningDialog.tsx';
import type { OwnWording } from '../../ui/paper/wording/use-own-wording.ts';
import { SavedFile } from '../../ui/SavedFile.tsx';
import { useToday } from '../../ui/use-today.ts';
import { usePaperActs } from './use-paper-acts.ts';

type Props = { file: CaseFile; standing: PaperStanding; paper: PreparedPaper | null; own: OwnWording };

/** 制作（定稿）, 打印, 存为PDF, 存为Word, 作废重出. */
export function PaperActsBar({ file, standing, paper, own }: Props) {
  const { papers, clock } = useApp();
  const t = useText(paperRegisterText);
  const text = useText(papersText);
  const word = useWord();
  const [saved, setSaved] = useState<{ name: string; place: string; token: string } | null>(null);
  const { busy, issue, print, save, saveWord, discard } = usePaperActs({
    caseId: file.case.id,
    standing,
    own,
    onSaved: setSaved,
  });
  const { issued, due } = standing;
  const today = useToday(clock);
  const [open, setOpen] = useState<'print' | 'sign' | null>(null);
  const close = () => setOpen(null);
  // 打印 in the list leads here: the paper is looked at, and Enter prints it.
  const toPrint = (useLocation().state as { print?: boolean } | null)?.print === true;
  const wanted = useMemo(() => printDue(standing.document, file), [standing.document, file]);
  const signs = (standing.signing?.of ?? 0) > 0;
  const whole = paper !== null && paper.missing.length === 0 && paper.missingCharacters.length === 0;
  // The column may be scrolled away from it: what is wrong with the text is told beside the button it closes.
  const fault = paper?.wording?.faults[0];
  const ready = due && whole && !fault;
  const hint = issued ? '' : due ? `${text.issueHint} · ${text.printHint}` : text.notYet;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {saved && (
        <SavedFile
          words={text.savedTo(saved.name, saved.place)}
          onReveal={() => papers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1 }}>
        {!issued && (
          <Button variant="contained" disabled={busy || !ready} onClick={() => void issue()}>
            {text.issueFinal}
          </Button>
        )}
        <Button
          variant={issued ? 'contained' : 'outlined'}
          disabled={busy || !issued}
          autoFocus={toPrint && issued !== null}
          onClick={() => setOpen('print')}
        >
          {text.print}
        </Button>
        <Button variant="outlined" disabled={busy || !issued} onClick={() => void save()}>
          {text.savePdf}
        </Button>
        <Button variant="outlined" disabled={busy || !issued} onClick={() => void saveWord()}>
          {text.saveDocx}
        </Button>
        {issued && signs && (
          <Button variant="outlined" disabled={busy} onClick={() => setOpen('sign')}>
            {t.sign}
          </Button>
        )}
        <Typography variant="body2" color={fault ? 'warning' : 'textSecondary'} sx={{ flex: 1, minWidth: 0 }}>
          {fault ? word(fault) : hint}
        </Typography>
        {issued && (
          <Button color="error" disabled={busy} onClick={() => void discard()}>
            {text.discard}
          </Button>
        )}
      </Box>
      {issued && open === 'print' && (
        <PrintDialog
          title={issued.body.title}
          due={wanted.rule ? { copies: wanted.copies, rule: word(wanted.rule) } : null}
          recipients={[...wanted.names, t.file].join(t.between)}
          again={issued.body.printedAt.length > 0}
          onClose={close}
          onPrint={(given) => {
            close();
            void print(given);
          }}
        />
      )}
      {issued && open === 'sign' && (
        <SigningDialog
          file={file}
          paper={issued}
          today={today}
          onClose={close}
          onRecord={(given) => papers.recordSigning(issued.id, given)}
        />
      )}
    </Box>
  );
}
