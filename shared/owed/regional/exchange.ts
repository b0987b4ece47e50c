import { fail, ok, type Result } from '../../kernel/result.ts';
import { RegionalParameter } from './record.ts';

/** The file cannot be used; `row` counts from 1, 0 for the file as a whole. */
export interface ExchangeFailure {
  readonly kind: 'exchange';
  readonly row: number;
  readonly key: string;
}

/** What an import would do; nothing is done here. */
export interface ImportPlan {
  readonly fresh: readonly RegionalParameter[];
  readonly same: readonly RegionalParameter[];
  /** Same id, other content: the person chooses. */
  readonly different: readonly { readonly own: RegionalParameter; readonly theirs: RegionalParameter }[];
  /** As `different`, but the own row was verified by a person and stays. */
  readonly kept: readonly { readonly own: RegionalParameter; readonly theirs: RegionalParameter }[];
}

/** Reads rows of a JSON file another office exported. */
export function readRows(raw: unknown): Result<readonly RegionalParameter[], ExchangeFailure> {
  if (!Array.isArray(raw)) return fail({ kind: 'exchange' as const, row: 0, key: 'rows' });
  const rows: RegionalParameter[] = [];
  for (const [i, one] of raw.entries()) {
    const parsed = RegionalParameter.safeParse(one);
    if (!parsed.success) {
      const key = parsed.error.issues[0]?.path.join('.') || 'row';
      return fail({ kind: 'exchange' as const, row: i + 1, key });
    }
    rows.push(parsed.data);
  }
  return ok(rows);
}

/** Compares rows from outside with the own table. */
export function planImport(
  own: readonly RegionalParameter[],
  incoming: readonly RegionalParameter[],
): ImportPlan {
  const byId = new Map(own.map((row) => [row.id, row]));
  const fresh: RegionalParameter[] = [];
  const same: RegionalParameter[] = [];
  const different: { own: RegionalParameter; theirs: RegionalParameter }[] = [];
  const kept: typeof different = [];
  for (const theirs of incoming) {
    const mine = byId.get(theirs.id);
    if (mine === undefined) fresh.push(theirs);
    else if (textOf(mine) === textOf(theirs)) same.push(mine);
    else (mine.verifiedBy === undefined ? different : kept).push({ own: mine, theirs });
  }
  return { fresh, same, different, kept };
}

/** The row as text with its keys in one order. */
const textOf = (row: RegionalParameter): string => JSON.stringify(RegionalParameter.parse(row));

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
  const cell = (value: unknown) => {
    const text =
      value === null || value === undefined
        ? ''
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value);
    // A cell that begins like a formula would be run by a spreadsheet.
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Rows of a CSV as {@link toCsv} writes it. */
export function fromCsv(text: string): Result<readonly RegionalParameter[], ExchangeFailure> {
  const [head, ...lines] = cellsOf(text.replace(/^\uFEFF/, ''));
  if (head?.join() !== columns.join()) return fail({ kind: 'exchange' as const, row: 0, key: 'columns' });
  return readRows(lines.map(recordOf));
}

const numbers: ReadonlySet<string> = new Set(['tier', 'statisticalYear']);
const nullable: ReadonlySet<string> = new Set(['effectiveTo', 'documentNo', 'issuer']);

function recordOf(cells: readonly string[]): Record<string, unknown> {
  const entries = columns.flatMap((column, i): [string, unknown][] => {
    const text = (cells[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    if (text === '')
      return nullable.has(column) ? [[column, null]] : column === 'sourceNote' ? [[column, '']] : [];
    if (numbers.has(column)) return [[column, Number(text)]];
    return [[column, column === 'value' ? jsonOf(text) : text]];
  });
  return Object.fromEntries(entries);
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
