import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useText } from '../../../../text/text.ts';
import { Group, type GroupProps } from './Group.tsx';

/** A list of lines in a form: each with its fields, one more, one less. */
export function Rows<T>(
  props: GroupProps & {
    rows: readonly T[];
    fresh: T;
    columns: string;
    onChange: (rows: T[]) => void;
    draw: (row: T, set: (part: Partial<T>) => void, index: number) => ReactNode;
  },
) {
  const { rows, fresh, columns, onChange, draw, ...group } = props;
  const t = useText(stepFormText);
  return (
    <Group {...group}>
      <Box sx={{ display: 'grid', gap: 1.25, pt: 1 }}>
        {rows.map((row, i) => (
          <Box
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and keep their place
            key={i}
            sx={{ display: 'grid', gridTemplateColumns: `${columns} auto`, gap: 1, alignItems: 'start' }}
          >
            {draw(row, (part) => onChange(rows.map((one, k) => (k === i ? { ...one, ...part } : one))), i)}
            <Button
              color="inherit"
              aria-label={t.removeRow(i + 1)}
              onClick={() => onChange(rows.filter((_one, k) => k !== i))}
              sx={{ minWidth: 0 }}
            >
              {t.remove}
            </Button>
          </Box>
        ))}
        <Box>
          <Button variant="outlined" onClick={() => onChange([...rows, fresh])}>
            {t.addRow}
          </Button>
        </Box>
      </Box>
    </Group>
  );
}
