import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { isCalendarDay } from '../../kernel/calendar-day.ts';
import { type Fen, formatYuan, parseYuan } from '../../kernel/money.ts';
import type { Words } from '../../mediation/terms.ts';
import { formatUnitPrice, parseUnitPrice, type UnitPrice } from '../unit-price.ts';

/** What a cell of a table holds: `yuan` in fen, `price` a unit price, `minutes` and `percent` in hundredths. */
export type CellKind =
  | 'text'
  | 'whole'
  | 'yuan'
  | 'price'
  | 'minutes'
  | 'percent'
  | 'day'
  | 'check'
  | 'choice';

/** A column of 附表: its words, its headings in pasted tables, and how its cells are read and written. */
export type Column = Words & {
  /** Field of the row; `overtime.workday` lies one deeper. */
  name: string;
  kind: CellKind;
  /** How other people head it. The first column whose pattern fits a heading takes it. */
  heading: RegExp;
  /** A row without it cannot be kept. */
  required?: boolean;
  /** Stands in the grid; the others are shown for the row one is at. */
  main?: boolean;
  /** The codes of a choice. */
  terms?: Readonly<Record<string, Words>>;
};

/** A row of any of the three tables. */
export type TableRow = Readonly<Record<string, unknown>>;

/** What a cell means; `unread`: it is no such value. An empty cell is null, of text the empty text. */
export type CellRead = { value: unknown } | { unread: true };

const unread = { unread: true } as const;
const yes = /^(是|有|√|✓|一线|y|yes|true|1)$/i;

/** Reads what somebody typed or pasted into a cell. */
export function readCell(column: Column, typed: string): CellRead {
  const text = typed.trim();
  if (column.kind === 'text') return { value: text.normalize('NFC') };
  if (column.kind === 'check') return { value: yes.test(text) };
  if (text === '') return { value: null };
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  switch (column.kind) {
    case 'whole':
      return /^\d{1,9}(人|件)?$/.test(plain) ? { value: Number.parseInt(plain, 10) } : unread;
    case 'minutes':
    case 'percent': {
      const number = /^(-?\d{1,7}(?:\.\d+)?)%?$/.exec(plain)?.[1];
      return number === undefined ? unread : { value: Math.round(Number(number) * 100) };
    }
    case 'yuan': {
      const sum = parseYuan(text);
      return sum === null || sum < 0 ? unread : { value: sum };
    }
    case 'price': {
      const price = parseUnitPrice(text);
      return price === null ? unread : { value: price };
    }
    case 'day': {
      const day = dayIn(plain);
      return day === null ? unread : { value: day };
    }
    case 'choice': {
      const code = codeIn(column.terms ?? {}, text);
      return code === null ? unread : { value: code };
    }
  }
}

/** A value as it stands in the cell and in a spreadsheet; it reads back as itself. */
export function showCell(column: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (column.kind) {
    case 'text':
    case 'whole':
    case 'day':
      return String(value);
    case 'check':
      return value === true ? '是' : '否';
    case 'yuan':
      return formatYuan(value as Fen);
    case 'price':
      return formatUnitPrice(value as UnitPrice);
    case 'minutes':
      return String(Number(value) / 100);
    case 'percent':
      return `${Number(value) / 100}%`;
    case 'choice':
      return column.terms?.[String(value)]?.zh ?? String(value);
  }
}

/** `2026-1-5`, `2026/1/5`, `2026.1.5`, `2026年1月5日`. */
function dayIn(text: string): CalendarDay | null {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}

function codeIn(terms: Readonly<Record<string, Words>>, text: string): string | null {
  const known = Object.entries(terms);
  const same = known.find(
    ([code, { zh, en }]) => code === text || zh === text || en.toLowerCase() === text.toLowerCase(),
  );
  const near = known.find(([, { zh }]) => zh.includes(text) || text.includes(zh));
  return (same ?? near)?.[0] ?? null;
}
