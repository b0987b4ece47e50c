import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import Typography from '@mui/material/Typography';
import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimResult } from '../../../../shared/owed/result.ts';
import { claimOwedText } from '../../../text/claim-owed.ts';
import { useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { useAct } from '../../forms/use-act.ts';

/** What is claimed beside what is computed, and the two ways to keep the result. */
export function ClaimOwedActs(props: {
  /** `null`: not computed yet. */
  result: ClaimResult | null;
  claimedFen: Fen | null;
  onKeep: (asClaimed: boolean) => Promise<void>;
  onClose: () => void;
}) {
  const { result, claimedFen, onKeep, onClose } = props;
  const t = useText(claimOwedText);
  const common = useText(uiText);
  const { busy, act } = useAct();
  const sum = result?.amountFen ?? null;
  const yuan = (of: Fen | null) => (of === null ? t.noSumYet : `¥${formatYuan(of)}`);
  const asClaimedFirst = claimedFen === null;
  return (
    <DialogActions sx={{ px: 3, gap: 1 }}>
      <Box aria-live="polite" sx={{ flex: 1, display: 'flex', gap: 2.5, flexWrap: 'wrap' }}>
        <Typography>{t.claimedNow(yuan(claimedFen))}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{t.computedNow(yuan(sum))}</Typography>
      </Box>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button
        variant={asClaimedFirst && sum !== null ? 'outlined' : 'contained'}
        title={t.keepHint}
        disabled={busy || result === null}
        onClick={() => void act(() => onKeep(false))}
      >
        {t.keep}
      </Button>
      {sum !== null && sum !== claimedFen && (
        <Button
          variant={asClaimedFirst ? 'contained' : 'outlined'}
          disabled={busy}
          onClick={() => void act(() => onKeep(true))}
        >
          {t.keepAsClaimed}
        </Button>
      )}
    </DialogActions>
  );
}
