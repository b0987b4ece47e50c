import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';

// Few questions ask for a reason, and the field brings more code than the rest of the first screen's parts.
const TextInput = lazy(async () => ({ default: (await import('./TextInput.tsx')).TextInput }));

export type Question = {
  title: string;
  text?: string;
  /** The verb on the button that does it. */
  act: string;
  danger?: boolean;
  /** Asks for a reason; without one the act is not done. */
  askReason?: { label: string };
};
export type Answered = { ok: boolean; reason: string };
export type Confirm = (question: Question) => Promise<Answered>;

const ConfirmContext = createContext<Confirm | null>(null);

/** Asks before an act that cannot be taken back. @throws Error outside the provider, which is a bug */
export function useConfirm(): Confirm {
  const confirm = useContext(ConfirmContext);
  if (!confirm) throw new Error('no ConfirmProvider');
  return confirm;
}

type Asked = Question & { answer: (given: Answered) => void };

/** Draws the questions of everything below it, one at a time. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked[]>([]);
  const confirm = useCallback<Confirm>(
    (question) => new Promise((answer) => setAsked((before) => [...before, { ...question, answer }])),
    [],
  );
  const first = asked[0];
  return (
    <ConfirmContext value={confirm}>
      {children}
      {first && (
        <QuestionDialog
          key={asked.length}
          question={first}
          onAnswer={(given) => {
            setAsked((before) => before.slice(1));
            first.answer(given);
          }}
        />
      )}
    </ConfirmContext>
  );
}

function QuestionDialog({ question, onAnswer }: { question: Question; onAnswer: (given: Answered) => void }) {
  const t = useText(uiText);
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const lacking = question.askReason !== undefined && reason.trim() === '';
  const decline = () => onAnswer({ ok: false, reason: '' });
  const act = () => {
    if (lacking) setPressed(true);
    else onAnswer({ ok: true, reason: reason.trim() });
  };
  return (
    <Dialog open onClose={decline} fullWidth maxWidth="xs" role="alertdialog">
      <DialogTitle variant="h2">{question.title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {question.text && <DialogContentText variant="body1">{question.text}</DialogContentText>}
        {question.askReason && (
          <Box sx={{ pt: 0.75 }}>
            <Suspense fallback={<Box sx={{ height: 58 }} />}>
              <TextInput
                label={question.askReason.label}
                value={reason}
                onChange={setReason}
                multiline
                minRows={2}
                required
                autoFocus
                error={pressed && lacking ? t.reasonNeeded : null}
              />
            </Suspense>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        {/* The safe choice has the focus, so that a stray Enter does no harm. */}
        <Button onClick={decline} autoFocus={Boolean(question.danger) && !question.askReason}>
          {t.cancel}
        </Button>
        <Button
          onClick={act}
          variant="contained"
          color={question.danger ? 'error' : 'primary'}
          autoFocus={!question.danger && !question.askReason}
        >
          {question.act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
