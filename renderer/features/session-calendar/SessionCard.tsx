import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { timeSpan } from '../../../shared/mediation/session-clashes.ts';
import type { CalendarSession } from '../../actions/session-calendar.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useText } from '../../text/text.ts';

/** Where a session is seen to: the sessions of its case. */
export const addressOf = (session: Pick<CalendarSession, 'caseId'>) =>
  `/cases/${session.caseId}?section=sessions`;

/** One session: when, where, who leads it and in which case. `clash`: what it shares with another one. */
export function SessionCard({ session, clash }: { session: CalendarSession; clash: string }) {
  const text = useText(sessionCalendarText);
  const { number, title, no, state, place, mediator } = session;
  return (
    <Box
      component="article"
      sx={{
        border: 1,
        borderColor: clash ? 'error.main' : 'divider',
        borderLeft: 3,
        borderLeftColor: clash ? 'error.main' : state === 'held' ? 'divider' : 'primary.main',
        borderRadius: 1,
        px: 0.75,
        py: 0.5,
        fontSize: 13,
        bgcolor: 'background.paper',
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
        <strong>{timeSpan(session)}</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {text.states[state]}
        </Box>
      </Box>
      {clash && (
        <Box sx={{ color: 'error.main', fontWeight: 600 }}>
          {text.clash} {clash}
        </Box>
      )}
      <Box>{place || text.noPlace}</Box>
      <Box>{mediator || text.noMediator}</Box>
      <Link component={RouterLink} to={addressOf(session)} sx={{ fontSize: 13 }}>
        {number} {text.nth(no)}
      </Link>
      <Box sx={{ color: 'text.secondary' }}>{title}</Box>
    </Box>
  );
}
