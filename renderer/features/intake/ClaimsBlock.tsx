import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, memo, Suspense } from 'react';
import { flushSync } from 'react-dom';
import type { ClaimInput, PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { claimOwedText } from '../../text/claim-owed.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { ClaimFields } from '../../ui/ClaimFields.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { newClaim, withClaim } from './draft.ts';
import type { ChangeDraft } from './use-autosave.ts';

// Most intakes state a sum; the working is fetched with the first calculation.
const DraftClaimWorking = lazy(async () => ({
  default: (await import('./DraftClaimWorking.tsx')).DraftClaimWorking,
}));

/** ③ 请求: each claim apart, so that a partial agreement can be expressed. */
export const ClaimsBlock = memo(function ClaimsBlock(props: {
  claims: ClaimInput[];
  /** Asked for only where a claim was computed: whether its facts changed since. */
  parties: PartyDraft[];
  change: ChangeDraft;
  onCompute: (key: string) => void;
}) {
  const { claims, parties, change, onCompute } = props;
  const t = useText(intakeText);
  const words = useText(claimOwedText);
  const notice = useNotice();
  const put = (claim: ClaimInput) => change((draft) => withClaim(draft, claim.key, claim));
  const add = () => {
    const claim = newClaim();
    flushSync(() => change((draft) => ({ ...draft, claims: [...draft.claims, claim] })));
    focusField(`${claim.key}.category`);
  };
  const remove = (claim: ClaimInput, at: number) => {
    change((draft) => ({ ...draft, claims: draft.claims.filter((one) => one.key !== claim.key) }));
    const undo = async () => change((draft) => ({ ...draft, claims: draft.claims.toSpliced(at, 0, claim) }));
    notice.say(t.removedClaim(at + 1), { undo });
  };
  return (
    <Section title={t.claims}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {claims.map((claim, at) => (
          <Box
            key={claim.key}
            role="group"
            aria-label={t.claimNo(at + 1)}
            sx={{ display: 'flex', gap: 1.25 }}
          >
            <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 1 }}>
              <ClaimFields claim={claim} onChange={put} prefix={claim.key} />
              {claim.computation && (
                <Suspense fallback={null}>
                  <DraftClaimWorking claim={claim} parties={parties} change={change} />
                </Suspense>
              )}
            </Box>
            <Box sx={{ width: 104, display: 'grid', alignContent: 'start', justifyItems: 'center' }}>
              <Typography variant="body2" color="textSecondary">
                {t.claimNo(at + 1)}
              </Typography>
              <Button
                aria-label={words.computeOf(t.claimNo(at + 1))}
                data-field={`${claim.key}.compute`}
                onClick={() => onCompute(claim.key)}
              >
                {claim.computation ? words.recompute : words.compute}
              </Button>
              <Button color="inherit" onClick={() => remove(claim, at)} sx={{ color: 'text.secondary' }}>
                {t.remove}
              </Button>
            </Box>
          </Box>
        ))}
        <Box>
          <Button data-field="add-claim" onClick={add}>
            + {t.addClaim}
          </Button>
        </Box>
      </Box>
    </Section>
  );
});
