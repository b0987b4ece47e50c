import type { StoredRow } from '../schema/row-types.ts';
import { sameValue } from './canonical-json.ts';
import type { FieldChange } from './change-entry.ts';

/** Set by the one door for every change, so they are no change themselves. */
const stamps = new Set(['id', 'hlc', 'vv', 'body']);

/** The fields of a row by flat name: card fields as they are, body fields as `body.x`. */
export function fieldsOf(row: StoredRow): Map<string, unknown> {
  const card = Object.entries(row).filter(([name]) => !stamps.has(name));
  const body = Object.entries(row.body).map(([name, value]) => [`body.${name}`, value] as const);
  return new Map([...card, ...body].filter(([, value]) => value !== undefined));
}

/** What changed between two states of one record; `before` null: it was just made. An absent field reads as null. */
export function diffRows(before: StoredRow | null, after: StoredRow): FieldChange[] {
  const old = before ? fieldsOf(before) : new Map<string, unknown>();
  const now = fieldsOf(after);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names
    .filter((name) => before === null || !sameValue(old.get(name), now.get(name)))
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }));
}
