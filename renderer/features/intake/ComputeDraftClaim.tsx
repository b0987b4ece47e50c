import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { restComputed, typedSums } from '../../../shared/mediation/claim-sums.ts';
import type { ClaimInput, IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { useApp } from '../../app-context.tsx';
import { claimOwedText } from '../../text/claim-owed.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { ClaimOwedDialog } from '../../ui/owed/claim/ClaimOwedDialog.tsx';
import { placeOfOffice } from '../../ui/owed/office-place.ts';
import { useToday } from '../../ui/use-today.ts';
import { withClaim } from './draft.ts';
import { draftKnown, draftWorkers } from './draft-known.ts';
import type { ChangeDraft } from './use-autosave.ts';

type Props = {
  /** Id of the draft. */
  id: string;
  draft: IntakeDraft;
  claim: ClaimInput;
  change: ChangeDraft;
  onClose: () => void;
};

/** 计算 of one claim being typed, over what the draft knows; the result stays in the draft. */
export function ComputeDraftClaim({ id, draft, claim, change, onClose }: Props) {
  const { owed, drafts, clock, law, desk } = useApp();
  const t = useText(claimOwedText);
  const intake = useText(intakeText);
  const notice = useNotice();
  const today = useToday(clock);
  const rows = useLiveQuery(() => owed.figures(), [owed]);
  const context = useMemo(
    () => (rows === undefined ? null : { rows, calendar: law.calendar, today }),
    [rows, law.calendar, today],
  );
  if (context === null) return <Loading />;
  const { key, amountFen, computation = null } = claim;
  return (
    <ClaimOwedDialog
      from="intake"
      claim={intake.claimNo(draft.claims.findIndex((one) => one.key === key) + 1)}
      draft={`claim-owed:${id}:${key}`}
      category={claim.category}
      workers={draftWorkers(draft.parties, claim)}
      known={draftKnown(claim, null)}
      kept={computation}
      claimedFen={amountFen}
      place={placeOfOffice(desk.office.region)}
      context={context}
      shelf={drafts}
      onSaveFigure={owed.addFigure}
      onKeep={async (next, asClaimed) => {
        const rest = restComputed(typedSums(amountFen, next));
        change((now) =>
          withClaim(now, key, {
            computation: next,
            ...(asClaimed && rest !== null ? { amountFen: rest } : {}),
          }),
        );
        notice.say(asClaimed ? t.keptAsClaimed : t.kept, {
          undo: async () => change((now) => withClaim(now, key, { computation, amountFen })),
        });
      }}
      onClose={onClose}
    />
  );
}
