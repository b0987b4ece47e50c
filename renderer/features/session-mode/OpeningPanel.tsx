import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Paper from '@mui/material/Paper';
import { useId, useState } from 'react';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { Attendees } from './Attendees.tsx';
import { RightsBox } from './RightsBox.tsx';
import type { Session } from './speakers.ts';

type Props = { file: CaseFile; session: Session; editable: boolean; startOpen: boolean };

/** 开场: who is there and what was read out to them; one line once it is done. */
export function OpeningPanel({ file, session, editable, startOpen }: Props) {
  const text = useText(sessionsText);
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  const { attendees, rightsInformed } = session.body;
  const checked = attendees.filter((one) => one.identityChecked).length;
  return (
    <Paper component="section" aria-label={text.opening} sx={{ flexShrink: 0 }}>
      <Button
        fullWidth
        color="inherit"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        sx={{ justifyContent: 'flex-start', px: 1.5, gap: 1.5 }}
      >
        <Box component="strong" sx={{ fontWeight: 600 }}>
          {text.opening}
        </Box>
        <span>{text.attendeesCount(attendees.length, checked)}</span>
        <Box component="span" sx={{ color: rightsInformed ? 'success.main' : 'warning.main' }}>
          {text.rights} {rightsInformed ? text.rightsDone : text.rightsOpen}
        </Box>
        <Box component="span" aria-hidden sx={{ ml: 'auto' }}>
          {open ? '▴' : '▾'}
        </Box>
      </Button>
      <Collapse in={open} id={id} unmountOnExit>
        <Box sx={{ px: 1.5, pb: 1.25, display: 'grid', gap: 1.25, maxHeight: 280, overflow: 'auto' }}>
          <Attendees file={file} session={session} editable={editable} />
          <RightsBox session={session} editable={editable} />
        </Box>
      </Collapse>
    </Paper>
  );
}
