import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { DayType } from '../../../shared/law/workdays/day-type.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { dayKindWords } from '../../text/day-kinds.ts';
import { sessionCalendarText } from '../../text/session-calendar.ts';
import { useLang, useText } from '../../text/text.ts';

type Props = {
  on: CalendarDay;
  type: DayType;
  isToday: boolean;
  /** A day of another month in the month view. */
  faint: boolean;
  /** Short form: only the date in the head. */
  short: boolean;
  onPick?: () => void;
  children: ReactNode;
};

/** A day with its sessions; rest days and 调休上班 are marked in words and in tone. */
export function DayColumn({ on, type, isToday, faint, short, onPick, children }: Props) {
  const text = useText(sessionCalendarText);
  const lang = useLang();
  const kind = dayKindWords(type, lang);
  const mark = !type.isWorkday ? text.rest : type.kind === 'make-up-workday' ? text.work : '';
  const label = `${dayWithWeekday(on, lang)} ${kind}`;
  const words = short ? Number(on.slice(8)) : dayWithWeekday(on, lang).slice(5);
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        minWidth: 0,
        border: 1,
        borderColor: isToday ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: 0.5,
        bgcolor: type.isWorkday ? 'background.paper' : 'action.hover',
        opacity: faint ? 0.6 : 1,
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: 13 }}>
        {onPick ? (
          <Button onClick={onPick} aria-label={label} sx={{ minWidth: 0, px: 0.5, py: 0 }}>
            {words}
          </Button>
        ) : (
          <strong>{words}</strong>
        )}
        {mark && (
          <Box component="span" title={kind} sx={{ color: 'text.secondary' }}>
            {short ? mark : kind}
          </Box>
        )}
      </Box>
      {children}
    </Box>
  );
}
