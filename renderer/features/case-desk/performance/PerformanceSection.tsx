import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { termStandings } from '../../../../shared/mediation/performance.ts';
import { doneStages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { performanceText } from '../../../text/performance.ts';
import { useText } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { OpenCase } from '../open-case.ts';
import { yuan } from '../yuan.ts';
import { Breach } from './Breach.tsx';
import { FollowUps } from './FollowUps.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import { TermsTable } from './TermsTable.tsx';
import { Totals } from './Totals.tsx';

type Payment = CaseFile['payments'][number];

/** 履行: what the agreement owes, what was really received, and the follow-up. */
export function PerformanceSection({ open }: { open: OpenCase }) {
  const { file } = open;
  const t = useText(performanceText);
  const { agreements, clock } = useApp();
  const today = useToday(clock);
  const confirm = useConfirm();
  const { say } = useNotice();
  const { act } = useAct();
  const [at, setAt] = useState<{ termId: string; payment: Payment | null } | null>(null);
  const effective = file.agreements.some((one) => one.state === 'effective');
  const standings = termStandings(file, today);
  const standing = standings.find(({ term }) => term.id === at?.termId);

  const remove = async (payment: Payment) => {
    const answer = await confirm({
      title: t.removeTitle(payment.paidOn, yuan(payment.body.amountFen)),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!answer.ok || !(await act(() => agreements.removePayment(payment.id, answer.reason)))) return;
    say(t.removed);
  };
  return (
    <Stack spacing={1.5}>
      {effective ? (
        <Section title={t.terms}>
          <Totals file={file} />
          <TermsTable
            file={file}
            standings={standings}
            today={today}
            onPay={(termId) => setAt({ termId, payment: null })}
            onCorrect={(payment) => setAt({ termId: payment.termId, payment })}
            onRemove={(payment) => void remove(payment)}
          />
        </Section>
      ) : (
        <EmptyState title={t.emptyTitle} text={t.emptyText} />
      )}
      {effective && <Breach open={open} today={today} />}
      <FollowUps file={file} mayAdd={effective || doneStages.includes(file.case.stage)} />
      {at && standing && (
        <PaymentDialog
          key={at.payment?.id ?? at.termId}
          caseId={file.case.id}
          standing={standing}
          payment={at.payment}
          onClose={() => setAt(null)}
        />
      )}
    </Stack>
  );
}
