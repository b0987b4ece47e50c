import { z } from 'zod';
import type { Brand } from '../kernel/brand.ts';
import { type Fen, fen } from '../kernel/money.ts';

/**
 * 计件单价 in ten-thousandths of a yuan (0.0001 元, a hundredth of a fen). Piece rates such as 0.035 元 a piece lie
 * below a fen, so they cannot be whole fen as sums are; a sum worked out from one is rounded to fen at its end.
 */
export type UnitPrice = Brand<number, 'UnitPrice'>;

/** zod check of a unit price that is not negative. */
export const zUnitPrice = z
  .number()
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .meta({ description: 'Ten-thousandths of a yuan' }) as unknown as z.ZodType<UnitPrice, number>;

/** Brands whole ten-thousandths of a yuan. @throws RangeError for fractions */
export function unitPrice(count: number): UnitPrice {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a unit price: ${count}`);
  return count as UnitPrice;
}

/** Reads yuan with at most four decimals, such as `0.035` or `1,280`; null when it is none. */
export function parseUnitPrice(text: string): UnitPrice | null {
  const plain = text.normalize('NFKC').replace(/[\s,，¥￥元]/g, '');
  const match = /^(\d{1,9})(?:\.(\d{0,4})0*)?$/.exec(plain);
  if (!match) return null;
  return unitPrice(Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')));
}

/** `0.035`, `12.50`: yuan with two to four decimals. */
export function formatUnitPrice(price: UnitPrice): string {
  const digits = String(price).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${digits.slice(0, -4).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${decimals}`;
}

/** Pay for a number of pieces, rounded down to whole fen: a floor check must not pass by rounding. */
export function payFor(price: UnitPrice, pieces: number): Fen {
  return fen(Math.floor((price * pieces) / 100));
}

/** The price times 150, 200 or 300 per cent, rounded up to the next ten-thousandth. */
export function timesPercent(price: UnitPrice, percent: number): UnitPrice {
  return unitPrice(Math.ceil((price * percent) / 100));
}
