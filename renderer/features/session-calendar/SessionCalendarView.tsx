import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { type Clash, timeSpan } from '../../../shared/mediation/session-clashes.ts';
import type { CalendarSession } from '../../actions/session-calendar.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useLang, useText } from '../../text/text.ts';
import { type CalendarState, daysOf } from './calendar-state.ts';
import { clashById, sessionLine, sharedWords } from './clash-words.ts';
import { DayColumn } from './DayColumn.tsx';
import { SessionCard } from './SessionCard.tsx';

type Props = {
  state: CalendarState;
  sessions: readonly CalendarSession[];
  clashes: readonly Clash<CalendarSession>[];
  calendar: WorkCalendar;
  today: CalendarDay;
  onPick: (on: CalendarDay) => void;
};

/** Sessions a month's day names before it says how many more there are. */
const shownInMonth = 3;

/** A week with its sessions in full, or a month with the first of each day. */
export function SessionCalendarView({ state, sessions, clashes, calendar, today, onPick }: Props) {
  const text = useText(sessionCalendarText);
  const lang = useLang();
  const words = clashById(clashes, lang);
  const month = state.view === 'month';
  const of = (on: CalendarDay) => sessions.filter(({ startsAt }) => startsAt.startsWith(on));
  return (
    <>
      {clashes.length > 0 && (
        <Alert severity="error" variant="outlined">
          {text.clashTitle(clashes.length)}
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {clashes.map((clash) => (
              <li key={`${clash.first.id} ${clash.second.id}`}>
                {text.clashLine(
                  sessionLine(clash.first, lang, null),
                  sessionLine(clash.second, lang, null),
                  sharedWords(clash, lang),
                )}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 0.5,
          gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
          gridAutoRows: month ? 'minmax(92px, auto)' : 'minmax(360px, auto)',
        }}
      >
        {daysOf(state).map((on) => (
          <DayColumn
            key={on}
            on={on}
            type={calendar.typeOf(on)}
            isToday={on === today}
            faint={month && on.slice(0, 7) !== state.on.slice(0, 7)}
            short={month}
            {...(month && { onPick: () => onPick(on) })}
          >
            {month ? (
              <MonthLines sessions={of(on)} words={words} />
            ) : (
              of(on).map((session) => (
                <SessionCard key={session.id} session={session} clash={words.get(session.id) ?? ''} />
              ))
            )}
          </DayColumn>
        ))}
      </Box>
    </>
  );
}

function MonthLines(props: { sessions: readonly CalendarSession[]; words: ReadonlyMap<string, string> }) {
  const { sessions, words } = props;
  const text = useText(sessionCalendarText);
  const more = sessions.length - shownInMonth;
  return (
    <>
      {sessions.slice(0, shownInMonth).map((session) => {
        const clash = words.get(session.id);
        return (
          <Box
            key={session.id}
            title={[session.number, session.title, session.place, clash].filter(Boolean).join(' ')}
            sx={{
              fontSize: 13,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
              color: clash ? 'error.main' : 'text.primary',
            }}
          >
            {timeSpan(session).slice(0, 5)} {clash ? `${text.clash} ` : ''}
            {session.title}
          </Box>
        );
      })}
      {more > 0 && <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{text.more(more)}</Box>}
    </>
  );
}
