import { type FactRow, type Facts, rowsFact, textFact } from '../../shared/documents/facts.ts';

/** Fields that name a row best, in this order. */
const naming = ['name', 'text', 'paragraph', 'label'];

const rowText = (row: FactRow): string =>
  naming.map((field) => row[field] ?? '').find((text) => text.trim() !== '') ??
  Object.values(row)
    .filter((text) => text.trim() !== '')
    .join(' ');

/** A fact as the list beside a paper shows it: its text; of rows the first one and how many there are. */
export function factInShort(facts: Facts, path: string): string {
  const [first, ...others] = rowsFact(facts, path);
  if (!first) return textFact(facts, path);
  const text = rowText(first);
  return others.length === 0 ? text : `${text} 等${others.length + 1}项`;
}
