import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { isTransitionId, transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { undoUnmet } from '../../../../shared/mediation/process/undo.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { useApp } from '../../../app-context.tsx';
import { caseActsText } from '../../../text/case-acts.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useDeskWay } from '../desk-way.ts';
import type { OpenCase } from '../open-case.ts';
import { sectionOfPlace } from '../section-ids.ts';

type Step = OpenCase['file']['steps'][number];

/** 撤销 of a step in the history: with a reason, or told why it cannot be done now and where that is mended. */
export function TakeBack({ open, step }: { open: OpenCase; step: Step }) {
  const t = useText(caseActsText);
  const word = useWord();
  const [asked, setAsked] = useState(false);
  const what = isTransitionId(step.transition) ? word(transitionOf(step.transition)) : step.transition;
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-label={t.takeBackOf(what)}
        onClick={() => setAsked(true)}
        sx={{ py: 0, color: 'text.secondary' }}
      >
        {t.takeBack}
      </Button>
      {asked && <Asked open={open} step={step} what={what} onClose={() => setAsked(false)} />}
    </>
  );
}

function Asked(props: { open: OpenCase; step: Step; what: string; onClose: () => void }) {
  const { open, step, what, onClose } = props;
  const t = useText(caseActsText);
  const { process } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const unmet = undoUnmet(open.file, step.id, open.papers);
  const lacking = reason.trim() === '';
  const takeBack = async () => {
    setPressed(true);
    if (lacking) return;
    if (!(await act(() => process.undoStep(open.file.case.id, step.id, reason.trim())))) return;
    say(t.takesBack(what));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle variant="h2">{t.takeBackOf(what)}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {unmet.length > 0 ? (
          <Why unmet={unmet} onGo={onClose} />
        ) : (
          <>
            <span>{t.takeBackText}</span>
            <TextInput
              label={t.takeBackWhy}
              value={reason}
              onChange={setReason}
              multiline
              minRows={2}
              required
              autoFocus
              error={pressed && lacking ? t.takeBackNeeded : null}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{unmet.length > 0 ? t.close : t.cancel}</Button>
        {unmet.length === 0 && (
          <Button variant="contained" color="error" disabled={busy} onClick={() => void takeBack()}>
            {t.takeBack}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Why({ unmet, onGo }: { unmet: readonly Unmet[]; onGo: () => void }) {
  const t = useText(caseActsText);
  const word = useWord();
  const way = useDeskWay();
  return (
    <Alert severity="warning" variant="outlined">
      {t.takeBackNot}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {unmet.map((one) => (
          <li key={one.zh}>
            <Link
              component="button"
              type="button"
              onClick={() => {
                onGo();
                way.go(sectionOfPlace[one.place]);
              }}
            >
              {word(one)}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
