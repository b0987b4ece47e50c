import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { capitalYuan, type Fen, formatYuan, parseYuan } from '../../shared/kernel/money.ts';
import { useText } from '../text/text.ts';
import { uiText } from '../text/ui.ts';
import { adviceStyle } from './advice-style.ts';
import { useTypedText } from './typed-text.ts';

export type MoneyInputProps = {
  label: string;
  value: Fen | null;
  onChange: (value: Fen | null) => void;
  field?: string;
  /** Shows the sum in capital numerals under the field. */
  capital?: boolean;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
  disabled?: boolean;
};

/** A sum in yuan, kept in fen. Reads `12600`, `12,600.5`, `１２６００元`, `1.26万`. */
export function MoneyInput({ value, onChange, capital = false, ...props }: MoneyInputProps) {
  const t = useText(uiText);
  const typed = useTypedText<Fen>(value, formatYuan, parseYuan);
  const [active, setActive] = useState(false);
  const error = typed.unread && !active ? t.moneyUnread : props.error;
  const words = capital && value !== null ? t.capital(capitalYuan(value)) : null;
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
      helperText={error || words || props.hint || undefined}
      autoComplete="off"
      sx={adviceStyle}
      slotProps={{
        htmlInput: { inputMode: 'decimal' },
        input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
      }}
    />
  );
}
