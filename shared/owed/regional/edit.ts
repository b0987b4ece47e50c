import { addDays } from '../../kernel/calendar-day.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { RegionalParameter } from './record.ts';

/** Two rows of one key, place and tier would rule on the same day. */
export interface Overlap {
  readonly kind: 'overlap';
  readonly with: RegionalParameter;
}

const sameFigure = (a: RegionalParameter, b: RegionalParameter) =>
  a.key === b.key && a.regionCode === b.regionCode && a.tier === b.tier;

/**
 * Adds a row: an open earlier row of the same figure ends the day before; any other overlap is refused.
 * @returns the new table; rows are replaced only by their closed selves
 */
export function addRow(
  rows: readonly RegionalParameter[],
  added: RegionalParameter,
): Result<readonly RegionalParameter[], Overlap> {
  const next: RegionalParameter[] = [];
  for (const row of rows) {
    if (!sameFigure(row, added) || row.supersededBy !== undefined || row.id === added.id) {
      if (row.id !== added.id) next.push(row);
      continue;
    }
    const startsLater = row.effectiveFrom > (added.effectiveTo ?? '9999-12-31');
    const endsBefore = row.effectiveTo !== null && row.effectiveTo < added.effectiveFrom;
    if (startsLater || endsBefore) next.push(row);
    else if (row.effectiveTo === null && row.effectiveFrom < added.effectiveFrom) {
      next.push({ ...row, effectiveTo: addDays(added.effectiveFrom, -1) });
    } else return fail({ kind: 'overlap' as const, with: row });
  }
  return ok([...next, added]);
}

/** 合理性提示: what is odd about a new row beside the ones there are. Never refuses. */
export function oddities(rows: readonly RegionalParameter[], added: RegionalParameter): string[] {
  const found: string[] = [];
  if (added.value.kind !== 'fen') return found;
  const before = rows
    .filter((row) => sameFigure(row, added) && row.effectiveFrom < added.effectiveFrom)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  if (before?.value.kind === 'fen' && Math.abs(added.value.fen - before.value.fen) * 5 > before.value.fen) {
    found.push('与上一标准相差超过20%，请核对');
  }
  if (added.key === 'minWageHourly') {
    const monthly = rows.find(
      (row) =>
        row.key === 'minWageMonthly' &&
        row.regionCode === added.regionCode &&
        row.tier === added.tier &&
        row.effectiveFrom === added.effectiveFrom,
    );
    if (monthly?.value.kind === 'fen') {
      const tenths = (added.value.fen * 174 * 10) / monthly.value.fen;
      if (tenths < 12 || tenths > 20) found.push('小时标准×174应为月标准的1.2至2.0倍，请核对');
    }
  }
  return found;
}
