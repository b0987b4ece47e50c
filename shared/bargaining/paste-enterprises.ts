import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type CreditCodeError, checkCreditCode } from '../mediation/identity/credit-code.ts';
import { readDay } from '../mediation/paste-columns.ts';
import { cellsOf } from '../mediation/paste-table.ts';
import type { Words } from '../mediation/terms.ts';
import type { UnionState } from './terms.ts';

/** What a column of a pasted register may hold. */
export const enterpriseColumns = {
  ignore: { zh: '（不用）', en: '(not used)' },
  name: { zh: '企业名称', en: 'Name' },
  uscc: { zh: '统一社会信用代码', en: 'Credit code' },
  town: { zh: '镇（街道）', en: 'Town' },
  industry: { zh: '行业', en: 'Industry' },
  address: { zh: '地址', en: 'Address' },
  workers: { zh: '职工人数', en: 'Workers' },
  women: { zh: '女职工人数', en: 'Women' },
  union: { zh: '建会情况', en: 'Union' },
  aboveScale: { zh: '规模以上', en: 'Above scale' },
  legalRepName: { zh: '法定代表人', en: 'Legal representative' },
  unionName: { zh: '工会名称', en: 'Name of the union' },
  unionChair: { zh: '工会主席', en: 'Union chair' },
  unionSince: { zh: '建会日期', en: 'Union since' },
  contactPhone: { zh: '联系电话', en: 'Telephone' },
} as const satisfies Record<string, Words>;
export type EnterpriseColumn = keyof typeof enterpriseColumns;

const headings: readonly (readonly [EnterpriseColumn, RegExp])[] = [
  ['uscc', /信用代码|组织机构代码|uscc|credit/i],
  ['unionName', /工会名称|工会全称/],
  ['unionChair', /工会(负责人|主席)/],
  ['unionSince', /建会(日期|时间)|成立(日期|时间)/],
  ['union', /建会|工会(情况|组织|类型)|是否建|union/i],
  ['women', /女(职工|工|性)/],
  ['workers', /(职工|员工|从业|在职|总)人?数|人数|workers|staff/i],
  ['aboveScale', /规上|规模以上/],
  ['legalRepName', /法人|法定代表人|负责人/],
  ['town', /镇|街道|乡|园区|town/i],
  ['industry', /行业|industry/i],
  ['address', /地址|住所|address/i],
  ['contactPhone', /电话|手机|联系方式|phone/i],
  ['name', /企业|单位|公司|名称|name/i],
];

/** A pasted register with a guess of its columns; the reader may correct the guess. */
export type PastedRegister = { header: string[] | null; columns: EnterpriseColumn[]; rows: string[][] };

/** The most rows taken at once. */
export const enterprisePasteLimit = 2000;

/** Reads a register copied from a spreadsheet, with or without headings. */
export function readPastedEnterprises(text: string): PastedRegister {
  const [first, ...rest] = cellsOf(text);
  if (!first) return { header: null, columns: [], rows: [] };
  const named =
    !first.some((cell) => /\d{6}/.test(cell)) &&
    first.filter((cell) => columnOf(cell) !== 'ignore').length >= Math.min(2, first.length);
  const rows = (named ? rest : [first, ...rest])
    .filter((row) => !row.some((cell) => /^(合计|总计|小计)[:：]?$/.test(cell)))
    .slice(0, enterprisePasteLimit);
  return { header: named ? first : null, columns: named ? once(first.map(columnOf)) : guessed(rows), rows };
}

const columnOf = (title: string): EnterpriseColumn =>
  headings.find(([, words]) => words.test(title))?.[0] ?? 'ignore';

/** Each kind once: of two columns alike the first is taken. */
const once = (columns: EnterpriseColumn[]): EnterpriseColumn[] =>
  columns.map((column, at) => (columns.indexOf(column) === at ? column : 'ignore'));

function guessed(rows: readonly (readonly string[])[]): EnterpriseColumn[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const sample = rows.slice(0, 30);
  const columns = Array.from({ length: width }, (_, at): EnterpriseColumn => {
    const cells = sample.flatMap((row) => row[at] || []);
    const mostly = (looks: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(looks).length >= cells.length * 0.6;
    if (mostly((cell) => /^[0-9A-Z]{18}$/i.test(cell))) return 'uscc';
    if (mostly((cell) => /公司|厂|合作社|中心|店|集团/.test(cell))) return 'name';
    if (mostly((cell) => /(镇|街道|乡|园区|开发区)$/.test(cell))) return 'town';
    if (mostly((cell) => /^1[3-9]\d{9}$|^0\d{2,3}-?\d{7,8}$/.test(cell))) return 'contactPhone';
    if (mostly((cell) => /^\d{1,6}$/.test(cell))) return 'workers';
    return 'ignore';
  });
  return once(columns);
}

/** What is wrong with one row. Only a row without a name is kept out. */
export type EnterpriseProblem =
  | { code: 'no-name' }
  | { code: 'uscc'; error: CreditCodeError }
  | { code: 'number' | 'union' | 'date'; column: EnterpriseColumn; found: string }
  | { code: 'women-over-workers' }
  | { code: 'repeated'; row: number };

/** One enterprise of a pasted register; what its row does not say is null. */
export type PastedEnterprise = {
  name: string;
  uscc: string;
  town: string | null;
  industry: string | null;
  address: string | null;
  legalRepName: string | null;
  unionName: string | null;
  unionChair: string | null;
  contactPhone: string | null;
  unionSince: CalendarDay | null;
  workers: number | null;
  women: number | null;
  union: UnionState | null;
  aboveScale: boolean | null;
  problems: EnterpriseProblem[];
};

/** The enterprises of a pasted register, each with what is wrong in its row. */
export function pastedEnterprises({
  columns,
  rows,
}: Pick<PastedRegister, 'columns' | 'rows'>): PastedEnterprise[] {
  const all = rows.map((row) => enterpriseOf(columns, row));
  const keys = all.map((one) => one.uscc || one.name);
  return all.map((one, at) => {
    const earlier = keys.indexOf(keys[at] ?? '');
    return earlier >= 0 && earlier < at && keys[at] !== ''
      ? { ...one, problems: [...one.problems, { code: 'repeated' as const, row: earlier + 1 }] }
      : one;
  });
}

function enterpriseOf(columns: readonly EnterpriseColumn[], row: readonly string[]): PastedEnterprise {
  const problems: EnterpriseProblem[] = [];
  const cell = (column: EnterpriseColumn): string | null => {
    const at = columns.indexOf(column);
    const text = at < 0 ? '' : (row[at] ?? '').trim();
    return text === '' ? null : text;
  };
  const count = (column: 'workers' | 'women'): number | null => {
    const text =
      cell(column)
        ?.normalize('NFKC')
        .replace(/[,，人名\s]/g, '') ?? null;
    if (text === null) return null;
    if (/^\d{1,7}$/.test(text)) return Number(text);
    problems.push({ code: 'number', column, found: cell(column) ?? '' });
    return null;
  };
  const name = cell('name') ?? '';
  if (name === '') problems.push({ code: 'no-name' });
  const code = cell('uscc');
  const check = code === null ? null : checkCreditCode(code);
  if (check?.error) problems.push({ code: 'uscc', error: check.error });
  const unionText = cell('union');
  const union = unionText === null ? null : unionOf(unionText);
  if (unionText !== null && union === null)
    problems.push({ code: 'union', column: 'union', found: unionText });
  const sinceText = cell('unionSince');
  const unionSince = sinceText === null ? null : readDay(sinceText);
  if (sinceText !== null && unionSince === null)
    problems.push({ code: 'date', column: 'unionSince', found: sinceText });
  const [workers, women] = [count('workers'), count('women')];
  if (workers !== null && women !== null && women > workers) problems.push({ code: 'women-over-workers' });
  const scale = cell('aboveScale');
  return {
    name,
    uscc: check?.normalized ?? '',
    town: cell('town'),
    industry: cell('industry'),
    address: cell('address'),
    legalRepName: cell('legalRepName'),
    unionName: cell('unionName'),
    unionChair: cell('unionChair'),
    contactPhone: cell('contactPhone'),
    unionSince,
    workers,
    women,
    union,
    aboveScale: scale === null ? null : yes.test(scale),
    problems,
  };
}

const yes = /^(是|有|y|yes|√|✓|1|规上|规模以上|已)/i;

function unionOf(text: string): UnionState | null {
  if (/联合|联建/.test(text)) return 'joint';
  if (/未|没有|无|否|^n|×|^0$/i.test(text)) return 'none';
  return yes.test(text) || /单独|独立|建会|工会/.test(text) ? 'own' : null;
}
