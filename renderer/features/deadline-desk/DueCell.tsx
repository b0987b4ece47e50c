import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { dayKindWords } from '../../text/day-kinds.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useLang, useText } from '../../text/text.ts';
import { DaysLeft } from '../../ui/DaysLeft.tsx';
import type { DeskRow } from './desk-row.ts';
import { warnDayOf } from './row-words.ts';

type Props = { row: DeskRow; today: CalendarDay; calendar: WorkCalendar };

/** The due day with weekday, days left, kind of day and whether it is provisional. */
export function DueCell({ row, today, calendar }: Props) {
  const text = useText(deadlineDeskText);
  const lang = useLang();
  const on = row.nextDueOn;
  if (on === null) {
    return (
      <>
        <Box component="span" sx={{ color: 'warning.main' }}>
          {text.noDate}
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{text.receivedOn(row.receivedOn)}</Box>
      </>
    );
  }
  const type = calendar.typeOf(on);
  const warnOn = warnDayOf(row);
  return (
    <>
      <Box sx={{ whiteSpace: 'nowrap' }}>{dayWithWeekday(on, lang)}</Box>
      <Box sx={{ color: 'text.secondary', display: 'flex', columnGap: 0.75, flexWrap: 'wrap' }}>
        <DaysLeft on={on} today={today} />
        <span>{dayKindWords(type, lang)}</span>
        {warnOn !== null && today <= on && (
          <Box
            component="span"
            title={text.warnWhy}
            sx={today >= warnOn ? { color: 'warning.main', fontWeight: 600 } : {}}
          >
            {today >= warnOn ? text.warned : text.warnOn(warnOn.slice(5))}
          </Box>
        )}
        {row.nextDueProvisional && (
          <Box component="span" title={text.provisionalWhy} sx={{ color: 'warning.main' }}>
            {text.provisional}
          </Box>
        )}
      </Box>
    </>
  );
}
