import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { LedgerRow } from '../../actions/paper-ledger.ts';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import { paperListText } from '../../text/paper-list.ts';
import { useText } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PaperPreview } from '../../ui/paper/PaperPreview.tsx';
import { nothingTells, useReading } from '../../ui/use-reading.ts';

type Props = { row: LedgerRow; load: () => Promise<PreparedPaper | null>; onClose: () => void };

/** A paper no longer in force, as it was made. */
export function LookDialog({ row, load, onClose }: Props) {
  const t = useText(paperListText);
  const [loadOnce] = useState(() => load);
  const reading = useReading(loadOnce, nothingTells);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle variant="h2">
        {row.title}
        <Typography variant="body2" color="warning">
          {t.voidMark}
        </Typography>
      </DialogTitle>
      <DialogContent sx={{ height: '75vh', display: 'grid', p: 0 }}>
        {reading.state === 'loading' && <Loading />}
        {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
        {reading.state === 'ready' && reading.value && (
          <PaperPreview paper={reading.value} stale={reading.stale} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
