import TextField from '@mui/material/TextField';
import type { Words } from '../../shared/mediation/terms.ts';
import { useText, useWord } from '../text/text.ts';
import { uiText } from '../text/ui.ts';
import { adviceStyle } from './advice-style.ts';

export type ChoiceInputProps<C extends string> = {
  label: string;
  /** A coded list, such as `channels`. */
  terms: Record<C, Words>;
  value: C | null;
  onChange: (value: C) => void;
  field?: string;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
  disabled?: boolean;
};

/** With `allowEmpty` the choice may be taken back: then `onChange` also gets null. */
export type EmptyChoiceInputProps<C extends string> = Omit<ChoiceInputProps<C>, 'onChange'> & {
  allowEmpty: true;
  onChange: (value: C | null) => void;
};

/** One of a coded list, as a native select: typing the first letters and the arrow keys work everywhere. */
export function ChoiceInput<C extends string>(
  props: (ChoiceInputProps<C> & { allowEmpty?: false }) | EmptyChoiceInputProps<C>,
) {
  const { terms, value, error, hint } = props;
  const t = useText(uiText);
  const word = useWord();
  const choose = (code: string) => {
    if (code in terms) props.onChange(code as C);
    else if (props.allowEmpty) props.onChange(null);
  };
  return (
    <TextField
      select
      label={props.label}
      value={value ?? ''}
      onChange={(event) => choose(event.target.value)}
      data-field={props.field}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      error={Boolean(error)}
      helperText={error || hint || undefined}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ ...adviceStyle, '& select': { colorScheme: (theme) => theme.palette.mode } }}
    >
      {(props.allowEmpty || value === null) && <option value="">{t.notSet}</option>}
      {(Object.keys(terms) as C[]).map((code) => (
        <option key={code} value={code}>
          {word(terms[code])}
        </option>
      ))}
    </TextField>
  );
}
