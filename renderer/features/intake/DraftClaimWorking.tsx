import { typedSums } from '../../../shared/mediation/claim-sums.ts';
import type { ClaimInput, PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { claimOwedText } from '../../text/claim-owed.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { ComputedClaim } from '../../ui/owed/claim/ComputedClaim.tsx';
import { withClaim } from './draft.ts';
import { draftStaleness } from './draft-known.ts';
import type { ChangeDraft } from './use-autosave.ts';

/** What was computed for a claim being typed, beside the sum claimed. Nothing without a calculation. */
export function DraftClaimWorking(props: {
  claim: ClaimInput;
  parties: readonly PartyDraft[];
  change: ChangeDraft;
}) {
  const { claim, parties, change } = props;
  const { key, amountFen, computation } = claim;
  const t = useText(claimOwedText);
  const { say } = useNotice();
  if (!computation) return null;
  const patch = (part: Partial<ClaimInput>) => change((draft) => withClaim(draft, key, part));
  return (
    <ComputedClaim
      computation={computation}
      sums={typedSums(amountFen, computation)}
      place="intake"
      {...draftStaleness(parties, claim)}
      onTake={(rest) => {
        patch({ amountFen: rest });
        say(t.used, { undo: async () => patch({ amountFen }) });
      }}
      onRemove={() => {
        patch({ computation: null });
        say(t.removed, { undo: async () => patch({ computation }) });
      }}
    />
  );
}
