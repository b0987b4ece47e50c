import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import type { WorkedDay } from '../../../../shared/owed/overtime-lines.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../notice.tsx';
import { HourInput } from './HourInput.tsx';
import { type DayRule, daysOfMonth, gridKind, monthOf } from './worked-days.ts';

type Put = (days: ReadonlyMap<CalendarDay, { minutes: number | null; rest: number }>) => void;

/** The same hours for every empty workday of the month, or the month empty again. */
export function FillMonth(props: {
  month: string;
  worked: ReadonlyMap<CalendarDay, WorkedDay>;
  rule: DayRule;
  calendar: WorkCalendar;
  onPut: Put;
}) {
  const { month, worked, rule, calendar, onPut } = props;
  const t = useText(attendanceText);
  const notice = useNotice();
  const [minutes, setMinutes] = useState<number | null>(null);
  const fill = () => {
    const empty = daysOfMonth(month).days.filter((date) => {
      const { kind } = gridKind(date, rule, calendar);
      return (kind === 'workday' || kind === 'make-up') && !worked.has(date);
    });
    onPut(new Map(empty.map((date) => [date, { minutes, rest: 0 }])));
  };
  const clear = () => {
    const before = [...worked.values()].filter((one) => monthOf(one.date) === month);
    onPut(new Map(before.map(({ date }) => [date, { minutes: null, rest: 0 }])));
    notice.say(t.cleared(month), {
      undo: async () =>
        onPut(
          new Map(
            before.map(({ date, workedMinutes, compensatoryMinutes }) => [
              date,
              { minutes: workedMinutes, rest: compensatoryMinutes },
            ]),
          ),
        ),
    });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: 13 }}>
      <span>{t.fill}</span>
      <Box sx={{ width: 72 }}>
        <HourInput name={`${t.fill} ${t.fillHours}`} value={minutes} onChange={setMinutes} />
      </Box>
      <span>{t.fillHours}</span>
      <Button disabled={minutes === null} onClick={fill}>
        {t.fillAct}
      </Button>
      <Button color="inherit" onClick={clear}>
        {t.clear}
      </Button>
    </Box>
  );
}
