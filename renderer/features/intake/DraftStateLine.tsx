import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import type { DraftState } from './use-autosave.ts';

/** Whether what was typed is kept. */
export function DraftStateLine({ state, onRetry }: { state: DraftState; onRetry: () => void }) {
  const t = useText(intakeText);
  if (state.kind === 'failed') {
    return (
      <Alert severity="error" variant="outlined" action={<Button onClick={onRetry}>{t.retry}</Button>}>
        {t.draftFailed}
      </Alert>
    );
  }
  const words = {
    new: t.draftNew,
    waiting: t.draftWaiting,
    saving: t.draftSaving,
    saved: t.draftSaved(state.kind === 'saved' ? (state.at ?? '') : ''),
  }[state.kind];
  return (
    <Typography variant="body2" color="textSecondary" role="status">
      {words}
    </Typography>
  );
}
