import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { WorkCalendar } from '../../../../shared/law/workdays/work-calendar.ts';
import { type AttendanceDay, readAttendance } from '../../../../shared/owed/attendance.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { uiText } from '../../../text/ui.ts';
import { NumberInput } from '../../NumberInput.tsx';
import { TextInput } from '../../TextInput.tsx';
import { AttendancePreview } from './AttendancePreview.tsx';
import type { DayRule } from './worked-days.ts';

/** A time sheet copied from a spreadsheet: what was read is shown day by day before anything is added. */
export function AttendancePaste(props: {
  /** For dates without a year. */
  year: number;
  taken: ReadonlySet<CalendarDay>;
  rule: DayRule;
  calendar: WorkCalendar;
  onAdd: (days: readonly AttendanceDay[]) => void;
  onClose: () => void;
}) {
  const { taken, rule, calendar, onAdd, onClose } = props;
  const t = useText(attendanceText);
  const common = useText(uiText);
  const [text, setText] = useState('');
  const [restMinutes, setRestMinutes] = useState<number | null>(0);
  const [year, setYear] = useState<number | null>(props.year);
  const read = useMemo(
    () => readAttendance(text, { restMinutes: restMinutes ?? 0, year: year ?? props.year }),
    [text, restMinutes, year, props.year],
  );
  const { days } = read;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="paste-attendance">
      <DialogTitle id="paste-attendance" variant="h2">
        {t.pasteTitle}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2">{t.pasteHint}</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5, pt: 0.75 }}>
          <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
            <TextInput
              label={t.pasteArea}
              value={text}
              onChange={setText}
              multiline
              minRows={10}
              maxRows={12}
              autoFocus
              placeholder={t.pasteExample}
            />
            <NumberInput
              label={t.restMinutes}
              value={restMinutes}
              onChange={setRestMinutes}
              hint={t.restMinutesHint}
            />
            <NumberInput label={t.year} value={year} onChange={setYear} min={1995} />
          </Box>
          <AttendancePreview read={read} taken={taken} rule={rule} calendar={calendar} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button
          variant="contained"
          disabled={days.length === 0}
          onClick={() => {
            onAdd(days);
            onClose();
          }}
        >
          {t.add(days.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
