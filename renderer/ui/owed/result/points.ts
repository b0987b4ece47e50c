import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { ClaimResult, Json } from '../../../../shared/owed/result.ts';
import { resultWords } from '../../../text/owed-fields.ts';
import type { Lang } from '../../../text/text.ts';

/** A further figure of a result, ready to read. */
export interface Point {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

type YesNo = { readonly yes: string; readonly no: string; readonly sep: string };

/** The further figures of a result that have words, the most telling first. */
export function pointsOf(result: ClaimResult, lang: Lang, words: YesNo): Point[] {
  return Object.keys(resultWords).flatMap((key): Point[] => {
    const value = result.keys[key];
    const named = resultWords[key];
    if (value === undefined || value === null || named === undefined) return [];
    // Lists of records stand in the rows already.
    if (Array.isArray(value) && (value.length === 0 || typeof value[0] === 'object')) return [];
    return [{ key, label: lang === 'en' ? named.en : named.zh, value: shown(key, value, words) }];
  });
}

function shown(key: string, value: Json, words: YesNo): string {
  if (Array.isArray(value)) {
    const from = key === 'excludedRowIndexes' ? 1 : 0;
    return value
      .map((one: Json) => (from ? String(Number(one) + 1) : shown(key, one, words)))
      .join(words.sep);
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (key.endsWith('Fen') && typeof value === 'number') return `¥${formatYuan(value as Fen)}`;
  if (key === 'ratioBasisPoints' && typeof value === 'number') return `${value / 100}%`;
  return String(value);
}
