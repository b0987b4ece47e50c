import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { formatYuan } from '../../../shared/kernel/money.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import type { ShareFill, ShareState } from './shares.ts';

/** Whether the applicants' parts add up to the claims, and filling in what is missing. */
export function ShareLine({ state, onFill }: { state: ShareState; onFill: (fill: ShareFill) => void }) {
  const t = useText(intakeText);
  if (state.kind === 'none') return null;
  const fill = state.kind === 'agree' ? null : state.fill;
  const words =
    state.kind === 'agree'
      ? t.sharesAgree(formatYuan(state.sum))
      : state.kind === 'unfilled'
        ? t.sharesUnfilled(state.workers)
        : t.sharesDiffer(formatYuan(state.sum), formatYuan(state.claimed), formatYuan(state.difference));
  return (
    <Box
      data-field="shares"
      tabIndex={-1}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}
    >
      <Typography
        variant="body2"
        role="status"
        sx={{ color: state.kind === 'differ' ? 'warning.main' : 'text.secondary' }}
      >
        {words}
      </Typography>
      {fill && (
        <Button variant="outlined" onClick={() => onFill(fill)}>
          {fill.kind === 'split' ? t.fillSplit(fill.among) : t.fillClaim}
        </Button>
      )}
    </Box>
  );
}
