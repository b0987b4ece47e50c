import Box from '@mui/material/Box';
import { type CalendarDay, daysBetween } from '../../shared/kernel/calendar-day.ts';
import { daysLeft } from '../text/dates.ts';
import { useLang } from '../text/text.ts';

const soonDays = 3;

/** Days to a due day in words: red only when it is past, amber within three days. */
export function DaysLeft({ on, today }: { on: CalendarDay; today: CalendarDay }) {
  const lang = useLang();
  const days = daysBetween(today, on);
  const colour = days < 0 ? 'error.main' : days <= soonDays ? 'warning.main' : 'text.secondary';
  return (
    <Box
      component="span"
      sx={{ color: colour, fontWeight: days <= soonDays ? 600 : 400, whiteSpace: 'nowrap' }}
    >
      {daysLeft(days, lang)}
    </Box>
  );
}
