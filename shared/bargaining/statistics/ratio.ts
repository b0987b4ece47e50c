import type { Words } from '../../mediation/terms.ts';

/** 分子、分母. A percentage never comes alone; `of` 0 means there was nothing to measure. */
export type Ratio = { n: number; of: number };

export const ratio = (n: number, of: number): Ratio => ({ n, of });

/** Adds numerators and denominators; percentages are never averaged. */
export const addRatios = (all: Iterable<Ratio>): Ratio => {
  let [n, of] = [0, 0];
  for (const one of all) {
    n += one.n;
    of += one.of;
  }
  return { n, of };
};

/** Hundredths of a per cent, rounded half up; null when there was nothing to measure. */
export const basisPoints = ({ n, of }: Ratio): number | null =>
  of === 0 ? null : Math.round((n * 10_000) / of);

/** A metric with its name in both languages. */
export type Named = Words & { id: string };
