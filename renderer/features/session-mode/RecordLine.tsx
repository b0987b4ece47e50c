import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { EditLine } from './EditLine.tsx';
import type { Line } from './speakers.ts';

/** One line of the record: time, speaker, words. While the session is open it can be corrected or taken out. */
export function RecordLine({ line, editable }: { line: Line; editable: boolean }) {
  const { sessions, cases } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const [editing, setEditing] = useState(false);
  const remove = async () => {
    try {
      await sessions.removeLine(line.id, text.lineReason);
      notice.say(text.lineRemoved, { undo: async () => void (await cases.restore('utterances', line.id)) });
    } catch (error) {
      notice.fail(error);
    }
  };
  const correct = async (next: string): Promise<boolean> => {
    try {
      await sessions.correctLine(line.id, next);
      notice.say(text.lineCorrected, {
        undo: async () => void (await sessions.correctLine(line.id, line.body.text)),
      });
      setEditing(false);
      return true;
    } catch (error) {
      notice.fail(error);
      return false;
    }
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '48px 7.5em minmax(0, 1fr) auto',
        columnGap: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        alignItems: 'start',
      }}
    >
      <Typography
        variant="body2"
        component="time"
        dateTime={line.at}
        color="textSecondary"
        sx={{ lineHeight: '22px' }}
      >
        {line.at.slice(11)}
      </Typography>
      <Typography variant="body1" sx={{ fontWeight: 600, overflowWrap: 'anywhere', lineHeight: '22px' }}>
        {line.body.speakerName}
      </Typography>
      {editing ? (
        <EditLine line={line} onSave={correct} onDrop={() => setEditing(false)} />
      ) : (
        <Typography
          variant="body1"
          sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: '22px' }}
        >
          {line.body.text}
        </Typography>
      )}
      {editable && !editing ? (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <Button color="inherit" onClick={() => setEditing(true)} sx={{ minWidth: 0, px: 0.75, py: 0 }}>
            {text.editLine}
          </Button>
          <Button color="inherit" onClick={() => void remove()} sx={{ minWidth: 0, px: 0.75, py: 0 }}>
            {text.removeLine}
          </Button>
        </Box>
      ) : (
        <span />
      )}
    </Box>
  );
}
