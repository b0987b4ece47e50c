import type { z } from 'zod';
import { csvOf } from '../../kernel/csv.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { readDay } from '../../mediation/paste-columns.ts';
import { type ParameterKey, parameterKeys } from './keys.ts';
import { RegionalParameter } from './record.ts';

/** The file cannot be used; `row` counts from 1, 0 for the file as a whole. */
export interface ExchangeFailure {
  readonly kind: 'exchange';
  readonly row: number;
  readonly key: string;
}

/** Rows of a file that can be used, and those that cannot, each with its place. */
export interface FileRows {
  readonly rows: readonly RegionalParameter[];
  readonly failures: readonly ExchangeFailure[];
}

/** Reads every row of a JSON file by itself, so that all mistakes are told at once. */
export function readEachRow(raw: unknown): FileRows {
  if (!Array.isArray(raw)) return { rows: [], failures: [{ kind: 'exchange', row: 0, key: 'rows' }] };
  const rows: RegionalParameter[] = [];
  const failures: ExchangeFailure[] = [];
  for (const [i, one] of raw.entries()) {
    const parsed = RegionalParameter.safeParse(one);
    if (parsed.success) rows.push(parsed.data);
    else failures.push({ kind: 'exchange', row: i + 1, key: keyOf(parsed.error, one) });
  }
  return { rows, failures };
}

/** The member a complaint is about; an unknown member is named itself. */
function keyOf({ issues: [issue] }: z.ZodError, row: unknown): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? 'row';
  return issue?.path.map(String).join('.') || (typeof row === 'object' ? 'value' : 'row');
}

/** Reads rows of a JSON file another office exported; the first mistake refuses the file. */
export function readRows(raw: unknown): Result<readonly RegionalParameter[], ExchangeFailure> {
  const { rows, failures } = readEachRow(raw);
  const [first] = failures;
  return first === undefined ? ok(rows) : fail(first);
}

const columns = [
  'id',
  'key',
  'regionCode',
  'tier',
  'value',
  'period',
  'statisticalYear',
  'effectiveFrom',
  'effectiveTo',
  'title',
  'documentNo',
  'issuer',
  'sourceNote',
  'confidence',
  'verifiedBy',
  'supersededBy',
  'note',
] as const satisfies readonly (keyof RegionalParameter)[];

/** The table as CSV for a spreadsheet (RFC 4180, CRLF, with a byte order mark); values stay JSON. */
export function toCsv(rows: readonly RegionalParameter[]): string {
  const text = (value: unknown) => {
    if (value === null || value === undefined) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return csvOf([[...columns], ...rows.map((row) => columns.map((column) => text(row[column])))]);
}

/** Rows of a CSV as {@link toCsv} writes it; the first mistake refuses the file. */
export function fromCsv(text: string): Result<readonly RegionalParameter[], ExchangeFailure> {
  const { rows, failures } = readEachCsvRow(text);
  const [first] = failures;
  return first === undefined ? ok(rows) : fail(first);
}

/** Reads every row of a CSV by itself. Row numbers leave the line of headings out. */
export function readEachCsvRow(text: string): FileRows {
  const [head, ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  // A spreadsheet drops or adds empty columns at the end.
  const names = (head ?? []).map((name) => name.trim()).filter((name) => name !== '');
  if (names.join() !== columns.join()) {
    return { rows: [], failures: [{ kind: 'exchange', row: 0, key: 'columns' }] };
  }
  return readEachRow(lines.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(recordOf));
}

const numbers: ReadonlySet<string> = new Set(['tier', 'statisticalYear']);
const nullable: ReadonlySet<string> = new Set(['effectiveTo', 'documentNo', 'issuer']);

function recordOf(cells: readonly string[], at: number): Record<string, unknown> {
  const entries = columns.flatMap((column, i): [string, unknown][] => {
    const text = (cells[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    if (text === '')
      return nullable.has(column) ? [[column, null]] : column === 'sourceNote' ? [[column, '']] : [];
    if (numbers.has(column)) return [[column, Number(text)]];
    // A spreadsheet that saved the file writes days its own way.
    if (days.has(column)) return [[column, readDay(text) ?? text]];
    if (column === 'id') return [[column, text]];
    return [[column, column === 'value' ? valueIn(text, cells[columns.indexOf('key')] ?? '') : text]];
  });
  // A row typed into the file has no id of its own.
  return { id: `line-${at + 1}`, ...Object.fromEntries(entries) };
}

const days: ReadonlySet<string> = new Set(['effectiveFrom', 'effectiveTo']);

/** A value as JSON, or as people write it: yuan, per cent or a count, as the key says. */
function valueIn(text: string, key: string): unknown {
  const unit = Object.hasOwn(parameterKeys, key) ? parameterKeys[key as ParameterKey].unit : '';
  const plain = text.replace(/[\s,，%元]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return jsonOf(text);
  if (unit.startsWith('fen')) return { kind: 'fen', fen: Math.round(Number(plain) * 100) };
  if (unit === 'bp') return { kind: 'percentBp', bp: Math.round(Number(plain) * 100) };
  return { kind: 'count', count: Number(plain) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the check of the row names the column.
    return text;
  }
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  for (const match of text.matchAll(pattern)) {
    const [whole, raw = '', end] = match;
    if (whole === '' && row.length === 0) break;
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
