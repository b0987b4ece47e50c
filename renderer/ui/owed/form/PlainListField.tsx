import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import { useState } from 'react';
import { type CalendarDay, isCalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { owedText } from '../../../text/owed.ts';
import { useText } from '../../../text/text.ts';
import { DayInput } from '../../DayInput.tsx';
import { MoneyInput } from '../../MoneyInput.tsx';
import type { Inputs } from '../owed-draft.ts';
import { ListFrame } from './ListFrame.tsx';
import type { PlainList } from './layout.ts';
import { PasteRows } from './PasteRows.tsx';
import { RowsField } from './RowsField.tsx';

type Props = {
  name: string;
  label: string;
  kind: PlainList;
  value: unknown;
  onChange: (value: unknown) => void;
  hint?: string | null;
  errorAt: (path: string) => string | null;
};

const monthSum = new Map<string, FieldMeta>([
  ['month', { zh: '月份', kind: 'text' }],
  ['fen', { zh: '金额', kind: 'fen' }],
]);

/** A list of single values: sums by month, months or weekdays to tick, days. */
export function PlainListField(props: Props) {
  const { kind, name, label, value, onChange, errorAt } = props;
  const list = Array.isArray(value) ? value : [];
  if (kind === 'sumsByMonth') {
    const rows = list as readonly Inputs[];
    return (
      <RowsField
        name={name}
        label={label}
        fields={monthSum}
        rows={rows}
        onChange={onChange}
        errorAt={errorAt}
      />
    );
  }
  if (kind === 'months' || kind === 'weekdays') return <Ticks {...props} most={kind === 'months' ? 12 : 7} />;
  if (kind === 'days') return <Days {...props} list={list} />;
  return <Sums {...props} list={list} />;
}

function Ticks({ name, label, kind, value, onChange, most, hint }: Props & { most: number }) {
  const t = useText(owedText);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (n: number) => {
    const next = Array.from({ length: most }, (_, i) => i + 1).filter(
      (one) => (one === n) !== chosen.includes(one),
    );
    onChange(next.length > 0 ? next : null);
  };
  return (
    <ListFrame label={label} hint={hint ?? null}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }} data-field={name}>
        {Array.from({ length: most }, (_, i) => i + 1).map((n) => (
          <ToggleButton
            key={n}
            size="small"
            value={n}
            color="primary"
            selected={chosen.includes(n)}
            onChange={() => toggle(n)}
            sx={{ minWidth: 48, py: 0.25, fontSize: 13, textTransform: 'none' }}
          >
            {kind === 'months' ? t.calendarMonth(n) : t.weekday(n)}
          </ToggleButton>
        ))}
      </Box>
    </ListFrame>
  );
}

function Days({ name, label, list, onChange }: Props & { list: readonly unknown[] }) {
  const t = useText(owedText);
  const shown = list.length > 0 ? list : [null];
  return (
    <ListFrame label={label} onAdd={() => onChange([...shown, null])}>
      <Box sx={gridStyle}>
        {shown.map((one, at) => (
          <DayInput
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells an entry apart
            key={at}
            label={t.rowNo(at + 1)}
            field={`${name}.${at}`}
            value={typeof one === 'string' && isCalendarDay(one) ? (one as CalendarDay) : null}
            onChange={(day) => onChange(shown.map((old, i) => (i === at ? day : old)))}
          />
        ))}
      </Box>
    </ListFrame>
  );
}

const pasted = new Map<string, FieldMeta>([['fen', { zh: '金额', kind: 'fen' }]]);

/** Up to twelve sums, a month each. */
function Sums({ name, label, list, onChange, hint }: Props & { list: readonly unknown[] }) {
  const t = useText(owedText);
  const [pasting, setPasting] = useState(false);
  const [open, setOpen] = useState(false);
  const shown = Array.from({ length: 12 }, (_, i) => list[i] ?? null);
  const filled = list.some((one) => one !== null && one !== undefined);
  return (
    <ListFrame label={label} onPaste={() => setPasting(true)} hint={hint ?? null}>
      {open || filled ? (
        <Box sx={gridStyle}>
          {shown.map((one, at) => (
            <MoneyInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the month
              key={at}
              label={t.monthN(at + 1)}
              field={`${name}.${at}`}
              value={typeof one === 'number' ? (one as Fen) : null}
              onChange={(sum) => onChange(shown.map((old, i) => (i === at ? sum : old)))}
            />
          ))}
        </Box>
      ) : (
        <Button sx={{ justifySelf: 'start' }} onClick={() => setOpen(true)}>
          {t.fillMonths}
        </Button>
      )}
      {pasting && (
        <PasteRows
          label={label}
          fields={pasted}
          onAdd={(rows) => onChange(rows.map((row) => row.fen ?? null).slice(0, 12))}
          onClose={() => setPasting(false)}
        />
      )}
    </ListFrame>
  );
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
  gap: 1.25,
} as const;
