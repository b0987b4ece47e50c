import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { type CalendarDay, daysBetween, partsOf } from '../../../shared/kernel/calendar-day.ts';
import type { DayType } from '../../../shared/law/workdays/day-type.ts';
import { dayWithWeekday, weekdayShort } from '../../text/dates.ts';
import { dayKindWords } from '../../text/day-kinds.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { useLang, useText } from '../../text/text.ts';

type Props = {
  day: CalendarDay;
  type: DayType;
  count: number;
  today: CalendarDay;
  picked: boolean;
  onPick: (day: CalendarDay) => void;
};

const soonDays = 3;

/** A day of the strip: weekday, date, 休 or 班, and the number of what is due. Days without anything are no buttons. */
export function StripDay({ day, type, count, today, picked, onPick }: Props) {
  const text = useText(deadlineDeskText);
  const lang = useLang();
  const left = daysBetween(today, day);
  const label = text.dayLabel(dayWithWeekday(day, lang), dayKindWords(type, lang), count);
  const mark = type.kind === 'make-up-workday' ? text.workMark : type.name === null ? '' : text.restMark;
  return (
    <ButtonBase
      disabled={count === 0 && !picked}
      aria-pressed={picked}
      aria-current={left === 0 ? 'date' : undefined}
      aria-label={label}
      title={label}
      onClick={() => onPick(day)}
      sx={{
        flexDirection: 'column',
        height: 66,
        borderRadius: 0.75,
        border: 1,
        borderColor: picked ? 'primary.main' : left === 0 ? 'text.primary' : 'transparent',
        bgcolor: picked ? 'action.selected' : type.isWorkday ? 'transparent' : 'action.hover',
        color: type.isWorkday ? 'text.primary' : 'text.secondary',
        fontSize: 13,
        lineHeight: 1.35,
        '&.Mui-disabled': { pointerEvents: 'auto', cursor: 'default' },
        '&:hover:not(.Mui-disabled)': { bgcolor: 'action.selected' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {mark || weekdayShort(day, lang)}
      </Box>
      <Box component="span" sx={{ fontWeight: left === 0 ? 700 : 400 }}>
        {partsOf(day).date}
      </Box>
      <Box
        component="span"
        sx={{
          minHeight: 18,
          fontWeight: 700,
          color: left < 0 ? 'error.main' : left <= soonDays ? 'warning.main' : 'primary.main',
        }}
      >
        {count > 0 ? (count > 999 ? '999+' : count) : ''}
      </Box>
    </ButtonBase>
  );
}
