import TextField from '@mui/material/TextField';
import { type CompositionEvent, useEffect, useRef, useState } from 'react';
import { caseListText } from '../../text/case-list.ts';
import { useText } from '../../text/text.ts';

/** Narrows the list as one types; half-composed characters are not looked for. */
export function TextFilter({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const text = useText(caseListText);
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  // Going back, or “clear”, changes the text from outside.
  useEffect(() => {
    if (!composing.current) setTyped(value);
  }, [value]);
  return (
    <TextField
      type="search"
      label={text.text}
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
