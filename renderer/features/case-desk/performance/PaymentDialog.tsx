import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { z } from 'zod';
import { zDay } from '../../../../shared/kernel/calendar-day.ts';
import { zFen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { TermStanding } from '../../../../shared/mediation/performance.ts';
import { codesOf, paymentMethods } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { performanceText } from '../../../text/performance.ts';
import { useText } from '../../../text/text.ts';
import { ChoiceInput } from '../../../ui/ChoiceInput.tsx';
import { DayInput } from '../../../ui/DayInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { useToday } from '../../../ui/use-today.ts';
import { yuan } from '../yuan.ts';
import { owedOn } from './standing-words.ts';

const Form = z.object({
  paidOn: zDay.nullable(),
  amountFen: zFen.nullable(),
  method: z.enum(codesOf(paymentMethods)),
  evidence: z.string(),
  confirmedBy: z.string(),
  reason: z.string().default(''),
});
/** 登记付款: money or an act really received for a term; with `payment` an earlier entry is corrected. */
export function PaymentDialog(props: {
  caseId: string;
  standing: TermStanding;
  payment: CaseFile['payments'][number] | null;
  onClose: () => void;
}) {
  const { caseId, standing, payment, onClose } = props;
  const { term } = standing;
  const t = useText(performanceText);
  const { agreements, clock, drafts } = useApp();
  const today = useToday(clock);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const money = term.body.amountFen !== null;
  const owed = owedOn(standing);
  const form = useFormDraft(drafts, `payment:${payment?.id ?? term.id}`, Form, {
    paidOn: payment?.paidOn ?? today,
    amountFen: payment ? payment.body.amountFen : owed,
    method: payment?.body.method ?? term.body.method,
    evidence: payment?.body.evidence ?? '',
    confirmedBy: payment?.body.confirmedBy ?? '',
    reason: '',
  });
  const [pressed, setPressed] = useState(false);
  const { paidOn, amountFen, method, evidence, confirmedBy, reason } = form.value;
  const corrects =
    payment !== null &&
    (paidOn !== payment.paidOn || amountFen !== payment.body.amountFen || method !== payment.body.method);
  const noReason = corrects && reason.trim() === '';
  const noSum = money && (amountFen === null || amountFen === 0);
  const badDay = paidOn === null || paidOn > today;
  const tooMuch = owed !== null && !payment && amountFen !== null && amountFen > owed;

  const save = async () => {
    setPressed(true);
    if (noSum || noReason || paidOn === null || badDay) return;
    const body = {
      amountFen: money ? amountFen : null,
      method,
      evidence: evidence.trim(),
      confirmedBy: confirmedBy.trim(),
    };
    const done = await act(() =>
      payment
        ? agreements.updatePayment(payment.id, { paidOn, body }, reason.trim())
        : agreements.pay(caseId, { termId: term.id, paidOn, body }),
    );
    if (!done) return;
    form.clear();
    say(payment ? t.corrected : t.recorded);
    onClose();
  };
  const title = money ? t.recordPayment : t.recordAct;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle variant="h2">{payment ? t.correctTitle : title}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5} sx={{ pt: 0.75 }} data-form="" onKeyDown={onEnterMoves}>
          <span>
            {t.dueLine(term.dueOn, yuan(term.body.amountFen))} {term.body.content}
          </span>
          <DayInput
            label={t.paidOn}
            value={paidOn}
            onChange={(day) => form.change({ paidOn: day })}
            max={today}
            error={pressed && paidOn === null ? t.dayNeeded : null}
          />
          {money && (
            <MoneyInput
              label={t.amountPaid}
              value={amountFen}
              onChange={(sum) => form.change({ amountFen: sum })}
              capital
              error={pressed && noSum ? t.amountNeeded : null}
            />
          )}
          {tooMuch && (
            <Alert severity="warning" variant="outlined">
              {t.tooMuch(yuan(owed))}
            </Alert>
          )}
          <ChoiceInput
            label={t.method}
            terms={paymentMethods}
            value={method}
            onChange={(code) => form.change({ method: code })}
          />
          <TextInput
            label={t.evidence}
            value={evidence}
            onChange={(text) => form.change({ evidence: text })}
            hint={t.evidenceHint}
          />
          <TextInput
            label={t.confirmedBy}
            value={confirmedBy}
            onChange={(text) => form.change({ confirmedBy: text })}
            hint={t.confirmedHint}
          />
          {corrects && (
            <TextInput
              label={t.correctReason}
              value={reason}
              onChange={(text) => form.change({ reason: text })}
              required
              error={pressed && noReason ? t.correctReasonNeeded : null}
            />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.cancel}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void save()}>
          {payment ? t.saveCorrection : t.record}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
