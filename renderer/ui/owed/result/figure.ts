import { type Fen, formatYuan } from '../../../../shared/kernel/money.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import type { Json } from '../../../../shared/owed/result.ts';

/** A figure as a result used it: ` 2,660.00元`, ` 80%`; nothing for a table. */
export function figure(key: ParameterKey, value: Json): string {
  if (typeof value !== 'number') return '';
  const { unit } = parameterKeys[key];
  if (unit.startsWith('fen') || key === 'highTempAllowance') return ` ${formatYuan(value as Fen)}元`;
  return unit === 'bp' ? ` ${value}%` : ` ${value}`;
}
