import { figuresText } from '../../../text/owed-figures.ts';
import { useText } from '../../../text/text.ts';
import { MoneyInput } from '../../MoneyInput.tsx';
import { NumberInput } from '../../NumberInput.tsx';
import { TextInput } from '../../TextInput.tsx';
import { DecimalInput } from '../form/DecimalInput.tsx';
import { type FigureForm, readTable, valueKind } from './figure-form.ts';

/** The value of a figure, typed as its key asks: money, a share, a number, or a table. */
export function FigureValue(props: {
  form: FigureForm;
  onChange: (part: Partial<FigureForm>) => void;
  error: string | null;
}) {
  const { form, onChange, error } = props;
  const t = useText(figuresText);
  const field = 'figure.value';
  const kind = valueKind(form.key);
  if (kind === 'fen') {
    return (
      <MoneyInput
        label={t.value}
        value={form.fen}
        onChange={(fen) => onChange({ fen })}
        field={field}
        required
        error={error}
      />
    );
  }
  if (kind === 'percent') {
    return (
      <DecimalInput
        label={t.percent}
        value={form.percent}
        onChange={(percent) => onChange({ percent })}
        field={field}
        required
        error={error}
      />
    );
  }
  if (kind === 'count') {
    return (
      <NumberInput
        label={t.days}
        value={form.count}
        onChange={(count) => onChange({ count })}
        field={field}
        required
        error={error}
      />
    );
  }
  const read = form.table.trim() === '' ? null : readTable(form.table);
  const wrong = read !== null && 'wrong' in read ? t.tableWrong(read.wrong) : null;
  return (
    <TextInput
      label={t.table}
      value={form.table}
      onChange={(table) => onChange({ table })}
      field={field}
      multiline
      required
      error={wrong ?? error}
      hint={t.tableHint}
    />
  );
}
