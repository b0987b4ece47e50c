import { type CalendarDay, isCalendarDay } from '../kernel/calendar-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { checkPhone } from './identity/phone.ts';
import type { Words } from './terms.ts';

/** What a column of a pasted list may hold. */
export const pasteColumns = {
  ignore: { zh: '（不用）', en: '(not used)' },
  name: { zh: '姓名', en: 'Name' },
  idNo: { zh: '身份证号', en: 'Identity number' },
  phone: { zh: '电话', en: 'Phone' },
  amount: { zh: '请求金额', en: 'Amount' },
  gender: { zh: '性别', en: 'Sex' },
  birthDate: { zh: '出生日期', en: 'Born on' },
  address: { zh: '住址', en: 'Address' },
  jobTitle: { zh: '岗位', en: 'Post' },
  hireDate: { zh: '入职日期', en: 'Hired on' },
  terminationDate: { zh: '离职日期', en: 'Left on' },
} as const satisfies Record<string, Words>;
export type PasteColumn = keyof typeof pasteColumns;

/** Words in headings, the plainer after the surer: of 应发、已发、欠发 the last is the sum asked for. */
const headings: readonly (readonly [PasteColumn, RegExp])[] = [
  ['idNo', /身份证|证件号|证号|公民身份/],
  ['phone', /电话|手机|联系方式|phone|mobile/i],
  ['name', /姓名|名字|^(员工|职工|申请人|劳动者|工人|name)$/i],
  ['gender', /性别/],
  ['birthDate', /出生|生日/],
  ['hireDate', /入职|进场|进厂/],
  ['terminationDate', /离职|离场|退场/],
  ['address', /住址|地址|户籍|address/i],
  ['jobTitle', /岗位|工种|职务|职业/],
  ['amount', /欠|未付|未发|请求|诉求|剩余/],
  ['amount', /金额|工资(?!卡)|合计|amount|sum/i],
];

/** True when a first row names its columns instead of a person. */
export function isHeader(row: readonly string[]): boolean {
  const numbers = row.some((cell) => /\d{7}/.test(cell));
  return !numbers && row.some((cell) => headings.some(([, words]) => words.test(cell)));
}

/** A day as lists write it (`2024-3-1`, `2024.03.01`, `2024年3月1日`, `20240301`); null when it is none. */
export function readDay(text: string): CalendarDay | null {
  const plain = text.normalize('NFKC').trim();
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return null;
  const [, year = '', month = '', date = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDay(written) && written >= '1900' ? written : null;
}

/** A number a spreadsheet shortened (`3.30099E+17`): its last digits are lost. */
export const isRounded = (text: string): boolean => /^\d(\.\d+)?E\+?1\d$/i.test(text.trim());

const looks: readonly (readonly [PasteColumn, (cell: string) => boolean])[] = [
  ['idNo', (cell) => isRounded(cell) || /^['’]?\d{14,17}[\dXx]$/.test(cell.replace(/[\s-]/g, ''))],
  ['phone', (cell) => checkPhone(cell).kind === 'mobile'],
  ['gender', (cell) => cell === '男' || cell === '女'],
  ['birthDate', (cell) => (readDay(cell) ?? '9') < '2008'],
  ['hireDate', (cell) => (readDay(cell) ?? '') >= '2008'],
  ['amount', (cell) => parseYuan(cell) !== null],
  ['name', (cell) => /^[\p{L}·•.\s]{2,40}$/u.test(cell)],
  ['address', (cell) => /[省市区县镇乡村路街号]/.test(cell) && cell.length >= 5],
];

const isCount = (cells: readonly string[]) =>
  cells.length > 0 &&
  cells.every((cell, at) => Number(cell) === Number(cells[0]) + at && /^\d{1,4}$/.test(cell));

/** Guesses what each column holds: by its heading, else by what most of its cells look like. Each kind once. */
export function guessColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): PasteColumn[] {
  const width = Math.max(header?.length ?? 0, ...rows.map((row) => row.length));
  const guess = Array<PasteColumn>(width).fill('ignore');
  const named = header ?? [];
  for (const [column, words] of headings) {
    const at = named.findIndex((title, index) => guess[index] === 'ignore' && words.test(title));
    if (at >= 0 && !guess.includes(column)) guess[at] = column;
  }
  for (const [column, look] of looks) {
    if (guess.includes(column)) continue;
    const at = guess.findIndex((taken, index) => {
      // A heading that says something else is not overruled.
      if (taken !== 'ignore' || named[index]) return false;
      const cells = rows.slice(0, 50).flatMap((row) => row[index] || []);
      return cells.length > 0 && !isCount(cells) && cells.filter(look).length >= cells.length * 0.6;
    });
    if (at >= 0) guess[at] = column;
  }
  return guess;
}
