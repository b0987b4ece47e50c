import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  partsOf,
} from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useText } from '../../text/text.ts';
import { monthEnd, monthOf } from './desk-state.ts';
import { StripDay } from './StripDay.tsx';

type Props = {
  /** First day of the month shown. */
  first: CalendarDay;
  counts: Record<string, number>;
  today: CalendarDay;
  calendar: WorkCalendar;
  picked: CalendarDay | null;
  onPick: (day: CalendarDay) => void;
  onMonth: (first: CalendarDay) => void;
};

/** One month in a row: which days are worked and how much is due on each. */
export function MonthStrip({ first, counts, today, calendar, picked, onPick, onMonth }: Props) {
  const text = useText(deadlineDeskText);
  const { year, month } = partsOf(first);
  const days = Array.from({ length: daysBetween(first, monthEnd(first)) + 1 }, (_, at) => addDays(first, at));
  const present = monthOf(today);
  return (
    <Box
      component="section"
      aria-label={text.monthStrip}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', px: 1, py: 0.5 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Button onClick={() => onMonth(addMonths(first, -1))}>{text.before}</Button>
        <Box component="strong" aria-live="polite" sx={{ fontSize: 14, minWidth: 84, textAlign: 'center' }}>
          {text.month(year, month)}
        </Box>
        <Button onClick={() => onMonth(addMonths(first, 1))}>{text.after}</Button>
        {first !== present && <Button onClick={() => onMonth(present)}>{text.thisMonth}</Button>}
      </Box>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))`, gap: '2px' }}
      >
        {days.map((day) => (
          <StripDay
            key={day}
            day={day}
            type={calendar.typeOf(day)}
            count={counts[day] ?? 0}
            today={today}
            picked={day === picked}
            onPick={onPick}
          />
        ))}
      </Box>
    </Box>
  );
}
