import Box from '@mui/material/Box';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type CalendarDay, dayFrom, weekday } from '../../../shared/kernel/calendar-day.ts';
import { statutoryDaysOf } from '../../../shared/law/workdays/statutory-days.ts';
import { dayWithWeekday, weekdayShort } from '../../text/dates.ts';
import { useLang, useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import {
  type ArrangementForm,
  clicked,
  type DayMark,
  isWeekend,
  markOf,
  monthDays,
  movedBy,
} from './grid-days.ts';

type Props = { year: number; form: ArrangementForm; onChange: (form: ArrangementForm) => void };

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** A year in twelve months; one tab stop, arrow keys from day to day. */
export function YearGrid({ year, form, onChange }: Props) {
  const text = useText(workCalendarText);
  const [at, setAt] = useState<CalendarDay>(dayFrom(year, 1, 1));
  const grid = useRef<HTMLDivElement>(null);
  const statutory = statutoryDaysOf(year).days;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedBy(event.key, at);
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    <Box
      ref={grid}
      role="group"
      aria-label={text.gridYear(year)}
      onKeyDown={onKeyDown}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(272px, 1fr))',
      }}
    >
      {months.map((month) => (
        <Month key={month} title={text.month(month)} first={dayFrom(year, month, 1)}>
          {monthDays(year, month).map((on) => (
            <Day
              key={on}
              on={on}
              mark={markOf(on, form)}
              statutory={statutory.get(on) ?? null}
              inTabOrder={on === at}
              onClick={() => {
                setAt(on);
                onChange(clicked(on, form));
              }}
            />
          ))}
        </Month>
      ))}
    </Box>
  );
}

/** Monday stands first, as calendars of offices do. */
const column = (on: CalendarDay) => ((weekday(on) + 6) % 7) + 1;

function Month({ title, first, children }: { title: string; first: CalendarDay; children: ReactNode }) {
  const lang = useLang();
  // Seven days in a row of any week give the seven names.
  const names = monthDays(2026, 6).slice(0, 7);
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 0.75 }}
    >
      <Box component="h3" sx={{ m: 0, mb: 0.5, fontSize: 14 }}>
        {title}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', gap: '2px' }}>
        {names.map((on) => (
          <Box key={on} aria-hidden sx={{ fontSize: 13, textAlign: 'center', color: 'text.secondary' }}>
            {weekdayShort(on, lang)}
          </Box>
        ))}
        <Box
          sx={{
            gridColumn: `1 / span ${column(first) - 1 || 1}`,
            display: column(first) === 1 ? 'none' : 'block',
          }}
        />
        {children}
      </Box>
    </Box>
  );
}

type DayProps = {
  on: CalendarDay;
  mark: DayMark;
  /** The feast of a 法定节假日, else null. */
  statutory: string | null;
  inTabOrder: boolean;
  onClick: () => void;
};

function Day({ on, mark, statutory, inTabOrder, onClick }: DayProps) {
  const text = useText(workCalendarText);
  const lang = useLang();
  const words = [dayWithWeekday(on, lang), statutory && `${statutory}${text.statutoryDay}`, text.marks[mark]];
  const badge = mark === 'off' ? text.off : mark === 'work' ? text.work : '';
  return (
    <Box
      component="button"
      type="button"
      data-day={on}
      aria-label={words.filter(Boolean).join(' ')}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={onClick}
      sx={{
        font: 'inherit',
        fontSize: 13,
        lineHeight: '16px',
        height: 36,
        p: 0,
        border: 1,
        borderRadius: 1,
        borderColor: mark === 'off' || mark === 'work' ? 'primary.main' : 'transparent',
        bgcolor: mark === 'off' ? 'action.selected' : 'transparent',
        color: mark === 'weekend' || (mark === 'off' && isWeekend(on)) ? 'text.secondary' : 'text.primary',
        textDecoration: statutory ? 'underline' : 'none',
        cursor: 'pointer',
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
      }}
    >
      <Box component="span" sx={{ display: 'block' }}>
        {Number(on.slice(8))}
      </Box>
      <Box component="span" sx={{ display: 'block', fontWeight: 600, color: 'primary.main', minHeight: 16 }}>
        {badge}
      </Box>
    </Box>
  );
}
