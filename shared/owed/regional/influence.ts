import type { ParameterKey } from './keys.ts';
import { widerPlaces } from './look-up.ts';
import type { RegionalParameter } from './record.ts';

/** A figure a calculation of a case rests on, or lacks. */
export interface FigureUse {
  readonly caseId: string;
  readonly key: ParameterKey;
  /** GB/T 2260 code of the place the calculation was made for. */
  readonly regionCode: string;
}

/** How many cases have a calculation that a row of the table may bear on: the same figure, of that place or one within. */
export function casesTouched(
  { key, regionCode }: Pick<RegionalParameter, 'key' | 'regionCode'>,
  uses: readonly FigureUse[],
): number {
  const touched = uses.filter((use) => use.key === key && widerPlaces(use.regionCode).includes(regionCode));
  return new Set(touched.map((use) => use.caseId)).size;
}
