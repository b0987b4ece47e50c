import { parseYuan } from '../../../../shared/kernel/money.ts';
import { readDay } from '../../../../shared/mediation/paste-columns.ts';
import { cellsOf } from '../../../../shared/mediation/paste-table.ts';
import type { FieldMeta } from '../../../../shared/owed/fields.ts';
import { monthTexts } from './layout.ts';

/** `2026年8月`, `2026/8`, `202608` → `2026-08`; null when it is no month. */
export function readMonth(text: string): string | null {
  const match = /^([12]\d{3})\D{0,2}(\d{1,2})\D{0,4}\d{0,2}\D?$/.exec(text.normalize('NFKC').trim());
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : null;
}

/** A typed or pasted number with at most two decimals. */
export function readDecimal(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

const readCount = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/[\s,，%]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
};

const readFlag = (text: string): boolean | null => {
  if (/^(是|有|已|已付|√|✓|1|y|yes|true)$/i.test(text)) return true;
  return /^(否|无|未|未付|×|0|n|no|false)$/i.test(text) ? false : null;
};

/** One pasted cell as the field takes it; null when it says nothing the field knows. */
export function readCell(key: string, meta: FieldMeta, text: string): unknown {
  const plain = text.trim();
  if (plain === '') return null;
  if (meta.kind === 'fen') return parseYuan(plain);
  if (meta.kind === 'count') return readCount(plain);
  if (meta.kind === 'number') return readDecimal(plain);
  if (meta.kind === 'day') return readDay(plain);
  if (meta.kind === 'flag') return readFlag(plain);
  if (meta.kind === 'choice') {
    const found = Object.entries(meta.choices ?? {}).find(([code, zh]) => code === plain || zh === plain);
    return found?.[0] ?? null;
  }
  return monthTexts.has(key) ? readMonth(plain) : plain;
}

/** A filled cell that was not understood; it will be empty. */
export interface UnreadCell {
  /** From 1, as pasted. */
  readonly row: number;
  readonly key: string;
  readonly text: string;
}

/** Rows of a pasted table, and the cells that were not understood. */
export interface PastedRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly unread: readonly UnreadCell[];
}

/** Reads a table copied from a spreadsheet, columns in the order of the fields; a heading line is left out. */
export function readRows(text: string, fields: ReadonlyMap<string, FieldMeta>): PastedRows {
  const columns = [...fields];
  const read = cellsOf(text).map((cells) =>
    columns.map(([key, meta], at) => {
      const cell = cells[at] ?? '';
      return { key, cell, value: readCell(key, meta, cell) };
    }),
  );
  const typed = columns.findIndex(([key, meta]) => meta.kind !== 'text' || monthTexts.has(key));
  const [first] = read;
  // Words where a number, a day or a month belongs: the line of headings.
  const header = first !== undefined && typed >= 0 && isHeading(first[typed]);
  const body = header ? read.slice(1) : read;
  return {
    rows: body.map((row) => Object.fromEntries(row.map(({ key, value }) => [key, value]))),
    unread: body.flatMap((row, at) =>
      row
        .filter(({ cell, value }) => cell.trim() !== '' && value === null)
        .map(({ key, cell }) => ({ row: at + (header ? 2 : 1), key, text: cell.trim() })),
    ),
  };
}

const isHeading = (one: { cell: string; value: unknown } | undefined): boolean =>
  one !== undefined && one.value === null && one.cell.trim() !== '' && !/\d/.test(one.cell);
