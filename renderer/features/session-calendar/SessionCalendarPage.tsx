import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link, useSearchParams } from 'react-router';
import { type CalendarDay, partsOf } from '../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../app-context.tsx';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { useToday } from '../../ui/use-today.ts';
import { type CalendarState, daysOf, moved, paramsOf, stateOf } from './calendar-state.ts';
import { SessionCalendarView } from './SessionCalendarView.tsx';
import { useSessions } from './use-sessions.ts';

/** 会议日程: sessions of all cases by week or month. */
export function SessionCalendarPage() {
  const { office, law, clock } = useApp();
  const text = useText(sessionCalendarText);
  const today = useToday(clock);
  const [params, setParams] = useSearchParams();
  const state = stateOf(params, today);
  const days = daysOf(state);
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today];
  const read = useSessions(first, last, state.person);
  const people = useLiveQuery(() => office.people(), [office]) ?? [];
  const change = (next: CalendarState) => setParams(paramsOf(next, today), { replace: true });
  const { year, month } = partsOf(state.on);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
          {state.view === 'week' ? text.weekOf(first, last) : text.monthOf(year, month)}{' '}
          {read && text.count(read.sessions.length)}
        </Typography>
        <Button onClick={() => change(moved(state, -1))}>{text.before}</Button>
        <Button onClick={() => change({ ...state, on: today })}>{text.now}</Button>
        <Button onClick={() => change(moved(state, 1))}>{text.after}</Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={text.view}
          sx={{ '& .MuiToggleButton-root': { fontSize: 13, py: 0.5 } }}
          value={state.view}
          onChange={(_event, view: CalendarState['view'] | null) => view && change({ ...state, view })}
        >
          <ToggleButton value="week">{text.week}</ToggleButton>
          <ToggleButton value="month">{text.month}</ToggleButton>
        </ToggleButtonGroup>
        <NarrowChoice
          label={text.person}
          all={text.everyone}
          value={state.person}
          options={people.filter((one) => one.mediator).map((one) => [one.id, one.body.name] as const)}
          onChange={(person) => change({ ...state, person })}
        />
        <Button
          component={Link}
          variant="outlined"
          to={{ pathname: '/calendar/print', search: paramsOf(state, today).toString() }}
        >
          {text.print}
        </Button>
        <Button component={Link} to="/deadlines">
          {text.deadlines}
        </Button>
      </Box>
      {read === undefined ? (
        <Loading />
      ) : (
        <>
          <SessionCalendarView
            state={state}
            sessions={read.sessions}
            clashes={read.clashes}
            calendar={law.calendar}
            today={today}
            onPick={(on: CalendarDay) => change({ ...state, view: 'week', on })}
          />
          {read.sessions.length === 0 && <EmptyState title={text.emptyTitle} text={text.emptyText} />}
        </>
      )}
    </Box>
  );
}
