import { useState } from 'react';
import {
  type ClauseUnit,
  clauseUnits,
  measureText,
  parseMeasure,
} from '../../shared/bargaining/clauses/unit.ts';
import { measureWords } from '../text/measure.ts';
import { useText, useWord } from '../text/text.ts';
import { TextInput } from './TextInput.tsx';

type Props = {
  label: string;
  unit: ClauseUnit;
  value: number | null;
  onChange: (value: number | null) => void;
  field?: string;
  required?: boolean;
  error?: string | null;
  hint?: string | null;
};

/** A number with its unit, as a clause or a position on the table has one. What cannot be read is said, and kept as typed. */
export function MeasureInput({ label, unit, value, onChange, error = null, hint = null, ...rest }: Props) {
  const t = useText(measureWords);
  const word = useWord();
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && typed.trim() !== '' && parseMeasure(typed, unit) === null;
  const change = (text: string) => {
    setTyped(text);
    onChange(parseMeasure(text, unit));
  };
  return (
    <TextInput
      {...rest}
      label={`${label}（${word(clauseUnits[unit])}）`}
      value={typed ?? measureText(value, unit)}
      onChange={change}
      onBlur={() => !unread && setTyped(null)}
      inputMode="decimal"
      error={unread ? t.unread(word(clauseUnits[unit])) : error}
      hint={hint}
    />
  );
}
