import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { Session } from './speakers.ts';

type Props = {
  file: CaseFile;
  session: Session;
  /** True while the parties may look at the screen. */
  showing: boolean;
  onShowing: (showing: boolean) => void;
  onEnd: () => void;
};

/** Which session this is, and what can be done with the whole of it. */
export function SessionHead({ file, session, showing, onShowing, onEnd }: Props) {
  const { sessions } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const caseId = file.case.id;
  const { caseNo, intakeNo } = file.case.body;
  const start = async () => {
    setBusy(true);
    try {
      await sessions.open(caseId, session.id);
    } catch (error) {
      notice.fail(error);
    }
    setBusy(false);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
      <Typography variant="h1" sx={{ whiteSpace: 'nowrap' }}>
        {text.page(session.no)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: 200 }}>
        {caseNo ?? intakeNo} · {session.startsAt.replace('T', ' ')} · {session.body.place} ·{' '}
        {text.states[session.state]}
      </Typography>
      <Tooltip title={text.showingHint} describeChild>
        <FormControlLabel
          label={text.showing}
          control={<Switch size="small" checked={showing} onChange={(_, on) => onShowing(on)} />}
        />
      </Tooltip>
      <Button component={Link} to={`/cases/${caseId}?section=sessions`}>
        {text.back}
      </Button>
      {session.state === 'planned' && (
        <Button variant="contained" disabled={busy} onClick={() => void start()}>
          {text.start}
        </Button>
      )}
      {session.state === 'open' && (
        <Button variant="contained" onClick={onEnd}>
          {text.end}
        </Button>
      )}
      {session.state === 'held' && (
        <Button
          variant="contained"
          component={Link}
          to={`/cases/${caseId}/paper/mediation-record?subject=${session.id}`}
        >
          {text.record}
        </Button>
      )}
    </Box>
  );
}
