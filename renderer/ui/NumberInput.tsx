import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';
import { adviceStyle } from './advice-style.ts';
import { useTypedText } from './typed-text.ts';

export type NumberInputProps = {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  field?: string;
  /** Smallest number taken; 0 unless told. */
  min?: number;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
  placeholder?: string;
  disabled?: boolean;
};

/** A whole number, typed as text so that a wheel or an arrow key never changes it by accident. */
export function NumberInput({ value, onChange, min = 0, ...props }: NumberInputProps) {
  const t = useText(uiText);
  const [active, setActive] = useState(false);
  const typed = useTypedText<number>(value, String, (text) => {
    const plain = text.normalize('NFKC').trim();
    return /^\d{1,9}$/.test(plain) && Number(plain) >= min ? Number(plain) : null;
  });
  const error = typed.unread && !active ? t.numberUnread(min) : props.error;
  return (
    <TextField
      label={props.label}
      value={typed.text}
      onChange={(event) => onChange(typed.type(event.target.value))}
      onFocus={() => setActive(true)}
      onBlur={() => {
        setActive(false);
        typed.tidy();
      }}
      data-field={props.field}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      error={Boolean(error)}
      helperText={error || props.hint || undefined}
      placeholder={props.placeholder}
      autoComplete="off"
      sx={adviceStyle}
      slotProps={{
        htmlInput: { inputMode: 'numeric' },
        inputLabel: { shrink: props.placeholder ? true : undefined },
      }}
    />
  );
}
