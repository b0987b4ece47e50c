import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { z } from 'zod';
import { zDay } from '../../../../shared/kernel/calendar-day.ts';
import type { AcceptanceCheck } from '../../../../shared/mediation/acceptance-checks.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { unmetFor } from '../../../../shared/mediation/process/guards.ts';
import { useApp } from '../../../app-context.tsx';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText, useWord } from '../../../text/text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { focusField } from '../../../ui/focus-field.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';

const Form = z.object({ on: zDay.nullable(), note: z.string() });
/** 受理: what is in the way, the day, and, when something was only noted, why the case is accepted all the same. */
export function AcceptForm({ file, checks }: { file: CaseFile; checks: readonly AcceptanceCheck[] }) {
  const t = useText(acceptanceText);
  const word = useWord();
  const { cases, clock, drafts, law } = useApp();
  const today = useToday(clock);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const form = useFormDraft(drafts, `accept:${file.case.id}`, Form, { on: today, note: '' });
  const [pressed, setPressed] = useState(false);
  const { on, note } = form.value;
  const { receivedOn } = file.case;

  const found = checks.filter((check) => check.state === 'block').map((check) => check.detail);
  // The checks say it in more detail; the guard of the step has the last word.
  const blocking = found.length > 0 ? found : unmetFor('T09', file, today, null, law.calendar);
  const warned = checks.some((check) => check.state === 'warn');
  const lacking = warned && note.trim() === '';
  const badDay = on === null || on < receivedOn || on > today;

  const accept = async () => {
    setPressed(true);
    if (on === null || badDay) return void focusField('accept-on');
    if (lacking) return void focusField('accept-note');
    if (!(await act(() => cases.accept(file.case.id, { on, note: note.trim() })))) return;
    form.clear();
    say(t.acceptedNow);
  };
  return (
    <Section title={t.accept}>
      <Stack spacing={1.5} data-form="" onKeyDown={onEnterMoves}>
        {blocking.length > 0 && (
          <Alert severity="error" variant="outlined">
            {t.blocked}
            {blocking.map((one) => (
              <div key={one.zh}>{word(one)}</div>
            ))}
          </Alert>
        )}
        <DayInput
          label={t.acceptOn}
          field="accept-on"
          value={on}
          onChange={(day) => form.change({ on: day })}
          min={receivedOn}
          max={today}
          error={pressed && on === null ? t.dayNeeded : null}
          hint={t.acceptOnHint(receivedOn)}
        />
        {(warned || note !== '') && (
          <TextInput
            label={t.acceptNote}
            field="accept-note"
            value={note}
            onChange={(text) => form.change({ note: text })}
            multiline
            minRows={2}
            required={warned}
            error={pressed && lacking ? t.acceptNoteNeeded : null}
          />
        )}
        <Button
          variant="contained"
          disabled={busy || blocking.length > 0}
          onClick={() => void accept()}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t.accept}
        </Button>
      </Stack>
    </Section>
  );
}
