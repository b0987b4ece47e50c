import { recordTypes, type TableName } from '../../shared/schema/record-types.ts';
import type { StoredRow } from '../../shared/schema/row-types.ts';
import { refuse } from './write-failure.ts';

/**
 * Checks a row against its record type and the rules for values (data rule 5). @throws ChangeRefused
 * @returns the row without members that are `undefined`, with the empty value of fields the caller left out
 */
export function checkedRow(table: TableName, row: StoredRow): StoredRow {
  const issues: { field: string; problem: string }[] = [];
  const clean = deterministic(row, '', issues) as StoredRow;
  const parsed = recordTypes[table].row.safeParse(clean);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      issues.push({ field: issue.path.map(String).join('.'), problem: issue.code });
    }
  }
  if (issues.length > 0) refuse({ kind: 'invalid', table, recordId: row.id, issues });
  return parsed.success ? (parsed.data as StoredRow) : clean;
}

/** A copy that shares nothing with what the caller holds; notes every value a record may not contain. */
function deterministic(value: unknown, path: string, issues: { field: string; problem: string }[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    return value.map((item, i) => deterministic(item ?? null, `${path}.${i}`, issues));
  }
  if (typeof value === 'object' && isPlain(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
      members.map(([key, member]) => [
        key,
        deterministic(member, path === '' ? key : `${path}.${key}`, issues),
      ]),
    );
  }
  issues.push({ field: path, problem: 'not-deterministic' });
  return null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
