import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';
import { figureEnglish } from '../../../text/owed-figures.ts';
import type { Lang } from '../../../text/text.ts';

/** Name of a figure in the interface language. */
export const figureName = (key: ParameterKey, lang: Lang): string =>
  lang === 'en' ? figureEnglish(key) : parameterKeys[key].zh;

/** A value as people read it: `2,660.00元`, `80%`, `1`, `5=30；6=25`. */
export function figureValue(value: RegionalParameter['value']): string {
  if (value.kind === 'fen') return `${formatYuan(value.fen as Fen)}元`;
  if (value.kind === 'percentBp') return `${value.bp / 100}%`;
  if (value.kind === 'count') return String(value.count);
  return Object.entries(value.table)
    .map(([name, one]) => `${tableNames[name] ?? name}=${tableValue(name, one)}`)
    .join('；');
}

/** Names inside tables of the program's own. */
const tableNames: Readonly<Record<string, string>> = { outdoor: '室外', indoor: '室内', months: '月份' };

const tableValue = (name: string, value: number | readonly number[]): string => {
  if (Array.isArray(value)) return value.join('、');
  const sum = typeof value === 'number' ? value : 0;
  return name === 'outdoor' || name === 'indoor' ? `${formatYuan(sum as Fen)}元` : String(sum);
};
