import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ClaimComputation } from '../../../../shared/mediation/claim-computation.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';

/** The working as it was said that day: steps with their sources, limitation, burden of proof, what to mind. */
export function WorkingSteps({ computation }: { computation: ClaimComputation }) {
  const t = useText(claimOwedText);
  const { steps, limitation, burden, warnings } = computation;
  return (
    <Box lang="zh-CN" sx={{ display: 'grid', gap: 0.75, fontSize: 14 }}>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: told in this order, without a name
          <li key={at}>{step}</li>
        ))}
      </Box>
      {limitation.status !== 'none' && (
        <div>
          {t.limitation}：{limitation.rule}
        </div>
      )}
      {burden.length > 0 && (
        <div>
          {t.burden}：{burden.map((one) => `${one.fact}——${one.bornBy}`).join('；')}
        </div>
      )}
      {warnings.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 3, color: 'warning.main' }}>
          {warnings.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </Box>
      )}
      <Typography variant="body2" color="textSecondary">
        {t.estimate}
      </Typography>
    </Box>
  );
}
