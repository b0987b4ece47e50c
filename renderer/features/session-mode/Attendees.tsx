import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useKept } from '../../ui/use-kept.ts';
import { AttendeeRow } from './AttendeeRow.tsx';
import { type Attendee, expectedAttendees, type Session } from './speakers.ts';

type Props = { file: CaseFile; session: Session; editable: boolean };

/** 到场人员及身份核对. Those the case knows are one press away. */
export function Attendees({ file, session, editable }: Props) {
  const { sessions } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const kept = useKept<Attendee[]>(
    session.body.attendees,
    (attendees) => sessions.update(session.id, { body: { attendees } }),
    notice.fail,
  );
  const here = kept.value;
  const absent = expectedAttendees(file, session).filter(
    (one) => !here.some((other) => other.name === one.name),
  );
  const set = (at: number, next: Attendee) => kept.change(here.map((one, i) => (i === at ? next : one)));
  return (
    <Box data-form onKeyDown={onEnterMoves} {...kept.box} sx={{ display: 'grid', gap: 1, pt: 0.75 }}>
      {here.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text.attendeesEmpty}
        </Typography>
      )}
      {here.map((attendee, i) => (
        <AttendeeRow
          // biome-ignore lint/suspicious/noArrayIndexKey: people at the table have no id of their own
          key={i}
          attendee={attendee}
          editable={editable}
          onChange={(next) => set(i, next)}
          onRemove={() => kept.change(here.filter((_, other) => other !== i))}
        />
      ))}
      {editable && (
        <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
          {absent.length > 0 && <Typography variant="body2">{text.addFromCase}</Typography>}
          {absent.map((one) => (
            <Chip
              key={one.name}
              variant="outlined"
              size="small"
              label={`${one.name}（${one.capacity}）`}
              onClick={() => kept.change([...here, one])}
              sx={{ fontSize: 13 }}
            />
          ))}
          <Button onClick={() => kept.change([...here, { name: '', capacity: '', identityChecked: false }])}>
            {text.addAttendee}
          </Button>
        </Box>
      )}
    </Box>
  );
}
