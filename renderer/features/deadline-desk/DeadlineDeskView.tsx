import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useLang, useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { type DeskState, monthOf } from './desk-state.ts';
import { MonthStrip } from './MonthStrip.tsx';
import type { Block, DeskData } from './use-deadline-desk.ts';

type Props = {
  state: DeskState;
  data: DeskData;
  today: CalendarDay;
  calendar: WorkCalendar;
  filters: ReactNode;
  acts: ReactNode;
  onChange: (state: DeskState) => void;
  onClear: () => void;
  onMore: (id: Block['id']) => void;
  onRegister: () => void;
};

/** Title and filters, the month strip, and the headings with their rows. */
export function DeadlineDeskView(props: Props) {
  const { state, data, today, calendar, onChange } = props;
  const text = useText(deadlineDeskText);
  const lang = useLang();
  const shown = data.blocks.filter((block) => block.total > 0);
  const dated = shown.reduce((sum, block) => sum + block.total, state.day ? 0 : data.beyond);
  if (data.open === 0) {
    return (
      <EmptyState
        title={text.emptyTitle}
        text={text.emptyText}
        action={
          <Button variant="contained" onClick={props.onRegister}>
            {text.register}
          </Button>
        }
      />
    );
  }
  return (
    <Box
      sx={{
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        gap: 1.25,
        p: 2,
        boxSizing: 'border-box',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1">{text.title}</Typography>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary', flex: 1 }}>
          {state.day ? text.oneDay(dayWithWeekday(state.day, lang)) : text.total(dated.toLocaleString('en'))}
        </Typography>
        {props.filters}
        {props.acts}
      </Box>
      <MonthStrip
        first={state.month ?? monthOf(today)}
        counts={data.dayCounts}
        today={today}
        calendar={calendar}
        picked={state.day}
        onPick={(day) => onChange({ ...state, day: day === state.day ? null : day })}
        onMonth={(month) => onChange({ ...state, month: month === monthOf(today) ? null : month })}
      />
      {state.day && (
        <Box>
          <Button onClick={() => onChange({ ...state, day: null })}>{text.allDays}</Button>
        </Box>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={state.day ? text.nothingOn : text.noneTitle}
          text={state.day ? '' : text.noneText}
          action={
            <Button variant="outlined" onClick={props.onClear}>
              {state.day ? text.allDays : text.clear}
            </Button>
          }
        />
      ) : (
        <DeadlineTable blocks={shown} today={today} calendar={calendar} onMore={props.onMore} />
      )}
      {!state.day && data.beyond > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {text.beyond(data.beyond.toLocaleString('en'))}
        </Typography>
      )}
    </Box>
  );
}
