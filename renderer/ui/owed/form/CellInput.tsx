import { type CalendarDay, isCalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import { calculatorTitles } from '../../../../shared/owed/calculator-ids.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { calculatorEnglish } from '../../../text/owed-fields.ts';
import { useLang } from '../../../text/text.ts';
import { ChoiceInput } from '../../ChoiceInput.tsx';
import { DayInput } from '../../DayInput.tsx';
import { MoneyInput } from '../../MoneyInput.tsx';
import { NumberInput } from '../../NumberInput.tsx';
import { TextInput } from '../../TextInput.tsx';
import { YesNoInput } from '../../YesNoInput.tsx';
import { labelOf, termsOf } from '../words.ts';
import { DecimalInput } from './DecimalInput.tsx';
import { firstIsUsual, monthTexts } from './layout.ts';
import { MonthInput } from './MonthInput.tsx';

export type CellInputProps = {
  /** Key of the input; the last part of its name in a list. */
  name: string;
  meta: FieldMeta;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Name for `focusField`; the key itself unless told. */
  field?: string;
  error?: string | null;
  hint?: string | null;
};

const calculatorTerms = Object.fromEntries(
  Object.entries(calculatorTitles).map(([id, zh]) => [
    id,
    { zh, en: calculatorEnglish[id as keyof typeof calculatorEnglish] },
  ]),
);

/** One single value, drawn as its kind asks. */
export function CellInput({ name, meta, value, onChange, field = name, error, hint }: CellInputProps) {
  const lang = useLang();
  const shared = {
    label: labelOf(name, meta, lang),
    field,
    required: meta.optional !== true,
    error: error ?? null,
    hint: hint ?? null,
  };
  const number = typeof value === 'number' ? value : null;
  const text = typeof value === 'string' ? value : null;
  if (meta.kind === 'fen') return <MoneyInput {...shared} value={number as Fen | null} onChange={onChange} />;
  if (meta.kind === 'count') return <NumberInput {...shared} value={number} onChange={onChange} />;
  if (meta.kind === 'number') return <DecimalInput {...shared} value={number} onChange={onChange} />;
  if (meta.kind === 'day') {
    const day = text !== null && isCalendarDay(text) ? (text as CalendarDay) : null;
    return <DayInput {...shared} value={day} onChange={onChange} />;
  }
  if (meta.kind === 'flag') {
    return <YesNoInput {...shared} value={typeof value === 'boolean' ? value : null} onChange={onChange} />;
  }
  if (meta.kind === 'choice') {
    const terms = termsOf(meta.choices ?? {});
    if (firstIsUsual.has(name)) {
      const first = Object.keys(terms)[0] ?? null;
      return <ChoiceInput {...shared} terms={terms} value={text ?? first} onChange={onChange} />;
    }
    return <ChoiceInput {...shared} terms={terms} value={text} onChange={onChange} allowEmpty />;
  }
  if (name === 'calculator') {
    return <ChoiceInput {...shared} terms={calculatorTerms} value={text} onChange={onChange} allowEmpty />;
  }
  if (monthTexts.has(name)) return <MonthInput {...shared} value={text} onChange={onChange} />;
  return <TextInput {...shared} value={text ?? ''} onChange={onChange} />;
}
