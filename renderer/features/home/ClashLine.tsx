import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { timeSpan } from '../../../shared/mediation/session-clashes.ts';
import { useApp } from '../../app-context.tsx';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useText } from '../../text/text.ts';

/** How far ahead a clash is worth a word on the first screen, in days. */
const ahead = 14;

/** 会议冲突 of the next days, the first of them in words; nothing when there is none. */
export function ClashLine({ today }: { today: CalendarDay }) {
  const { sessionCalendar } = useApp();
  const text = useText(sessionCalendarText);
  const clashes = useLiveQuery(
    () => sessionCalendar.clashes(today, addDays(today, ahead)),
    [sessionCalendar, today],
  );
  const clash = clashes?.[0];
  if (!clashes || !clash) return null;
  const { first, second, sameRoom, sameMediator } = clash;
  const line = (one: typeof first) =>
    text.sessionShort(one.number, one.no, `${one.startsAt.slice(5, 10)} ${timeSpan(one)}`, one.place);
  const what = sameRoom && sameMediator ? text.both : sameRoom ? text.sameRoom : text.sameMediator;
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ py: 0, flexShrink: 0 }}
      action={
        <Button component={Link} to={`/calendar?day=${second.startsAt.slice(0, 10)}`} color="inherit">
          {text.toClash}
        </Button>
      }
    >
      {text.clashTitle(clashes.length)}：{text.clashLine(line(first), line(second), what)}
    </Alert>
  );
}
