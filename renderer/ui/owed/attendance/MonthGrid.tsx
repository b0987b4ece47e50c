import Box from '@mui/material/Box';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import type { WorkedDay } from '../../../../shared/owed/overtime-lines.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { HourInput } from './HourInput.tsx';
import { type DayRule, daysOfMonth, type GridKind, gridKind } from './worked-days.ts';

type Props = {
  month: string;
  worked: ReadonlyMap<CalendarDay, WorkedDay>;
  rule: DayRule;
  calendar: WorkCalendar;
  onDay: (date: CalendarDay, minutes: number | null, rest: number) => void;
  errorAt: (date: CalendarDay) => string | null;
};

const tints: Record<GridKind, string> = {
  workday: 'transparent',
  'make-up': 'transparent',
  rest: 'action.hover',
  statutory: 'action.selected',
  uncertain: 'action.hover',
};

/** A month to fill in: what kind of day each is, and the hours worked. */
export function MonthGrid({ month, worked, rule, calendar, onDay, errorAt }: Props) {
  const t = useText(attendanceText);
  const { days, before } = daysOfMonth(month);
  return (
    <Box role="group" aria-label={t.grid} sx={gridStyle}>
      {t.weekdays.map((word) => (
        <Box key={word} aria-hidden sx={{ px: 0.5, fontSize: 13, color: 'text.secondary' }}>
          {word}
        </Box>
      ))}
      {before > 0 && <Box sx={{ gridColumn: `span ${before}` }} />}
      {days.map((date) => {
        const { kind, name } = gridKind(date, rule, calendar);
        const word = t.kinds[kind] ?? '';
        const day = worked.get(date);
        const rest = day?.compensatoryMinutes ?? 0;
        return (
          <Box
            key={date}
            sx={{ p: 0.5, border: 1, borderColor: 'divider', borderRadius: 0.5, bgcolor: tints[kind] }}
          >
            <Box
              sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 13 }}
              title={name ?? undefined}
            >
              <span>{Number(date.slice(8))}</span>
              <Box
                component="span"
                sx={{ color: kind === 'statutory' ? 'primary.main' : 'text.secondary', whiteSpace: 'nowrap' }}
              >
                {word}
              </Box>
            </Box>
            <HourInput
              name={t.hours(date, word)}
              value={day?.workedMinutes ?? null}
              onChange={(minutes) => onDay(date, minutes, rest)}
              field={`days.${date}`}
              error={errorAt(date)}
            />
            {/* Only rest on a rest day takes the place of pay. */}
            {kind === 'rest' && day !== undefined && day.workedMinutes > 0 && (
              <HourInput
                name={t.rest(date)}
                value={rest > 0 ? rest : null}
                placeholder={t.restShort}
                onChange={(minutes) => onDay(date, day.workedMinutes, minutes ?? 0)}
              />
            )}
          </Box>
        );
      })}
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(7, minmax(0, 1fr))',
  gap: 0.5,
  minWidth: 0,
} as const;
