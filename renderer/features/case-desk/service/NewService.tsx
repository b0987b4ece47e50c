import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { z } from 'zod';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../../app-context.tsx';
import { serviceText } from '../../../text/service.ts';
import { useText } from '../../../text/text.ts';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import { cardAndBody, type Values } from '../fields/field-spec.ts';
import { SpecFields } from '../fields/SpecFields.tsx';
import type { OpenCase } from '../open-case.ts';
import { type Delivery, following, serviceCard, serviceSpecs } from './service-specs.ts';

const Form: z.ZodType<Values> = z.record(z.string(), z.unknown());

/** A service being entered; the paper and the day stay for the next person served. */
export function NewService({ open, onClose }: { open: OpenCase; onClose: () => void }) {
  const { process, drafts, clock, desk } = useApp();
  const t = useText(serviceText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(clock);
  const caseId = open.file.case.id;
  const blank: Values = {
    paperId: null,
    partyId: null,
    sentOn: today,
    receivedOn: null,
    document: '',
    recipient: '',
    address: '',
    method: 'direct',
    receiver: '',
    relation: '',
    by: desk.me.body.name ?? '',
    refusal: '',
  };
  const form = useFormDraft<Values>(drafts, `new-service:${caseId}`, Form, blank);
  const [pressed, setPressed] = useState(false);
  const value = { ...blank, ...form.value };
  const lacking = value.document === '' || value.recipient === '';

  const record = async () => {
    setPressed(true);
    if (lacking) return;
    const { card, body } = cardAndBody(value, serviceCard);
    const draft = {
      paperId: (card.paperId ?? null) as string | null,
      partyId: (card.partyId ?? null) as string | null,
      sentOn: (card.sentOn ?? today) as CalendarDay,
      receivedOn: (card.receivedOn ?? null) as CalendarDay | null,
      body: body as Delivery['body'],
    };
    if (!(await act(() => process.addDelivery(caseId, draft)))) return;
    say(t.recorded(String(value.document)));
    const { paperId, document, sentOn, method, by } = value;
    form.clear({ ...blank, paperId, document, sentOn, method, by });
    setPressed(false);
  };
  return (
    <Box sx={{ py: 1 }} data-form="" onKeyDown={onEnterMoves}>
      <SpecFields
        specs={serviceSpecs(t, open, value)}
        value={value}
        onChange={(patch) => form.change(following(patch, value, open))}
        prefix="new-service"
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 1, alignItems: 'center' }}>
        <Button variant="contained" disabled={busy} onClick={() => void record()}>
          {t.record}
        </Button>
        <Button onClick={onClose}>{t.fold}</Button>
        {pressed && lacking && <span role="alert">{t.needed}</span>}
      </Box>
    </Box>
  );
}
