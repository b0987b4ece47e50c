import TextField from '@mui/material/TextField';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';
import { adviceStyle } from './advice-style.ts';
import { useTypedText } from './typed-text.ts';

export type DateFieldProps<V extends string> = {
  label: string;
  value: V | null;
  onChange: (value: V | null) => void;
  field?: string;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
  min?: V;
  max?: V;
  disabled?: boolean;
};

/** Native date field behind DayInput and MinuteInput. Days before 1900 count as a year still being typed. */
export function DateField<V extends string>(
  props: DateFieldProps<V> & { type: 'date' | 'datetime-local'; is: (text: string) => text is V },
) {
  const { value, onChange, min, max, is, type } = props;
  const t = useText(uiText);
  const typed = useTypedText<V>(value, String, (text) => (is(text) && text >= '1900' ? text : null));
  const range =
    value === null
      ? null
      : min !== undefined && value < min
        ? t.dayTooEarly(min.replace('T', ' '))
        : max !== undefined && value > max
          ? t.dayTooLate(max.replace('T', ' '))
          : null;
  const error = props.error || range;
  return (
    <TextField
      type={type}
      label={props.label}
      value={typed.text}
      onChange={(event) => onChange(typed.type(event.target.value))}
      onBlur={typed.tidy}
      data-field={props.field}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      error={Boolean(error)}
      helperText={error || props.hint || undefined}
      slotProps={{
        inputLabel: { shrink: true },
        // A year of five digits is always a slip of the keyboard.
        htmlInput: { max: type === 'date' ? '9999-12-31' : '9999-12-31T23:59' },
      }}
      sx={{ ...adviceStyle, '& input': { colorScheme: (theme) => theme.palette.mode } }}
    />
  );
}
