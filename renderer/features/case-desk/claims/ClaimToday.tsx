import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { type ClaimComputation, computationOf } from '../../../../shared/mediation/claim-computation.ts';
import { useApp } from '../../../app-context.tsx';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { TodayDiffers } from '../../../ui/owed/TodayDiffers.tsx';
import { claimToday } from '../../../ui/owed/today.ts';
import { useToday } from '../../../ui/use-today.ts';
import { computedPatch } from './computed-patch.ts';

/** Whether the calculation a claim keeps would come to another sum today; it stays until somebody computes again. */
export function ClaimToday(props: {
  caseId: string;
  claim: CaseFile['claims'][number];
  computation: ClaimComputation;
}) {
  const { caseId, claim, computation } = props;
  const { cases, clock, law, owed } = useApp();
  const t = useText(claimOwedText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const today = useToday(clock);
  const rows = useLiveQuery(() => owed.figures(), [owed]);
  const other = useMemo(
    () => (rows === undefined ? null : claimToday(computation, { rows, calendar: law.calendar, today })),
    [computation, rows, law.calendar, today],
  );
  if (other === null) return null;
  const recompute = async () => {
    const { inputs, regionCode, workerId, known } = computation;
    const next = computationOf(other.result, { inputs, regionCode, workerId, known, on: today });
    const { amountFen, paidFen } = claim.body;
    const done = await act(() =>
      cases.updateClaim(caseId, claim.id, { body: computedPatch(claim, next, false) }),
    );
    const undo = () => cases.updateClaim(caseId, claim.id, { body: { amountFen, paidFen, computation } });
    if (done) say(t.recomputed, { undo });
  };
  return (
    <TodayDiffers
      result={other.result}
      changes={other.changes}
      busy={busy}
      onRecompute={() => void recompute()}
    />
  );
}
