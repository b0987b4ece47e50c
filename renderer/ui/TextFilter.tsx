import TextField from '@mui/material/TextField';
import { type CompositionEvent, useEffect, useRef, useState } from 'react';

/** Narrows the list as one types; half-composed characters are not looked for. */
export function TextFilter(props: { label: string; value: string; onChange: (text: string) => void }) {
  const { label, value, onChange } = props;
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  // Going back, or “clear”, changes the text from outside.
  useEffect(() => {
    if (!composing.current) setTyped(value);
  }, [value]);
  return (
    <TextField
      type="search"
      label={label}
      value={typed}
      fullWidth={false}
      sx={{ width: 260 }}
      onChange={(event) => {
        setTyped(event.target.value);
        if (!composing.current) onChange(event.target.value);
      }}
      slotProps={{
        htmlInput: {
          autoComplete: 'off',
          spellCheck: false,
          onCompositionStart: () => {
            composing.current = true;
          },
          onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
            composing.current = false;
            onChange(event.currentTarget.value);
          },
        },
      }}
    />
  );
}
