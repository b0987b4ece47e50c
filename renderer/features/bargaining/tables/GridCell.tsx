import Box from '@mui/material/Box';
import { memo, useState } from 'react';
import { type Column, readCell, showCell } from '../../../../shared/bargaining/tables/column.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { cellInput } from './cell-style.ts';

type Props = {
  column: Column;
  value: unknown;
  label: string;
  /** `row:column`, by which the grid finds the cell to move to. */
  place: string;
  locked: boolean;
  onValue: (column: Column, value: unknown) => void;
};

const unreadWords = {
  whole: 'whole',
  minutes: 'number',
  percent: 'number',
  yuan: 'money',
  price: 'money',
  day: 'day',
  choice: 'choice',
  text: 'number',
  check: 'number',
} as const;

/** One cell. What is typed counts at once where it can be read; what cannot is marked and said when left. */
export const GridCell = memo(function GridCell({ column, value, label, place, locked, onValue }: Props) {
  const t = useText(tablesText);
  const word = useWord();
  const [typed, setTyped] = useState<string | null>(null);
  const common = { 'aria-label': label, 'data-cell': place } as const;
  if (column.kind === 'check') {
    return (
      <Box
        component="input"
        type="checkbox"
        {...common}
        checked={value === true}
        disabled={locked}
        onChange={(event) => onValue(column, event.target.checked)}
        sx={{ width: 18, height: 18, m: 'auto', accentColor: (theme) => theme.palette.primary.main }}
      />
    );
  }
  if (column.kind === 'choice') {
    return (
      <Box
        component="select"
        {...common}
        value={String(value ?? '')}
        disabled={locked}
        onChange={(event) => onValue(column, event.target.value)}
        sx={(theme) => ({
          ...cellInput(theme),
          '& option': { color: 'text.primary', bgcolor: 'background.paper' },
        })}
      >
        {Object.entries(column.terms ?? {}).map(([code, words]) => (
          <option key={code} value={code}>
            {word(words)}
          </option>
        ))}
      </Box>
    );
  }
  const read = typed === null ? null : readCell(column, typed);
  const unread = read !== null && 'unread' in read;
  // 撤销 and pasting change the value under what was typed. An emptied cell stays empty while one is in it.
  const stale = read !== null && 'value' in read && typed?.trim() !== '' && read.value !== value;
  const right = column.kind !== 'text' && column.kind !== 'day';
  return (
    <Box
      component="input"
      {...common}
      type="text"
      inputMode={right ? 'decimal' : 'text'}
      readOnly={locked}
      autoComplete="off"
      spellCheck={false}
      value={typed === null || stale ? showCell(column, value) : typed}
      aria-invalid={unread}
      title={unread ? t.unread[unreadWords[column.kind]] : undefined}
      onChange={(event) => {
        setTyped(event.target.value);
        const read = readCell(column, event.target.value);
        if (!('unread' in read)) onValue(column, read.value);
      }}
      onBlur={() => {
        // What cannot be read stays to be mended; anything else is shown the usual way.
        if (!unread) setTyped(null);
      }}
      sx={(theme) => ({ ...cellInput(theme), textAlign: right ? 'right' : 'left' })}
    />
  );
});
