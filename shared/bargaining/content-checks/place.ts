import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { type ParameterKey, parameterKeys } from '../../owed/regional/keys.ts';
import { basisOf, lookUp } from '../../owed/regional/look-up.ts';
import type { RegionalParameter } from '../../owed/regional/record.ts';
import type { ContentCheckId, ContentFinding } from './check.ts';

/** Where and when figures of a place are looked up. */
export interface Place {
  /** GB/T 2260 of the county or district. */
  readonly regionCode: string;
  readonly on: CalendarDay;
  /** 最低工资标准档次, where the place is not in the table. */
  readonly tier?: number;
  readonly rows: readonly RegionalParameter[];
}

/** A sum of a place, or the finding that says which figure to enter. */
export type Figure =
  | { readonly fen: number; readonly basis: readonly Basis[] }
  | { readonly missing: ContentFinding };

/** Looks a sum up; a figure that is not in the table is never guessed. */
export function figureOf(
  key: ParameterKey,
  { regionCode, on, tier, rows }: Place,
  check: ContentCheckId,
): Figure {
  const row = lookUp(rows, key, regionCode, on, tier);
  if (row?.value.kind === 'fen') return { fen: row.value.fen, basis: [basisOf(row)] };
  const { zh } = parameterKeys[key];
  return {
    missing: {
      check,
      severity: 'missing',
      where: '',
      zh: `没有${regionCode}在${on}的“${zh}”，请先录入，再检查`,
      en: `No figure “${key}” for ${regionCode} on ${on}: enter it first`,
      basis: [],
      figure: key,
    },
  };
}
