import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { type ClaimComputation, knownOf } from '../../../../shared/mediation/claim-computation.ts';
import { useApp } from '../../../app-context.tsx';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { ClaimOwedDialog } from '../../../ui/owed/claim/ClaimOwedDialog.tsx';
import { placeOfOffice } from '../../../ui/owed/office-place.ts';
import { useToday } from '../../../ui/use-today.ts';
import { knownWorkers } from './claim-workers.ts';
import { computedPatch } from './computed-patch.ts';

type Props = {
  file: CaseFile;
  claim: CaseFile['claims'][number];
  /** What the claim is called. */
  name: string;
  onClose: () => void;
};

/** 计算 of one stored claim, over the regional figures of this desk. */
export function ComputeClaim({ file, claim, name, onClose }: Props) {
  const { owed, drafts, clock, law, cases } = useApp();
  const t = useText(claimOwedText);
  const notice = useNotice();
  const today = useToday(clock);
  const rows = useLiveQuery(() => owed.figures(), [owed]);
  const context = useMemo(
    () => (rows === undefined ? null : { rows, calendar: law.calendar, today }),
    [rows, law.calendar, today],
  );
  if (context === null) return <Loading />;
  const keep = async (computation: ClaimComputation, asClaimed: boolean) => {
    const before = { ...claim.body };
    await cases.updateClaim(file.case.id, claim.id, { body: computedPatch(claim, computation, asClaimed) });
    notice.say(asClaimed ? t.keptAsClaimed : t.kept, {
      undo: async () => {
        const { amountFen, paidFen, computation: old } = before;
        await cases.updateClaim(file.case.id, claim.id, { body: { amountFen, paidFen, computation: old } });
      },
    });
  };
  return (
    <ClaimOwedDialog
      from="case"
      claim={name}
      draft={`claim-owed:${claim.id}`}
      category={claim.category}
      workers={knownWorkers(file, claim)}
      known={knownOf(claim, null)}
      kept={claim.body.computation}
      claimedFen={claim.body.amountFen}
      place={placeOfOffice(file.office.region)}
      context={context}
      shelf={drafts}
      onSaveFigure={owed.addFigure}
      onKeep={keep}
      onClose={onClose}
    />
  );
}
