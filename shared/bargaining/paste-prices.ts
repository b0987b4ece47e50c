import { parseYuan } from '../kernel/money.ts';
import { cellsOf } from '../mediation/paste-table.ts';
import type { Words } from '../mediation/terms.ts';
import type { PriceRow } from './records/table.ts';
import { parseUnitPrice } from './unit-price.ts';

/** What a column of a pasted table of rates may hold. */
export const priceColumns = {
  ignore: { zh: '（不用）', en: '(not used)' },
  code: { zh: '工种编码', en: 'Code' },
  jobType: { zh: '工种', en: 'Trade' },
  process: { zh: '工序', en: 'Process' },
  spec: { zh: '产品规格', en: 'Specification' },
  unit: { zh: '计价单位', en: 'Unit' },
  standard: { zh: '标准工时（分钟）', en: 'Standard minutes' },
  quotaPer8h: { zh: '8小时定额', en: 'Quota of 8 hours' },
  price: { zh: '单价（元）', en: 'Price (yuan)' },
  previousPrice: { zh: '上期单价（元）', en: 'Former price (yuan)' },
  guaranteed: { zh: '保底日工资（元）', en: 'Guaranteed a day (yuan)' },
} as const satisfies Record<string, Words>;
export type PriceColumn = keyof typeof priceColumns;

const headings: readonly (readonly [PriceColumn, RegExp])[] = [
  ['code', /编码|代码|编号|code/i],
  ['previousPrice', /上期|原单价|上年|former|previous/i],
  ['guaranteed', /保底/],
  ['standard', /标准工时|工时|minutes/i],
  ['quotaPer8h', /定额|quota/i],
  ['process', /工序|process/i],
  ['spec', /规格|产品|难度|spec/i],
  ['unit', /单位|unit$/i],
  ['price', /单价|工价|price/i],
  ['jobType', /工种|岗位|trade|job/i],
];

/** The most rows of one table. */
export const priceRowLimit = 500;

export type PriceProblem =
  | { code: 'no-price'; found: string }
  | { code: 'no-trade' }
  | { code: 'number'; column: PriceColumn; found: string }
  | { code: 'repeated-code'; row: number }
  | { code: 'too-many'; limit: number };

export type PastedPrice = { row: PriceRow; problems: PriceProblem[] };

const order: readonly PriceColumn[] = [
  'code',
  'jobType',
  'process',
  'spec',
  'unit',
  'price',
  'previousPrice',
];

/** Reads a table of rates copied from a spreadsheet; without headings the usual order of columns is taken. */
export function readPastedPrices(text: string): { columns: PriceColumn[]; rows: string[][] } {
  const [first, ...rest] = cellsOf(text);
  if (!first) return { columns: [], rows: [] };
  const titles = first.map(
    (cell) => headings.find(([, words]) => words.test(cell))?.[0] ?? ('ignore' as const),
  );
  const named = titles.includes('price') && !first.some((cell) => parseUnitPrice(cell) !== null);
  const columns = named
    ? titles.map((column, at) => (titles.indexOf(column) === at ? column : 'ignore'))
    : first.map((_, at) => order[at] ?? 'ignore');
  return { columns, rows: named ? rest : [first, ...rest] };
}

/** The rows of a pasted table of rates, each with what is wrong in it. */
export function pastedPrices({
  columns,
  rows,
}: {
  columns: readonly PriceColumn[];
  rows: readonly string[][];
}): PastedPrice[] {
  const seen = new Map<string, number>();
  return rows.map((cells, at): PastedPrice => {
    const problems: PriceProblem[] = [];
    const cell = (column: PriceColumn) => {
      const place = columns.indexOf(column);
      return place < 0 ? '' : (cells[place] ?? '').trim();
    };
    const whole = (column: PriceColumn, scale = 1): number | null => {
      const text = cell(column).normalize('NFKC').replace(/,/g, '');
      if (text === '') return null;
      const value = Number(text);
      if (Number.isFinite(value) && value >= 0) return Math.round(value * scale);
      problems.push({ code: 'number', column, found: cell(column) });
      return null;
    };
    const price = parseUnitPrice(cell('price'));
    if (price === null) problems.push({ code: 'no-price', found: cell('price') });
    if (cell('jobType') === '') problems.push({ code: 'no-trade' });
    const code = cell('code');
    const earlier = seen.get(code);
    if (code !== '' && earlier !== undefined) problems.push({ code: 'repeated-code', row: earlier + 1 });
    if (code !== '' && earlier === undefined) seen.set(code, at);
    if (at >= priceRowLimit) problems.push({ code: 'too-many', limit: priceRowLimit });
    const previous = cell('previousPrice');
    const previousPrice = previous === '' ? null : parseUnitPrice(previous);
    if (previous !== '' && previousPrice === null)
      problems.push({ code: 'number', column: 'previousPrice', found: previous });
    return {
      row: {
        code,
        jobType: cell('jobType'),
        process: cell('process'),
        spec: cell('spec'),
        unit: cell('unit') || '件',
        standardCentiMinutes: whole('standard', 100),
        quotaPer8h: whole('quotaPer8h'),
        price: price ?? (0 as PriceRow['price']),
        previousPrice,
        guaranteedDailyFen: cell('guaranteed') === '' ? null : parseYuan(cell('guaranteed')),
        environment: null,
        intensity: null,
        skill: null,
        overtime: null,
        sampleEnterprises: null,
        sampleTimings: null,
        attainment: null,
        from: null,
        to: null,
      },
      problems,
    };
  });
}
