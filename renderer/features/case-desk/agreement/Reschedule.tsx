import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import {
  breachClauseFor,
  isOwnBreachClause,
  startingTotal,
  termsOf,
} from '../../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { kindsOfSum } from '../../../../shared/mediation/kinds-of-sum.ts';
import { agreedTotal } from '../../../../shared/mediation/performance.ts';
import { useApp } from '../../../app-context.tsx';
import { agreementText } from '../../../text/agreement.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { onEnterMoves } from '../../../ui/enter-moves.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useFormDraft } from '../../../ui/use-form-draft.ts';
import { PlanFields } from './PlanFields.tsx';
import { isPlanProvisional, Plan, scheduleOf, startingPlan, withAgreed } from './plan.ts';
import { SchedulePreview } from './SchedulePreview.tsx';

type Props = { file: CaseFile; agreement: CaseFile['agreements'][number]; onDone: () => void };

/** 重新分期: writes the terms of a draft anew. */
export function Reschedule({ file, agreement, onDone }: Props) {
  const { agreements, drafts, law } = useApp();
  const text = useText(agreementText);
  const words = useText(settlementText);
  const confirm = useConfirm();
  const notice = useNotice();
  const { busy, act } = useAct();
  const [asked, setAsked] = useState(false);
  const sum = agreedTotal(file);
  const blank: Plan = {
    ...startingPlan(sum > 0 ? sum : startingTotal(file)),
    agreed: Object.fromEntries(file.claims.map((claim) => [claim.id, claim.body.agreedFen])),
    count: new Set(file.terms.map((term) => term.dueOn)).size || 3,
    first: file.terms.map((term) => term.dueOn).sort()[0] ?? null,
  };
  const draft = useFormDraft(drafts, `schedule:${agreement.id}`, Plan, blank);
  const plan = withAgreed(draft.value, file.claims);
  const answer = scheduleOf(plan, law.calendar);
  const replace = async () => {
    setAsked(true);
    if (!('schedule' in answer)) return;
    const { schedule } = answer;
    if (file.terms.length > 0) {
      const { ok } = await confirm({
        title: text.rescheduleTitle,
        text: text.rescheduleText,
        act: text.rescheduleAct,
        danger: true,
      });
      if (!ok) return;
    }
    const terms = termsOf(file, schedule, kindsOfSum(file.claims, plan.agreed));
    const clause = breachClauseFor(file, schedule.length, plan.acceleration);
    // What a person wrote there stays.
    const own = isOwnBreachClause(file, agreement.body.breachClause);
    const done = await act(() =>
      agreements.replaceTerms(file.case.id, agreement.id, terms, text.rescheduleReason, {
        agreed: plan.agreed,
        ...(own ? { breachClause: clause } : {}),
      }),
    );
    if (!done) return;
    draft.clear(draft.value);
    notice.say(own || agreement.body.breachClause === clause ? text.rescheduled : words.clauseKept);
    onDone();
  };
  return (
    <Box data-form onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5, py: 1 }}>
      <PlanFields
        claims={file.claims}
        plan={plan}
        onChange={draft.change}
        lack={asked && 'lack' in answer ? answer.lack : null}
      />
      {'schedule' in answer && (
        <SchedulePreview
          schedule={answer.schedule}
          equal={!plan.ownSums}
          provisional={isPlanProvisional(plan, answer.schedule, law.calendar)}
        />
      )}
      <Box>
        <Button variant="outlined" disabled={busy} onClick={() => void replace()}>
          {text.rescheduleAct}
        </Button>
      </Box>
    </Box>
  );
}
