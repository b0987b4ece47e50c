import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { readHours } from '../../../../shared/owed/attendance.ts';
import { attendanceText } from '../../../text/attendance.ts';
import { useText } from '../../../text/text.ts';
import { useTypedText } from '../../typed-text.ts';
import { showHours } from './worked-days.ts';

const minutesOfDay = 1_440;
const read = (text: string): number | null => {
  const minutes = readHours(text);
  return minutes !== null && minutes <= minutesOfDay ? minutes : null;
};

/** Hours of one day, kept as minutes; its name is read out, the place in the grid shows it. */
export function HourInput(props: {
  name: string;
  value: number | null;
  onChange: (minutes: number | null) => void;
  field?: string;
  placeholder?: string;
  error?: string | null;
}) {
  const t = useText(attendanceText);
  const [active, setActive] = useState(false);
  const typed = useTypedText<number>(props.value, showHours, read);
  const error = typed.unread && !active ? t.hoursUnread : (props.error ?? null);
  return (
    <TextField
      hiddenLabel
      value={typed.text}
      onChange={(event) => props.onChange(typed.type(event.target.value))}
      onFocus={() => setActive(true)}
      onBlur={() => {
        setActive(false);
        typed.tidy();
      }}
      data-field={props.field}
      error={error !== null}
      placeholder={props.placeholder}
      autoComplete="off"
      slotProps={{
        htmlInput: {
          'aria-label': props.name,
          title: error ?? props.name,
          inputMode: 'decimal',
          style: { padding: '2px 6px', textAlign: 'right' },
        },
      }}
    />
  );
}
