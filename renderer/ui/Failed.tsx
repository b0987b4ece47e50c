import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useLang, useText } from '../text/text.ts';
import { failureSentence, uiText } from '../text/ui.ts';

/** A page or a part of it could not be read: why, and trying again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText(uiText);
  const lang = useLang();
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ m: 1.5 }}
      action={onRetry && <Button onClick={onRetry}>{t.retry}</Button>}
    >
      <AlertTitle>{t.failed}</AlertTitle>
      {failureSentence(error, lang)}
    </Alert>
  );
}
