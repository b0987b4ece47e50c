import TextField from '@mui/material/TextField';
import { adviceStyle } from '../../advice-style.ts';
import { useTypedText } from '../../typed-text.ts';
import { readMonth } from './read-cell.ts';

/** A calendar month, `YYYY-MM`, in the browser's own field. */
export function MonthInput(props: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  field?: string;
  error?: string | null;
}) {
  const typed = useTypedText<string>(props.value, String, (text) =>
    text >= '1900' ? readMonth(text) : null,
  );
  return (
    <TextField
      type="month"
      label={props.label}
      value={typed.text}
      onChange={(event) => props.onChange(typed.type(event.target.value))}
      onBlur={typed.tidy}
      data-field={props.field}
      error={Boolean(props.error)}
      helperText={props.error || undefined}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: '9999-12' } }}
      sx={{ ...adviceStyle, '& input': { colorScheme: (theme) => theme.palette.mode } }}
    />
  );
}
