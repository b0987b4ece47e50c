import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';
import type { Answered, Question } from './confirm.tsx';
import { TextInput } from './TextInput.tsx';

type Props = { question: Question; onAnswer: (given: Answered) => void };

/** One question with its two answers, and the reason where one is asked for. */
export function QuestionDialog({ question, onAnswer }: Props) {
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
