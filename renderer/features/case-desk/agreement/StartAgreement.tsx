import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { z } from 'zod';
import { formatYuan } from '../../../../shared/kernel/money.ts';
import {
  agreedOffer,
  draftBody,
  startingTotal,
  termsOf,
} from '../../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { kindsOfSum } from '../../../../shared/mediation/kinds-of-sum.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { PlanFields } from './PlanFields.tsx';
import { isPlanProvisional, Plan, scheduleOf, startingPlan, withAgreed } from './plan.ts';
import { SchedulePreview } from './SchedulePreview.tsx';

const Start = z.object({ plan: Plan, partial: z.boolean() });

/** 拟定协议: the sum and its schedule are asked, everything else comes from the case. */
export function StartAgreement({ file }: { file: CaseFile }) {
  const { agreements, drafts, law } = useApp();
  const text = useText(agreementText);
  const notice = useNotice();
  const { busy, act } = useAct();
  const offer = agreedOffer(file);
  const [asked, setAsked] = useState(false);
  const blank = {
    plan: startingPlan(startingTotal(file)),
    partial: file.sessions.some((session) => session.body.result === 'partly'),
  };
  // Another agreed offer is another beginning: what was typed for the one before is not offered again.
  const draft = useFormDraft(drafts, `agreement:${file.case.id}:${offer?.id ?? ''}`, Start, blank);
  const { partial } = draft.value;
  const plan = withAgreed(draft.value.plan, file.claims);
  const answer = scheduleOf(plan, law.calendar);
  const begin = async () => {
    setAsked(true);
    if (!('schedule' in answer)) return;
    const { schedule } = answer;
    const done = await act(() =>
      agreements.draft(file.case.id, {
        body: draftBody(file, schedule.length, plan.acceleration),
        partial,
        terms: termsOf(file, schedule, kindsOfSum(file.claims, plan.agreed)),
        agreed: plan.agreed,
      }),
    );
    if (!done) return;
    draft.clear();
    notice.say(text.drafted);
  };
  const source = offer
    ? offer.body.amountFen === null
      ? text.fromOfferText
      : text.fromOffer(formatYuan(offer.body.amountFen))
    : null;
  return (
    <Section title={text.draftTitle}>
      <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" color="textSecondary">
          {text.draftFrom}
        </Typography>
        <Alert severity={source ? 'success' : 'info'}>
          {source ?? text.noOffer}
          {offer?.body.text ? `　${offer.body.text}` : ''}
        </Alert>
        <PlanFields
          claims={file.claims}
          plan={plan}
          onChange={(next) => draft.change({ ...draft.value, plan: next })}
          lack={asked && 'lack' in answer ? answer.lack : null}
        />
        {'schedule' in answer && (
          <SchedulePreview
            schedule={answer.schedule}
            equal={!plan.ownSums}
            provisional={isPlanProvisional(plan, answer.schedule, law.calendar)}
          />
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Button variant="contained" disabled={busy} onClick={() => void begin()}>
            {text.draft}
          </Button>
          <CheckInput
            label={text.partial}
            value={partial}
            onChange={(next) => draft.change({ ...draft.value, partial: next })}
          />
        </Box>
      </Box>
    </Section>
  );
}
