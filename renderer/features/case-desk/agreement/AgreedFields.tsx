import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { claimName, restComputed, sumsOf } from '../../../../shared/mediation/claim-sums.ts';
import { settlementText } from '../../../text/settlement.ts';
import { useText } from '../../../text/text.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { yuan } from '../yuan.ts';
import type { Plan } from './plan.ts';

type Props = { claims: CaseFile['claims']; plan: Plan; onChange: (plan: Plan) => void };

/** 约定金额 claim by claim; together they are the total. All left empty, one sum stands for all claims. */
export function AgreedFields({ claims, plan, onChange }: Props) {
  const t = useText(settlementText);
  const ordered = [...claims].sort((a, b) => a.ord - b.ord);
  if (ordered.length === 0) return null;
  return (
    <Box component="section" aria-label={t.byClaim}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.75 }}>
        {t.byClaim} · {t.byClaimHint}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))' }}>
        {ordered.map((claim, at) => {
          const sums = sumsOf(claim);
          return (
            <MoneyInput
              key={claim.id}
              label={t.agreedOf(at + 1, claimName(claim))}
              value={plan.agreed[claim.id] ?? null}
              onChange={(sum) => onChange({ ...plan, agreed: { ...plan.agreed, [claim.id]: sum } })}
              field={`plan.agreed.${at + 1}`}
              hint={t.beside(yuan(sums.claimed), yuan(restComputed(sums)))}
            />
          );
        })}
      </Box>
    </Box>
  );
}
