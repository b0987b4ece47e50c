import type { YearArrangement } from '../law/workdays/arrangement.ts';
import type { Arrangement } from './records/arrangement.ts';

type Held = Pick<Arrangement, 'year' | 'deleted' | 'hlc' | 'body'>;

/**
 * The arrangements in force among an office's records, by year. Two machines may both have entered a year: the one
 * changed last counts, so that every machine counts alike.
 */
export function arrangementsOf(rows: readonly Held[]): YearArrangement[] {
  const last = new Map<number, Held>();
  for (const row of rows) {
    const other = last.get(row.year);
    if (!row.deleted && (other === undefined || row.hlc >= other.hlc)) last.set(row.year, row);
  }
  return [...last.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ year, body: { source, off, work, lieu } }) => ({ year, source, off, work, lieu }));
}
