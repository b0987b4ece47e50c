import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useRef } from 'react';
import type { Placeholder } from '../../../shared/documents/office-texts/placeholders.ts';
import { officeWordingText } from '../../text/office-wording.ts';
import { useText } from '../../text/text.ts';

type Props = {
  label: string;
  /** The text with the Chinese names of its facts. */
  value: string;
  onChange: (value: string) => void;
  facts: readonly Placeholder[];
  error?: string | null;
  autoFocus?: boolean;
  minRows?: number;
};

/** A text that may name facts: they are picked from a list and go where the cursor is. */
export function FactText({ label, value, onChange, facts, error, autoFocus = false, minRows = 3 }: Props) {
  const t = useText(officeWordingText);
  const input = useRef<HTMLTextAreaElement | null>(null);
  // Where the cursor was last: choosing from the list takes the focus away.
  const at = useRef<number | null>(null);
  const remember = () => {
    at.current = input.current?.selectionEnd ?? null;
  };
  const insert = (event: ChangeEvent<HTMLInputElement>) => {
    const name = event.target.value;
    if (name === '') return;
    const place = Math.min(at.current ?? value.length, value.length);
    const inserted = `{${name}}`;
    onChange(`${value.slice(0, place)}${inserted}${value.slice(place)}`);
    const after = place + inserted.length;
    at.current = after;
    // After the new text is drawn.
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(after, after);
    });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <TextField
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onSelect={remember}
        onBlur={remember}
        multiline
        minRows={minRows}
        maxRows={12}
        autoFocus={autoFocus}
        error={Boolean(error)}
        helperText={error || undefined}
        autoComplete="off"
        inputRef={input}
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      <FactSelect facts={facts} onChange={insert} />
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{t.insertHint}</Box>
    </Box>
  );
}

function FactSelect(props: {
  facts: readonly Placeholder[];
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}) {
  const t = useText(officeWordingText);
  const groups = new Map<string, Placeholder[]>();
  for (const one of props.facts) {
    const group = one.own ? t.insertOwn : one.group;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return (
    <TextField
      select
      label={t.insert}
      value=""
      onChange={props.onChange}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ maxWidth: 320, '& select': { colorScheme: (theme) => theme.palette.mode } }}
    >
      <option value="" />
      {[...groups].map(([group, list]) => (
        <optgroup key={group} label={group}>
          {list.map(({ path, zh }) => (
            <option key={path} value={zh} lang="zh-CN">
              {zh}
            </option>
          ))}
        </optgroup>
      ))}
    </TextField>
  );
}
