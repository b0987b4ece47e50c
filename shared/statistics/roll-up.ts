import { fail, ok, type Result } from '../kernel/result.ts';
import type { FileFailure, StatisticsFile } from './exchange.ts';
import { type MeasureId, measureIds, measureOf } from './measures/measures.ts';
import type { Period } from './period.ts';
import type { Totals } from './tally.ts';

/** Sums of several offices. */
export type RolledUp = { totals: Totals; spread: Record<string, Record<string, number>> };

/**
 * 汇总: sums are added, rates follow from them, so no percentage is ever averaged. A measure that any office does not
 * have is nobody's (null); medians cannot be added. Persons are counted once within an office, not across offices.
 */
export function rollUp(files: readonly Pick<StatisticsFile, 'sums' | 'spread'>[]): RolledUp {
  const total = (id: MeasureId): number | null => {
    if (measureOf(id).of === 'days') return files.length === 1 ? (files[0]?.sums[id] ?? null) : null;
    let sum = 0;
    for (const { sums } of files) {
      const one = sums[id] ?? null;
      if (one === null) return null;
      sum += one;
    }
    return sum;
  };
  const spread: RolledUp['spread'] = {};
  for (const file of files) {
    for (const [id, parts] of Object.entries(file.spread)) {
      const into = spread[id] ?? {};
      for (const [key, n] of Object.entries(parts)) into[key] = (into[key] ?? 0) + n;
      spread[id] = into;
    }
  }
  return { totals: Object.fromEntries(measureIds.map((id) => [id, total(id)])) as Totals, spread };
}

/** Whether a file fits in with what is there: the same days, and no office twice, on its own or inside another file. */
export function fitsIn(
  file: StatisticsFile,
  period: Period,
  others: readonly Pick<StatisticsFile, 'office' | 'includes'>[],
): Result<StatisticsFile, FileFailure> {
  if (file.from !== period.from || file.to !== period.to) {
    return fail({ kind: 'other-period', from: file.from, to: file.to });
  }
  const known = new Set(others.flatMap((one) => officesOf(one).map(({ id }) => id)));
  const twice = officesOf(file).find(({ id }) => known.has(id));
  return twice ? fail({ kind: 'twice', office: twice.name }) : ok(file);
}

/** Every office a file speaks for. */
export const officesOf = ({ office, includes }: Pick<StatisticsFile, 'office' | 'includes'>) => [
  office,
  ...includes,
];
