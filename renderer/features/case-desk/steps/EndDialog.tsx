import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { z } from 'zod';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { transitionOf } from '../../../../shared/mediation/process/transitions.ts';
import { type NonAcceptanceCode, nonAcceptanceCodes } from '../../../../shared/mediation/process-terms.ts';
import { type ClosingType, closingTypes, codesOf, type Words } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Bases } from '../../../ui/reasons/Bases.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { OutcomeInput } from '../closing/OutcomeInput.tsx';
import { type EndStep, endings } from './step-ways.ts';

const EndForm = z.object({
  outcome: z.enum(codesOf(closingTypes)),
  note: z.string(),
  code: z.enum(codesOf(nonAcceptanceCodes)).nullable().default(null),
});
type EndForm = { outcome: ClosingType; note: string; code: NonAcceptanceCode | null };

/** 不予受理理由 but for want of consent, which is a step of its own. */
const refusalReasons: Record<string, Words> = Object.fromEntries(
  Object.entries(nonAcceptanceCodes).filter(([code]) => code !== 'NO-CONSENT' && code !== 'NO-RESPONSE'),
);

/** Steps whose paper must say the reason. */
const needsNote: readonly EndStep[] = ['T10', 'T28'];

/** 撤回, 终止, 不予受理, 对方不同意: says what follows, asks for the reason, then ends the case. */
export function EndDialog(props: { file: CaseFile; id: EndStep; onClose: () => void; onDone: () => void }) {
  const { file, id, onClose, onDone } = props;
  const t = useText(caseDeskText);
  const word = useWord();
  const { cases, drafts } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const usual: ClosingType = endings[id][0];
  const form = useFormDraft(drafts, `end:${id}:${file.case.id}`, EndForm, {
    outcome: usual,
    note: '',
    code: null,
  });
  const [pressed, setPressed] = useState(false);
  const lacking = needsNote.includes(id) && form.value.note.trim() === '';
  const choices: readonly ClosingType[] = endings[id];
  const step = transitionOf(id);

  const end = async () => {
    setPressed(true);
    if (lacking) return;
    const { outcome, note, code } = form.value;
    if (id === 'T10' && code === null) return;
    if (!(await act(() => cases.end(file.case.id, id, outcome, note.trim(), code ?? undefined)))) return;
    form.clear();
    say(t.endedNow(word(step)));
    onDone();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{word(step)}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
          <span>{t.endAdvice[id]}</span>
          <Bases bases={step.basis} />
          {choices.length > 1 && (
            <OutcomeInput
              choices={choices}
              value={form.value.outcome}
              onChange={(outcome) => form.change({ outcome })}
            />
          )}
          {id === 'T10' && (
            <ChoiceInput<string>
              label={t.refusalReason}
              terms={refusalReasons}
              value={form.value.code}
              onChange={(code) => form.change({ code: code as NonAcceptanceCode })}
              required
              error={pressed && form.value.code === null ? t.refusalReasonNeeded : null}
            />
          )}
          <TextInput
            label={t.endNote}
            value={form.value.note}
            onChange={(note) => form.change({ note })}
            multiline
            required={needsNote.includes(id)}
            error={pressed && lacking ? t.endNoteNeeded : null}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" color="error" disabled={busy} onClick={() => void end()}>
          {word(step)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
