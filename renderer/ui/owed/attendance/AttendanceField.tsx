import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { ListFrame } from '../form/ListFrame.tsx';
import type { Inputs } from '../owed-draft.ts';
import { AttendancePaste } from './AttendancePaste.tsx';
import { FillMonth } from './FillMonth.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { MonthSums } from './MonthSums.tsx';
import { monthAway, monthOf, rowsOf, ruleOf, workedDaysOf } from './worked-days.ts';

type Props = {
  label: string;
  days: readonly Inputs[];
  onChange: (days: readonly Inputs[] | null) => void;
  /** The whole form, for the agreed rest days and the daily standard. */
  inputs: Inputs;
  calendar: WorkCalendar;
  today: CalendarDay;
  /** What is wrong, by `row.key`. */
  errorAt: (path: string) => string | null;
};

/** 逐日记录: a month grid that knows what kind of day each is, or a pasted time sheet; day → hours. */
export function AttendanceField(props: Props) {
  const { label, days, onChange, calendar } = props;
  const t = useText(attendanceText);
  const worked = workedDaysOf(days);
  const last = [...worked.keys()].sort().at(-1);
  // Until somebody turns the leaves: the month last worked on, also when the form comes back a moment later.
  const [turned, setMonth] = useState<string | null>(null);
  const month = turned ?? monthOf(last ?? props.today);
  const [pasting, setPasting] = useState(false);
  const rule = ruleOf(props.inputs);
  const put = (changed: ReadonlyMap<CalendarDay, { minutes: number | null; rest: number }>) => {
    const next = new Map(worked);
    for (const [date, { minutes, rest }] of changed) {
      if (minutes === null) next.delete(date);
      else next.set(date, { date, workedMinutes: minutes, compensatoryMinutes: rest });
    }
    onChange(next.size > 0 ? rowsOf(next.values()) : null);
  };
  const name = t.month(Number(month.slice(0, 4)), Number(month.slice(5)));
  const ofMonth = [...worked.values()].filter((one) => monthOf(one.date) === month);
  const order = days.map((row) => row.date);
  return (
    <ListFrame label={label} hint={t.hint}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button variant="outlined" onClick={() => setMonth(monthAway(month, -1))}>
          {t.before}
        </Button>
        <Box component="strong" aria-live="polite" sx={{ minWidth: 84, textAlign: 'center' }}>
          {name}
        </Box>
        <Button variant="outlined" onClick={() => setMonth(monthAway(month, 1))}>
          {t.after}
        </Button>
        <Box sx={{ flex: 1 }} />
        <Button variant="outlined" onClick={() => setPasting(true)}>
          {t.paste}
        </Button>
      </Box>
      <MonthGrid
        month={month}
        worked={worked}
        rule={rule}
        calendar={calendar}
        onDay={(date, minutes, rest) => put(new Map([[date, { minutes, rest }]]))}
        errorAt={(date) => {
          const at = order.indexOf(date);
          return at < 0 ? null : (props.errorAt(`${at}.date`) ?? props.errorAt(`${at}.workedMinutes`));
        }}
      />
      <FillMonth month={month} worked={worked} rule={rule} calendar={calendar} onPut={put} />
      <MonthSums name={name} days={ofMonth} all={[...worked.keys()]} rule={rule} calendar={calendar} />
      {pasting && (
        <AttendancePaste
          year={Number(month.slice(0, 4))}
          taken={new Set(worked.keys())}
          rule={rule}
          calendar={calendar}
          onAdd={(added) => {
            put(new Map(added.map(({ date, workedMinutes }) => [date, { minutes: workedMinutes, rest: 0 }])));
            const first = added[0];
            if (first) setMonth(monthOf(first.date));
          }}
          onClose={() => setPasting(false)}
        />
      )}
    </ListFrame>
  );
}
