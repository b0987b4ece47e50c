import type { ClauseUnit } from '../../../../shared/bargaining/clauses/unit.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import type { FormValue } from './form-value.ts';

type Common = {
  /** Path in the record, such as `body.place`. */
  at: string;
  label: Words;
  hint?: Words;
  /** Columns of twelve. */
  span?: number;
  required?: boolean;
  /** Shown only while this holds. */
  when?: (form: FormValue) => boolean;
};

/** A column of a list written line by line. */
export type LineColumn = { name: string; kind: 'text' | 'number' | 'check' };

/** One field of a form over a record of a round: which value, in which words, with which input. */
export type FieldSpec = Common &
  (
    | { kind: 'text' | 'long' | 'lines' | 'day' | 'minute' | 'number' | 'money' | 'check' | 'yes-no' }
    | { kind: 'measure'; unit: ClauseUnit }
    | { kind: 'choice'; terms: Record<string, Words>; empty?: boolean }
    | { kind: 'rows'; columns: readonly LineColumn[] }
    | { kind: 'ticks'; options: readonly (readonly [value: string, words: string])[] }
  );

/** The first required field that is still empty. */
export function missingField(
  fields: readonly FieldSpec[],
  form: FormValue,
  read: (form: FormValue, at: string) => unknown,
) {
  return (
    fields.find((one) => {
      if (!one.required || (one.when && !one.when(form))) return false;
      const value = read(form, one.at);
      return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
    }) ?? null
  );
}
