import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { PrintGiven } from '../../actions/paper-types.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText } from '../../text/text.ts';
import { uiText } from '../../text/ui.ts';
import { onEnterMoves } from '../enter-moves.ts';
import { NumberInput } from '../NumberInput.tsx';
import { TextInput } from '../TextInput.tsx';

type Props = {
  title: string;
  /** How many the paper's 份数 asks for, and the rule in words; null: no rule is known. */
  due: { copies: number; rule: string } | null;
  /** Who usually gets one. */
  recipients: string;
  /** It was printed before. */
  again: boolean;
  onPrint: (given: PrintGiven) => void;
  onClose: () => void;
};

/** 打印: how many copies and for whom, as the paper's 份数 has it; a second printing needs its reason. */
export function PrintDialog({ title, due, recipients: usual, again, onPrint, onClose }: Props) {
  const t = useText(paperRegisterText);
  const u = useText(uiText);
  const [copies, setCopies] = useState<number | null>(due?.copies ?? 1);
  const [recipients, setRecipients] = useState(usual);
  const [reason, setReason] = useState('');
  const lacking = copies === null || copies < 1 || (again && reason.trim() === '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle variant="h2">{t.printTitle(title)}</DialogTitle>
      <DialogContent>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
        <div data-form onKeyDown={onEnterMoves}>
          <Box sx={{ display: 'grid', gap: 1.75, pt: 0.75 }}>
            <NumberInput
              label={t.copies}
              min={1}
              value={copies}
              onChange={setCopies}
              hint={due ? t.copiesHint(due.copies, due.rule) : null}
            />
            <TextInput
              label={t.recipients}
              value={recipients}
              onChange={(typed) => setRecipients(typed.replace(/\s*\n\s*/g, ''))}
              multiline
              minRows={1}
              maxRows={5}
            />
            {again && (
              <TextInput
                label={t.reason}
                value={reason}
                onChange={setReason}
                required
                hint={reason.trim() === '' ? t.reasonNeeded : null}
              />
            )}
          </Box>
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{u.cancel}</Button>
        <Button
          variant="contained"
          autoFocus={!again}
          disabled={lacking}
          onClick={() =>
            onPrint({ copies: copies ?? 1, recipients: recipients.trim(), reason: reason.trim() })
          }
        >
          {t.print}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
