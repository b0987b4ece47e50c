import { z } from 'zod';
import { type ParameterKey, parameterKeys } from './regional/keys.ts';
import type { ClaimResult, Json } from './result.ts';

/** A regional figure a kept sum rested on, by value: as JSON text, for a share may have decimals and records hold none. */
export const FigureUsed = z.looseObject({
  key: z.enum(Object.keys(parameterKeys) as [ParameterKey, ...ParameterKey[]]),
  value: z.string(),
});
export type FigureUsed = z.output<typeof FigureUsed>;

/** The figures a result rests on, as a record keeps them. */
export const figuresUsedOf = ({ parametersUsed }: Pick<ClaimResult, 'parametersUsed'>): FigureUsed[] =>
  parametersUsed.map(({ key, value }) => ({ key, value: JSON.stringify(value) }));

/** A figure that is another one now; `null`: there was none, or there is none. */
export interface FigureChange {
  readonly key: ParameterKey;
  readonly before: readonly Json[] | null;
  readonly after: readonly Json[] | null;
}

/**
 * Which figures differ between a kept calculation and the same inputs computed again, in the order of their keys.
 * @param then what was kept; without it nothing can be told
 */
export function figureChanges(then: readonly FigureUsed[] | undefined, now: ClaimResult): FigureChange[] {
  if (then === undefined) return [];
  const today = figuresUsedOf(now);
  const valuesOf = (used: readonly FigureUsed[], key: ParameterKey) => {
    const found = new Set(used.flatMap((one) => (one.key === key ? one.value : [])));
    return found.size === 0 ? null : [...found].sort();
  };
  return (Object.keys(parameterKeys) as ParameterKey[]).flatMap((key) => {
    const [before, after] = [valuesOf(then, key), valuesOf(today, key)];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const read = (values: string[] | null) => values?.map((one): Json => JSON.parse(one) as Json) ?? null;
    return [{ key, before: read(before), after: read(after) }];
  });
}
