import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { adviceStyle } from '../../advice-style.ts';
import { useTypedText } from '../../typed-text.ts';
import { readDecimal } from './read-cell.ts';

/** A number with at most two decimals, such as hours or days. */
export function DecimalInput(props: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  field?: string;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
}) {
  const t = useText(owedText);
  const [active, setActive] = useState(false);
  const typed = useTypedText<number>(props.value, String, readDecimal);
  const error = typed.unread && !active ? t.decimalUnread : props.error;
  return (
    <TextField
      label={props.label}
      value={typed.text}
      onChange={(event) => props.onChange(typed.type(event.target.value))}
      onFocus={() => setActive(true)}
      onBlur={() => {
        setActive(false);
        typed.tidy();
      }}
      data-field={props.field}
      required={props.required ?? false}
      error={Boolean(error)}
      helperText={error || props.hint || undefined}
      autoComplete="off"
      sx={adviceStyle}
      slotProps={{ htmlInput: { inputMode: 'decimal' } }}
    />
  );
}
