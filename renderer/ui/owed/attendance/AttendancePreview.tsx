import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import type { AttendanceRead } from '../../../../shared/owed/attendance.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang, useText } from '../../../text/text.ts';
import { type DayRule, gridKind, showHours } from './worked-days.ts';

const problemsShown = 8;

/** What was read of a time sheet: the days with their kind and hours, and the rows that were not understood. */
export function AttendancePreview(props: {
  read: AttendanceRead;
  taken: ReadonlySet<CalendarDay>;
  rule: DayRule;
  calendar: WorkCalendar;
}) {
  const { read, taken, rule, calendar } = props;
  const { days, problems } = read;
  const t = useText(attendanceText);
  const lang = useLang();
  const again = days.filter((one) => taken.has(one.date)).length;
  return (
    <Box sx={{ minWidth: 0, display: 'grid', gap: 1, alignContent: 'start' }}>
      <Box role="status">
        {days.length === 0 && problems.length === 0 ? t.none : t.found(days.length)}
        {again > 0 && `；${t.replaces(again)}`}
      </Box>
      {problems.length > 0 && (
        <Box role="alert" sx={{ color: 'warning.main', fontSize: 13 }}>
          {t.problems(problems.length)}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {problems.slice(0, problemsShown).map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>{t.problem(line, text.slice(0, 40), t.why[why])}</li>
            ))}
            {problems.length > problemsShown && <li>{t.more(problems.length - problemsShown)}</li>}
          </Box>
        </Box>
      )}
      {days.length > 0 && (
        <Box sx={{ maxHeight: 300, overflowY: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{t.columns.day}</TableCell>
                <TableCell>{t.columns.kind}</TableCell>
                <TableCell align="right">{t.columns.hours}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {days.map(({ date, workedMinutes }) => (
                <TableRow key={date}>
                  <TableCell>{dayWithWeekday(date, lang)}</TableCell>
                  <TableCell>{t.kinds[gridKind(date, rule, calendar).kind]}</TableCell>
                  <TableCell align="right">{showHours(workedMinutes)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}
