import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { placeName } from '../../../../shared/law/place-name.ts';
import { yearlyKeys } from '../../../../shared/owed/regional/freshness.ts';
import { type ParameterKey, parameterKeys } from '../../../../shared/owed/regional/keys.ts';
import { widerPlaces } from '../../../../shared/owed/regional/look-up.ts';
import type { RegionalParameter } from '../../../../shared/owed/regional/record.ts';

/** What the page shows: one place with those wider than it, one figure, a word, also what no longer rules. */
export interface FigureFilter {
  readonly place: string | null;
  readonly key: ParameterKey | null;
  readonly text: string;
  readonly withOld: boolean;
}

/** Where a row stands today. */
export type FigureState = 'corrected' | 'ended' | 'not-yet' | 'in-force';

/** Where a row stands on a day. */
export function stateOf(row: RegionalParameter, today: CalendarDay): FigureState {
  if (row.supersededBy !== undefined) return 'corrected';
  if (row.effectiveTo !== null && row.effectiveTo < today) return 'ended';
  return row.effectiveFrom > today ? 'not-yet' : 'in-force';
}

/** True for a yearly figure that is in use but began before this year. */
export const isOld = (row: RegionalParameter, today: CalendarDay): boolean =>
  stateOf(row, today) === 'in-force' &&
  yearlyKeys.includes(row.key) &&
  row.effectiveFrom < `${today.slice(0, 4)}-01-01`;

/** True for a row the program brings. */
export const isBuiltIn = (row: RegionalParameter): boolean => row.id.startsWith('builtin-');

const keys = Object.keys(parameterKeys);

/** The rows of a page, by place and figure, the newest first. */
export function shownRows(
  rows: readonly RegionalParameter[],
  filter: FigureFilter,
  today: CalendarDay,
): RegionalParameter[] {
  const places = filter.place === null ? null : widerPlaces(filter.place);
  // The place asked for first, then the wider ones.
  const order = (code: string) => (places === null ? code : String(places.indexOf(code)));
  const text = filter.text.trim().toLowerCase();
  return rows
    .filter((row) => {
      const state = stateOf(row, today);
      if (!filter.withOld && (state === 'corrected' || state === 'ended')) return false;
      if (filter.key !== null && row.key !== filter.key) return false;
      if (places !== null && !places.includes(row.regionCode)) return false;
      return hayOf(row).includes(text);
    })
    .sort(
      (a, b) =>
        order(a.regionCode).localeCompare(order(b.regionCode)) ||
        keys.indexOf(a.key) - keys.indexOf(b.key) ||
        (a.tier ?? 0) - (b.tier ?? 0) ||
        b.effectiveFrom.localeCompare(a.effectiveFrom),
    );
}

const hayOf = ({ key, title, documentNo, issuer, sourceNote, note, regionCode }: RegionalParameter): string =>
  [parameterKeys[key].zh, title, documentNo, issuer, sourceNote, note, regionCode, placeName(regionCode)]
    .join(' ')
    .toLowerCase();

/** The rows of one place after another. */
export function byPlace(rows: readonly RegionalParameter[]): { place: string; rows: RegionalParameter[] }[] {
  const groups: { place: string; rows: RegionalParameter[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.place === row.regionCode) last.rows.push(row);
    else groups.push({ place: row.regionCode, rows: [row] });
  }
  return groups;
}
