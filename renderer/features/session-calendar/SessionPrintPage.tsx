import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router';
import { dayOf } from '../../../shared/kernel/calendar-day.ts';
import { timeSpan } from '../../../shared/mediation/session-clashes.ts';
import { useApp } from '../../app-context.tsx';
import { dayWithWeekday } from '../../text/dates.ts';
import { dayKindWords } from '../../text/day-kinds.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useLang, useText } from '../../text/text.ts';
import { Loading } from '../../ui/Loading.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { useToday } from '../../ui/use-today.ts';
import { daysOf, paramsOf, stateOf } from './calendar-state.ts';
import { clashById } from './clash-words.ts';
import { useSessions } from './use-sessions.ts';

/** 会议日程表 as it is printed: the days in sight, one line for each session. */
export function SessionPrintPage() {
  const { desk, law, clock } = useApp();
  const text = useText(sessionCalendarText);
  const lang = useLang();
  const today = useToday(clock);
  const [params] = useSearchParams();
  const state = stateOf(params, today);
  const days = daysOf(state);
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const read = useSessions(first, last, state.person);
  if (read === undefined) return <Loading />;
  const words = clashById(read.clashes, lang);
  const back = paramsOf(state, today).toString();
  return (
    <PrintSheet print={text.printNow} back={text.backWords} to={`/calendar${back && `?${back}`}`}>
      <Box component="h1" sx={{ fontSize: 20, textAlign: 'center', m: 0, mb: 0.5 }}>
        {text.sheetTitle}
      </Box>
      <Box sx={{ mb: 1 }}>{text.sheetHead(desk.office.body.name, first, last, desk.me.body.name)}</Box>
      {read.sessions.length === 0 ? (
        <Box>{text.emptyTitle}</Box>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.entries(text.columns).map(([key, head]) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.sessions.map((session) => {
              const on = dayOf(session.startsAt);
              const type = law.calendar.typeOf(on);
              const clash = words.get(session.id);
              return (
                <tr key={session.id}>
                  <td>
                    {dayWithWeekday(on, lang)} {type.kind === 'workday' ? '' : dayKindWords(type, lang)}
                  </td>
                  <td>{timeSpan(session)}</td>
                  <td>{session.place}</td>
                  <td>{session.mediator}</td>
                  <td>
                    {session.number} {text.nth(session.no)}
                    <div>{session.title}</div>
                  </td>
                  <td>{clash ? `${text.clash} ${clash}` : text.states[session.state]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </PrintSheet>
  );
}
