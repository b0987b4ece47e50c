import { lawOf } from '../../owed/law/statute.ts';
import { overtimeRates } from '../../owed/law/working-time.ts';
import type { PostRow, PriceRow, RoundTable, SkillRow } from '../records/table.ts';
import type { TableKind } from '../terms.ts';
import { timesPercent, type UnitPrice } from '../unit-price.ts';
import type { Column, TableRow } from './column.ts';

const blankPost: PostRow = { post: '', headcount: 0, baseFen: 0, targetFen: 0, frontline: false } as PostRow;
const blankPrice = {
  code: '',
  jobType: '',
  process: '',
  spec: '',
  unit: '件',
  standardCentiMinutes: null,
  quotaPer8h: null,
  price: 0,
  previousPrice: null,
  guaranteedDailyFen: null,
  environment: null,
  intensity: null,
  skill: null,
  overtime: null,
  sampleEnterprises: null,
  sampleTimings: null,
  attainment: null,
  from: null,
  to: null,
} as PriceRow;
const blankSkill = {
  level: '',
  label: '',
  kind: 'monthly-allowance',
  family: 'skill',
  amountFen: 0,
  headcount: 0,
} as SkillRow;

const blanks: Record<TableKind, TableRow> = { posts: blankPost, prices: blankPrice, skills: blankSkill };

/** A new row of a table, as it lies in the record. */
export const blankRow = (kind: TableKind): TableRow => ({ ...blanks[kind] });

/** The rows of a table of its own kind. */
export const rowsOfTable = ({ kind, body }: Pick<RoundTable, 'kind' | 'body'>): readonly TableRow[] =>
  body[kind];

/** Prices at the legal multiples, where one overtime price was given and the others not yet. */
function usualOvertime(price: UnitPrice): Record<string, UnitPrice> {
  const { workday, rest, statutory } = lawOf(overtimeRates).value;
  return {
    workday: timesPercent(price, workday),
    restDay: timesPercent(price, rest),
    holiday: timesPercent(price, statutory),
  };
}

/** The value of a cell. */
export function cellOf(row: TableRow, { name }: Pick<Column, 'name'>): unknown {
  const [top = '', inner] = name.split('.');
  if (inner === undefined) return row[top];
  return (row[top] as TableRow | null | undefined)?.[inner] ?? null;
}

/**
 * The row with another value in a cell. A cell that may not be empty gets the empty value of a new row. Of the three
 * overtime prices all or none are kept: the first one brings the multiples of the price for the others, emptying one
 * takes all away.
 */
export function withCell(
  kind: TableKind,
  row: TableRow,
  { name }: Pick<Column, 'name'>,
  value: unknown,
): TableRow {
  const [top = '', inner] = name.split('.');
  if (inner !== undefined) {
    if (value === null) return { ...row, [top]: null };
    const price = (row.price ?? 0) as UnitPrice;
    return { ...row, [top]: { ...usualOvertime(price), ...(row[top] as object | null), [inner]: value } };
  }
  return { ...row, [top]: value ?? blanks[kind][top] ?? null };
}
