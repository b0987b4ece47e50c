import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { zDay } from '../../../../shared/kernel/calendar-day.ts';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import type { Unmet } from '../../../../shared/mediation/process/unmet.ts';
import { closingTypes, codesOf } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { outcomesOf } from './closing-advice.ts';
import { OpenEnds } from './OpenEnds.tsx';
import { OutcomeInput } from './OutcomeInput.tsx';

const CloseForm = z.object({
  on: zDay.nullable(),
  outcome: z.enum(codesOf(closingTypes)),
  note: z.string(),
  waive: z.string().default(''),
});
/** 结案: what is still open as advice, the ending, the day, a note; then the way to the case summary. */
export function CloseDialog({ open, onClose }: { open: OpenCase; onClose: () => void }) {
  const { file } = open;
  const t = useText(caseDeskText);
  const navigate = useNavigate();
  const { cases, clock, drafts, law } = useApp();
  const today = useToday(clock);
  const { busy, act } = useAct();
  const choices = outcomesOf(file);
  const [done, setDone] = useState(false);
  const form = useFormDraft(drafts, `close:${file.case.id}`, CloseForm, {
    on: today,
    outcome: choices[0] ?? 'failed-other',
    note: '',
    waive: '',
  });
  const { on, outcome, note, waive } = form.value;
  const [pressed, setPressed] = useState(false);
  const fits = choices.includes(outcome) ? outcome : (choices[0] ?? outcome);
  const floor = file.case.acceptedOn ?? file.case.receivedOn;
  const wrongDay = on === null || on < floor || on > today;
  const unmet = unmetFor('T29', file, today, open.papers, law.calendar);
  const binding = unmet.filter((one) => !one.waivable);
  const waivable = unmet.filter((one) => one.waivable);
  const lacking = waivable.length > 0 && waive.trim() === '';

  const close = async () => {
    setPressed(true);
    if (on === null || wrongDay || lacking) return;
    const given = { on, outcome: fits, note: note.trim(), waive: waivable.length > 0 ? waive.trim() : '' };
    if (!(await act(() => cases.close(file.case.id, given)))) return;
    form.clear();
    setDone(true);
  };
  if (done) {
    return (
      <Dialog open onClose={onClose}>
        <DialogTitle variant="h2">{t.closedNow}</DialogTitle>
        <DialogContent>{t.closedNext}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t.backToCase}</Button>
          <Button
            variant="contained"
            onClick={() => void navigate(`/cases/${file.case.id}/paper/case-summary`)}
          >
            {t.makeSummary}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{t.closeTitle}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
          <OpenEnds open={open} today={today} onGo={onClose} />
          {binding.length > 0 && (
            <Alert severity="error" variant="outlined">
              {t.missingFirst}
              <MissingList unmet={binding} />
            </Alert>
          )}
          {waivable.length > 0 && (
            <Alert severity="warning" variant="outlined">
              {t.missingWaivable}
              <MissingList unmet={waivable} />
            </Alert>
          )}
          {waivable.length > 0 && (
            <TextInput
              label={t.waive}
              value={waive}
              onChange={(text) => form.change({ waive: text })}
              required
              error={pressed && lacking ? t.waiveNeeded : null}
            />
          )}
          <OutcomeInput choices={choices} value={fits} onChange={(code) => form.change({ outcome: code })} />
          <DayInput
            label={t.closedOn}
            value={on}
            onChange={(day) => form.change({ on: day })}
            min={floor}
            max={today}
            error={on === null ? t.dayNeeded : null}
          />
          <TextInput
            label={t.closingNote}
            value={note}
            onChange={(text) => form.change({ note: text })}
            multiline
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button
          variant="contained"
          disabled={busy || wrongDay || binding.length > 0}
          onClick={() => void close()}
        >
          {t.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function MissingList({ unmet }: { unmet: readonly Unmet[] }) {
  const word = useWord();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {unmet.map((one) => (
        <li key={one.zh}>{word(one)}</li>
      ))}
    </Box>
  );
}
