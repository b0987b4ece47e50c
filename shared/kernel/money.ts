import { z } from 'zod';
import type { Brand } from './brand.ts';

/** Whole fen (分); 100 fen are one yuan. Never a fraction. */
export type Fen = Brand<number, 'Fen'>;

/** zod check of a sum that is not negative. */
export const zFen = z
  .number()
  .int()
  .min(0)
  .max(Number.MAX_SAFE_INTEGER)
  .meta({ description: 'Whole fen (1/100 yuan)' }) as unknown as z.ZodType<Fen, number>;

/** Brands a whole number of fen. @throws RangeError for fractions and unsafe numbers. */
export function fen(count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not whole fen: ${count}`);
  return count as Fen;
}

/** Adds sums. */
export function sumFen(sums: Iterable<Fen>): Fen {
  let total = 0;
  for (const one of sums) total += one;
  return fen(total);
}

/** `126,000.00`: grouped yuan with two decimals, no currency mark. */
export function formatYuan(sum: Fen): string {
  const sign = sum < 0 ? '-' : '';
  const digits = String(Math.abs(sum)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign}${yuan}.${digits.slice(-2)}`;
}

/**
 * Reads what a person types as yuan (`126000`, `126,000.5`, `１２６，０００元`, `12.6万`) into fen.
 * @returns null when it is not a sum, is negative or has parts of a fen.
 */
export function parseYuan(text: string): Fen | null {
  const plain = text.normalize('NFKC').replace(/[\s,，¥￥元]/g, '');
  const match = /^(\d{1,15})(?:\.(\d{0,6}))?(万)?$/.exec(plain);
  if (!match) return null;
  const places = match[3] ? 6 : 2;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > places) return null;
  const value = Number(`${match[1]}${fraction.padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? fen(value) : null;
}

const digitWords = '零壹贰叁肆伍陆柒捌玖';
const smallUnits = ['', '拾', '佰', '仟'];

function fourDigits(group: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    words += (zero ? '零' : '') + digitWords[digit] + smallUnits[place];
    zero = false;
  }
  return words;
}

/** A whole number above 0; 零 stands for the places left out between two figures. */
function capitalNumber(count: number): string {
  for (const [size, unit] of [[100_000_000, '亿'] as const, [10_000, '万'] as const]) {
    if (count < size) continue;
    const [high, low] = [Math.floor(count / size), count % size];
    if (low === 0) return `${capitalNumber(high)}${unit}`;
    return `${capitalNumber(high)}${unit}${low < size / 10 ? '零' : ''}${capitalNumber(low)}`;
  }
  return fourDigits(count);
}

/**
 * Capital Chinese numerals of a sum as banks and courts write it (支付结算办法附一 正确填写票据和结算凭证的基本规定):
 * 12600000 fen → `壹拾贰万陆仟元整`. Whole jiao also end in 整 as that rule allows.
 * @throws RangeError for negative sums.
 */
export function capitalYuan(sum: Fen): string {
  if (sum < 0) throw new RangeError('negative sum');
  const yuan = Math.floor(sum / 100);
  const jiao = Math.floor(sum / 10) % 10;
  const cent = sum % 10;
  let words = yuan > 0 ? `${capitalNumber(yuan)}元` : '';
  if (jiao === 0 && cent === 0) return words === '' ? '零元整' : `${words}整`;
  if (jiao > 0) {
    if (words !== '' && yuan % 10 === 0) words += '零';
    words += `${digitWords[jiao]}角`;
  } else if (words !== '') words += '零';
  return cent > 0 ? `${words}${digitWords[cent]}分` : `${words}整`;
}
