import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { papersText } from '../../../text/papers.ts';
import { useText } from '../../../text/text.ts';

type Props = { one: RoundFile['roundAttachments'][number]; url: string; onClose: () => void };

const whole = { width: '100%', height: '70vh', border: 0 };

/** A kept file as it is: a PDF page by page, a picture whole. */
export function AttachedView({ one, url, onClose }: Props) {
  const text = useText(papersText);
  const { name, type } = one.body;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle variant="h2">{name}</DialogTitle>
      <DialogContent>
        {type === 'application/pdf' ? (
          <iframe title={name} src={url} style={whole} />
        ) : (
          <img alt={name} src={url} style={{ maxWidth: '100%' }} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
