import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { papersText } from '../text/papers.ts';
import { useText } from '../text/text.ts';
import { useNotice } from './notice.tsx';

type Props = { words: string; onReveal: () => Promise<unknown>; onClose: () => void };

/** Says where a file was saved, and opens its folder. */
export function SavedFile({ words, onReveal, onClose }: Props) {
  const text = useText(papersText);
  const notice = useNotice();
  return (
    <Alert
      severity="success"
      role="status"
      action={
        <>
          <Button color="inherit" onClick={() => void onReveal().catch(notice.fail)}>
            {text.reveal}
          </Button>
          <Button color="inherit" onClick={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      {words}
    </Alert>
  );
}
