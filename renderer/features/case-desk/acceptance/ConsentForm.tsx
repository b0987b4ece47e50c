import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { z } from 'zod';
import { type CalendarDay, zDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { codesOf, consentReplies, replyMethods } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { acceptanceText } from '../../../text/acceptance.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';

const Answer = z.object({
  reply: z.enum(codesOf(consentReplies)),
  method: z.enum(codesOf(replyMethods)).nullable(),
  repliedOn: zDay.nullable(),
  note: z.string(),
});
/** Records what one respondent answered, how and when. */
export function ConsentForm(props: {
  caseId: string;
  partyId: string;
  name: string;
  receivedOn: CalendarDay;
  before: CaseFile['consents'][number] | null;
  onDone: () => void;
}) {
  const { caseId, partyId, name, before, receivedOn, onDone } = props;
  const t = useText(acceptanceText);
  const { cases, clock, drafts } = useApp();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(clock);
  const form = useFormDraft(drafts, `consent:${partyId}`, Answer, {
    reply: before?.reply ?? 'none',
    method: before?.body.method ?? null,
    repliedOn: before?.repliedOn ?? today,
    note: before?.body.note ?? '',
  });
  const { reply, method, repliedOn, note } = form.value;
  const badDay = reply !== 'none' && (repliedOn === null || repliedOn > today || repliedOn < receivedOn);

  const record = async () => {
    const answer = { reply, method, repliedOn: reply === 'none' ? null : repliedOn, note: note.trim() };
    if (!(await act(() => cases.recordConsent(caseId, partyId, answer)))) return;
    form.clear();
    say(t.consentRecorded(name));
    onDone();
  };
  return (
    <Box
      role="group"
      aria-label={t.consentOf(name)}
      data-form=""
      onKeyDown={onEnterMoves}
      sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <strong>{name}</strong>
      </Box>
      <ChoiceInput
        label={t.reply}
        terms={consentReplies}
        value={reply}
        onChange={(code) => form.change({ reply: code })}
      />
      <ChoiceInput
        label={t.method}
        terms={replyMethods}
        value={method}
        allowEmpty
        onChange={(code) => form.change({ method: code })}
      />
      <DayInput
        label={t.repliedOn}
        value={repliedOn}
        onChange={(day) => form.change({ repliedOn: day })}
        disabled={reply === 'none'}
        min={receivedOn}
        max={today}
      />
      <Box sx={{ gridColumn: '1 / 3' }}>
        <TextInput label={t.note} value={note} onChange={(text) => form.change({ note: text })} />
      </Box>
      <Button variant="outlined" disabled={busy || badDay} onClick={() => void record()}>
        {t.recordConsent}
      </Button>
    </Box>
  );
}
