import type { Words } from '../../../../shared/mediation/terms.ts';

/** Somebody or something of the case that may be picked. */
export type Option = { id: string; name: string };

/** One field of a record's form: which value, how it is entered, how wide it stands (of twelve columns). */
export type FieldSpec<K extends string = string> = {
  key: K;
  label: string;
  span: number;
  hint?: string;
} & (
  | { as: 'text' | 'long' | 'lines' | 'day' | 'minute' | 'money' | 'count' | 'check' | 'yes-no' }
  | { as: 'choice'; terms: Readonly<Record<string, Words>>; allowEmpty?: boolean }
  | { as: 'many'; options: readonly Option[] }
);

/** Values of a form by key, as a record keeps them. */
export type Values = Readonly<Record<string, unknown>>;

/** Parts a change of a flat form into the fields of the card and those of the body, as records are written. */
export function cardAndBody(patch: Values, cardKeys: readonly string[]): { card: Values; body: Values } {
  const isCard = ([key]: [string, unknown]) => cardKeys.includes(key);
  const entries = Object.entries(patch);
  return {
    card: Object.fromEntries(entries.filter(isCard)),
    body: Object.fromEntries(entries.filter((entry) => !isCard(entry))),
  };
}

/** A change without the fields that may not be empty and were wiped: what is stored of them stays. */
export const keepingNeeded = (patch: Values, needed: readonly string[]): Values =>
  Object.fromEntries(Object.entries(patch).filter(([key, value]) => value !== null || !needed.includes(key)));
