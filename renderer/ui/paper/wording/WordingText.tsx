import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { paperWordingText } from '../../../text/paper-wording.ts';
import { useText } from '../../../text/text.ts';
import { TextInput } from '../../TextInput.tsx';

type Props = {
  name: string;
  /** As filled now, and before any change. */
  text: string;
  before: string;
  /** One line only, such as a heading. */
  single: boolean;
  edited: boolean;
  onChange: (typed: string) => void;
  onRestore: () => void;
};

/** One free text of a paper: as it will be printed, changed in place, and put back. */
export function WordingText({ name, text, before, single, edited, onChange, onRestore }: Props) {
  const t = useText(paperWordingText);
  const [open, setOpen] = useState(false);
  return (
    <Box role="group" aria-label={name} sx={{ borderTop: 1, borderColor: 'divider', pt: 0.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 30 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {name}
          {edited && (
            <Typography component="span" variant="body2" color="primary" sx={{ ml: 1 }}>
              {t.edited}
            </Typography>
          )}
        </Typography>
        {edited && (
          <Button size="small" color="inherit" onClick={onRestore}>
            {t.restore}
          </Button>
        )}
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.done : t.edit}
        </Button>
      </Box>
      {open ? (
        <Box sx={{ display: 'grid', pt: 0.75 }}>
          <TextInput
            label={t.text}
            value={text}
            onChange={(typed) => onChange(single ? typed.replace(/\s*\n\s*/g, '') : typed)}
            multiline
            minRows={2}
            autoFocus
            error={text.trim() === '' ? t.empty : null}
            hint={t.textHint}
          />
        </Box>
      ) : (
        <Typography variant="body1" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {text}
        </Typography>
      )}
      {edited && (
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', mt: 0.5 }}
        >
          {t.before}：{before}
        </Typography>
      )}
    </Box>
  );
}
