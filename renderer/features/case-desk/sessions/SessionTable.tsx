import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { dayOf } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { sessionResults } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { dayWithWeekday } from '../../../text/dates.ts';
import { sessionsText } from '../../../text/sessions.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { personName } from '../names.ts';
import { SessionActs } from './SessionActs.tsx';

type Session = CaseFile['sessions'][number];

/** The sessions of a case, the latest first. */
export function SessionTable({ file }: { file: CaseFile }) {
  const text = useText(sessionsText);
  const sessions = [...file.sessions].sort((a, b) => b.no - a.no);
  return (
    <Table size="small" aria-label={text.sessions}>
      <TableHead>
        <TableRow>
          <TableCell />
          <TableCell>{text.startsAt}</TableCell>
          <TableCell>{text.place}</TableCell>
          <TableCell>{text.mediator}</TableCell>
          <TableCell>{text.state}</TableCell>
          <TableCell align="right">{text.act}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {sessions.map((session) => (
          <SessionRow key={session.id} file={file} session={session} />
        ))}
      </TableBody>
    </Table>
  );
}

function SessionRow({ file, session }: { file: CaseFile; session: Session }) {
  const { clock } = useApp();
  const text = useText(sessionsText);
  const lang = useLang();
  const word = useWord();
  const { startsAt, state, body } = session;
  const past = state === 'planned' && startsAt < clock.minute();
  const gone = state === 'cancelled';
  return (
    <TableRow sx={gone ? { '& td': { color: 'text.secondary' } } : {}}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{text.nth(session.no)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {dayWithWeekday(dayOf(startsAt), lang)} {startsAt.slice(11)}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{body.place}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {personName(file, session.mediatorId) || text.noMediator}
      </TableCell>
      <TableCell sx={past ? { color: 'warning.main' } : {}}>
        {past ? text.past : text.states[state]}
        {body.result !== null && ` · ${word(sessionResults[body.result])}`}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <SessionActs file={file} session={session} />
      </TableCell>
    </TableRow>
  );
}
