import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { capitalYuan, formatYuan } from '../../../../shared/kernel/money.ts';
import { agreedOffer } from '../../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { agreedTotal, claimedTotal } from '../../../../shared/mediation/performance.ts';
import { agreementText } from '../../../text/agreement.ts';
import { useText } from '../../../text/text.ts';
import { yuan } from '../yuan.ts';

/** 协议金额 in figures and capitals, against the claims and the agreed offer. */
export function Totals({ file }: { file: CaseFile }) {
  const text = useText(agreementText);
  const sum = agreedTotal(file);
  const claimed = claimedTotal(file);
  const offer = agreedOffer(file)?.body.amountFen ?? null;
  return (
    <Box sx={{ pt: 1.25, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
        <Typography variant="body1" sx={{ fontWeight: 600 }}>
          {text.sum} {yuan(sum)}
        </Typography>
        <Typography variant="body1">{capitalYuan(sum)}</Typography>
        <Typography variant="body2" color="textSecondary">
          {text.claimed} {yuan(claimed)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text.agreed} {offer === null ? text.noSum : yuan(offer)}
        </Typography>
      </Box>
      {offer !== null && offer !== sum ? (
        <Alert severity="warning">{text.differs(formatYuan(sum), formatYuan(offer))}</Alert>
      ) : (
        claimed > 0 && sum > claimed && <Alert severity="warning">{text.exceeds}</Alert>
      )}
    </Box>
  );
}
