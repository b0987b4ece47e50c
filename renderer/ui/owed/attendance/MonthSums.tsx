import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import type { WorkedDay } from '../../../../shared/owed/overtime-lines.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { type DayRule, monthOf, showHours, sumsOf } from './worked-days.ts';

/** What the month adds up to by rate, and how many days are recorded in all. */
export function MonthSums(props: {
  name: string;
  days: readonly WorkedDay[];
  all: readonly CalendarDay[];
  rule: DayRule;
  calendar: WorkCalendar;
}) {
  const { name, days, all, rule, calendar } = props;
  const t = useText(attendanceText);
  const { rates, uncertain } = sumsOf(days, rule, calendar);
  const months = [...new Set(all.map(monthOf))].sort();
  const span = months.length > 1 ? `${months[0]} – ${months.at(-1)}` : (months[0] ?? '');
  const words = rates.map((one) =>
    t.sum(t.kindWords[one.kind] ?? one.kind, showHours(one.minutes), one.percent),
  );
  return (
    <Box role="status" sx={{ fontSize: 13 }}>
      {t.sums(name)}：{words.length > 0 ? words.join('；') : t.noOvertime}
      {uncertain > 0 && (
        <Box component="span" sx={{ color: 'warning.main' }}>
          {' '}
          · {t.uncertain(uncertain)}
        </Box>
      )}
      {all.length > 0 && <Box sx={{ color: 'text.secondary' }}>{t.allDays(all.length, span)}</Box>}
    </Box>
  );
}
