import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Asker } from '../../../shared/owed/as-intake.ts';
import { useApp } from '../../app-context.tsx';
import { keptText } from '../../text/owed-kept.ts';
import { useLang, useText } from '../../text/text.ts';
import { failureSentence, uiText } from '../../text/ui.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';

const blank: Asker = { name: '', contact: '', note: '' };
const shape = {
  safeParse: (kept: unknown): { data?: Asker } => {
    const all = { ...blank, ...(typeof kept === 'object' ? kept : {}) };
    return Object.values(all).every((one) => typeof one === 'string') ? { data: all } : {};
  },
};

/** 留存: for whom a calculation is kept; all of it may stay empty. */
export function KeepDialog(props: {
  /** Name of the draft of this form. */
  id: string;
  onKeep: (asker: Asker) => Promise<unknown>;
  onClose: () => void;
}) {
  const { id, onKeep, onClose } = props;
  const { drafts } = useApp();
  const t = useText(keptText);
  const common = useText(uiText);
  const lang = useLang();
  const { value, change, clear } = useFormDraft<Asker>(drafts, id, shape, blank);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await onKeep(value);
      clear();
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="keep-title">
      <DialogTitle id="keep-title" variant="h2">
        {t.keepTitle}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2">{t.keepText}</Typography>
        <Box data-form="" onKeyDown={onEnterMoves} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
          <TextInput
            label={t.name}
            value={value.name}
            onChange={(name) => change({ name })}
            maxLength={120}
            autoFocus
          />
          <TextInput
            label={t.contact}
            value={value.contact}
            onChange={(contact) => change({ contact })}
            maxLength={120}
          />
          <TextInput
            label={t.note}
            value={value.note}
            onChange={(note) => change({ note })}
            multiline
            minRows={2}
          />
          {failure !== null && <Alert severity="error">{failureSentence(failure, lang)}</Alert>}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void keep()}>
          {t.keep}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
