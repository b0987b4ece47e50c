import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../shared/schema/record-types.ts';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './note-kind.ts';

/** One private note in the colour and word of its kind. */
export function NoteItem({ note, onRemove }: { note: Row<'privateNotes'>; onRemove: () => void }) {
  const text = useText(sessionsText);
  const kind = kindOf(note);
  const color = kind === 'own-eyes' ? 'secondary' : 'info';
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: `${color}.main`, pl: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <KindMark color={color} words={text.noteKinds[kind]} />
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {note.at.replace('T', ' ')}
        </Typography>
        <Button color="inherit" onClick={onRemove} sx={{ minWidth: 0, py: 0 }}>
          {text.removeNote}
        </Button>
      </Box>
      <Typography variant="body1" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {note.body.text}
      </Typography>
    </Box>
  );
}
