import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import type { Inputs } from '../owed-draft.ts';
import { CellInput } from './CellInput.tsx';
import { ListFrame } from './ListFrame.tsx';
import { PasteRows } from './PasteRows.tsx';

type Props = {
  name: string;
  label: string;
  fields: ReadonlyMap<string, FieldMeta>;
  rows: readonly Inputs[];
  onChange: (rows: readonly Inputs[]) => void;
  /** What is wrong, by `row.key`. */
  errorAt: (path: string) => string | null;
};

const blankRow: Inputs = {};
const isBlank = (row: Inputs) =>
  Object.values(row).every((one) => one === null || one === undefined || one === '');

/** A list of records: a line of fields for each row, with add, remove and paste. */
export function RowsField({ name, label, fields, rows, onChange, errorAt }: Props) {
  const t = useText(owedText);
  const [pasting, setPasting] = useState(false);
  const shown = rows.length > 0 ? rows : [blankRow];
  const set = (at: number, key: string, value: unknown) =>
    onChange(shown.map((row, i) => (i === at ? { ...row, [key]: value } : row)));
  return (
    <ListFrame label={label} onAdd={() => onChange([...shown, blankRow])} onPaste={() => setPasting(true)}>
      {shown.map((row, at) => (
        // Rows have no name of their own; a field follows the value it is handed.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells a row apart
        <Box key={at} role="group" aria-label={t.rowNo(at + 1)} sx={rowStyle}>
          <Box component="span" sx={{ pt: 1, color: 'text.secondary' }}>
            {at + 1}
          </Box>
          {[...fields].map(([key, meta]) => (
            <CellInput
              key={key}
              name={key}
              meta={meta}
              field={`${name}.${at}.${key}`}
              value={row[key]}
              onChange={(value) => set(at, key, value)}
              error={errorAt(`${at}.${key}`)}
            />
          ))}
          <Button
            color="inherit"
            aria-label={t.removeRow(at + 1)}
            disabled={rows.length === 0}
            onClick={() => onChange(shown.filter((_, i) => i !== at))}
            sx={{ minWidth: 32, px: 0.5, mt: 0.5 }}
          >
            ×
          </Button>
        </Box>
      ))}
      {pasting && (
        <PasteRows
          label={label}
          fields={fields}
          onAdd={(added) => onChange([...shown.filter((row) => !isBlank(row)), ...added])}
          onClose={() => setPasting(false)}
        />
      )}
    </ListFrame>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '20px',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  gap: 1,
  alignItems: 'start',
  '& > button': { width: 32 },
} as const;
