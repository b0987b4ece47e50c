import TextField from '@mui/material/TextField';
import type { FocusEvent } from 'react';
import { adviceStyle } from './advice-style.ts';

export type TextInputProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Name for `focusField`. */
  field?: string;
  multiline?: boolean;
  minRows?: number;
  maxRows?: number;
  required?: boolean;
  /** What is wrong, in words; it never keeps anybody from saving. */
  error?: string | null;
  hint?: string | null;
  placeholder?: string;
  autoFocus?: boolean;
  disabled?: boolean;
  onBlur?: (event: FocusEvent) => void;
  /** Keyboard of touch devices; digits are typed with the usual keys all the same. */
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  maxLength?: number;
};

/** A text field. Text is kept as typed, in any script; only the ends are left to whoever stores it. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, field, error, hint, multiline = false, minRows = 3, maxRows = 16 } = props;
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={props.onBlur}
      data-field={field}
      multiline={multiline}
      {...(multiline && { minRows, maxRows })}
      required={props.required ?? false}
      error={Boolean(error)}
      helperText={error || hint || undefined}
      placeholder={props.placeholder}
      autoFocus={props.autoFocus ?? false}
      disabled={props.disabled ?? false}
      autoComplete="off"
      sx={adviceStyle}
      slotProps={{
        htmlInput: { spellCheck: false, inputMode: props.inputMode, maxLength: props.maxLength },
      }}
    />
  );
}
