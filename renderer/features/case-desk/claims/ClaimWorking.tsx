import { lazy, Suspense } from 'react';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import { sumsOf } from '../../../../shared/mediation/claim-sums.ts';
import { useApp } from '../../../app-context.tsx';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { ComputedClaim } from '../../../ui/owed/claim/ComputedClaim.tsx';
import { staleness } from './claim-workers.ts';

// The calculators are fetched where something was computed.
const ClaimToday = lazy(async () => ({ default: (await import('./ClaimToday.tsx')).ClaimToday }));

type Props = { file: CaseFile; claim: CaseFile['claims'][number]; computation: ClaimComputation };

/** What was computed for a claim of the case, and what can be done with it. */
export function ClaimWorking({ file, claim, computation }: Props) {
  const { cases } = useApp();
  const t = useText(claimOwedText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const update = (body: { amountFen?: Fen | null; computation?: ClaimComputation | null }) =>
    cases.updateClaim(file.case.id, claim.id, { body });
  const take = async (rest: Fen) => {
    const before = claim.body.amountFen;
    if (await act(() => update({ amountFen: rest })))
      say(t.used, { undo: () => update({ amountFen: before }) });
  };
  const remove = async () => {
    if (await act(() => update({ computation: null })))
      say(t.removed, { undo: () => update({ computation }) });
  };
  return (
    <ComputedClaim
      computation={computation}
      sums={sumsOf(claim)}
      place="case"
      {...staleness(file, claim)}
      busy={busy}
      onTake={(rest) => void take(rest)}
      onRemove={() => void remove()}
    >
      <Suspense fallback={null}>
        <ClaimToday caseId={file.case.id} claim={claim} computation={computation} />
      </Suspense>
    </ComputedClaim>
  );
}
