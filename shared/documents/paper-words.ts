import { type CalendarDay, type LocalMinute, partsOf } from '../kernel/calendar-day.ts';
import { capitalYuan, type Fen, formatYuan } from '../kernel/money.ts';

/** `2026年11月21日`; empty for none. */
export function paperDay(day: CalendarDay | null | undefined): string {
  if (!day) return '';
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** `2026年11月20日9时30分`; empty for none. */
export function paperMinute(minute: LocalMinute | null | undefined): string {
  if (!minute) return '';
  const [hour, min] = [Number(minute.slice(11, 13)), minute.slice(14, 16)];
  return `${paperDay(minute.slice(0, 10) as CalendarDay)}${hour}时${min}分`;
}

/** `126,000.00元`; empty for none. */
export const paperSum = (sum: Fen | null | undefined): string =>
  sum === null || sum === undefined ? '' : `${formatYuan(sum)}元`;

/** `人民币126,000.00元（大写：壹拾贰万陆仟元整）`; empty for none. */
export const paperSumInFull = (sum: Fen | null | undefined): string =>
  sum === null || sum === undefined ? '' : `人民币${formatYuan(sum)}元（大写：${capitalYuan(sum)}）`;

/** `126,000.00`, under a column head that names the unit; empty for none. */
export const paperYuan = (sum: Fen | null | undefined): string =>
  sum === null || sum === undefined ? '' : formatYuan(sum);

/** Text without the mark at its end, to go on inside a sentence. */
export const openEnded = (text: string): string => text.trim().replace(/[。．.；;，,、\s]+$/u, '');

/** Text that ends as a sentence does; empty stays empty. */
export function sentence(text: string): string {
  const whole = text.trim();
  if (whole === '' || /[。！？…：）”』」]$/u.test(whole)) return whole;
  return `${openEnded(whole)}。`;
}

/** At most about `most` characters, then ……: for summaries; the whole text stays in the case. */
export function clipped(text: string, most: number): string {
  const chars = [...text.replace(/\s*\n+\s*/g, ' ').trim()];
  return chars.length <= most ? chars.join('') : `${chars.slice(0, most - 2).join('')}……`;
}

const digits = '零一二三四五六七八九';

/** 一, 二 … 九十九; larger numbers in figures. */
export function chineseNumber(n: number): string {
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits[ones] ?? '';
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}

/** `330099********1010`: the first six and last four characters; short numbers are starred whole. */
export const maskedNumber = (text: string): string =>
  text.length < 14 ? '*'.repeat(text.length) : `${text.slice(0, 6)}********${text.slice(-4)}`;
