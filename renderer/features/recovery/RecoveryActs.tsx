import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { recoveryText } from '../../text/recovery.ts';
import { useText } from '../../text/text.ts';
import type { Restoring } from './recovery-kind.ts';

type Props = {
  restoring: Restoring;
  onRestore: (() => Promise<void>) | undefined;
  onContinue: (() => void) | undefined;
  onRetry: (() => void) | undefined;
};

const grouped = (count: number) => count.toLocaleString('en');

/** What can be done now, and how far a restore is. */
export function RecoveryActs({ restoring, onRestore, onContinue, onRetry }: Props) {
  const text = useText(recoveryText);
  if (restoring.state === 'running') return <Progress done={restoring.done} total={restoring.total} />;
  if (restoring.state === 'done') {
    return (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <Alert severity="success" variant="outlined" role="status">
          {restoring.entries === null ? text.doneUnknown : text.done(grouped(restoring.entries))}
        </Alert>
        {onContinue && (
          <Button variant="contained" autoFocus onClick={onContinue}>
            {text.continue}
          </Button>
        )}
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {restoring.state === 'failed' && (
        <Alert severity="error" variant="outlined" role="alert">
          {text.restoreFailed}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {onRestore && (
          <Button variant="contained" onClick={() => void onRestore()}>
            {text.restore}
          </Button>
        )}
        {onRetry && (
          <Button variant={onRestore ? 'outlined' : 'contained'} onClick={onRetry}>
            {text.retry}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function Progress({ done, total }: { done: number; total: number | null }) {
  const text = useText(recoveryText);
  const known = total !== null && total > 0;
  const words = known ? text.progress(grouped(done), grouped(total)) : text.progressOnly(grouped(done));
  return (
    <Box>
      <Typography variant="body2" role="status" sx={{ mb: 1 }}>
        {text.restoring}
      </Typography>
      <LinearProgress
        aria-label={text.restoring}
        aria-valuetext={words}
        {...(known && { variant: 'determinate' as const, value: Math.min(100, (done / total) * 100) })}
      />
      <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
        {words}
      </Typography>
    </Box>
  );
}
