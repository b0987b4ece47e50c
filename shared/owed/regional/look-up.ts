import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { type ParameterKey, parameterKeys } from './keys.ts';
import type { RegionalParameter } from './record.ts';

/** A place and all wider ones, nearest first, by GB/T 2260: `330106` → 330106, 330100, 330000, 000000. */
export function widerPlaces(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '000000'])];
}

/** 市区: a city itself or one of its urban districts (01–20 by GB/T 2260), not a county or county-level city. */
const isUrban = (code: string) => code.slice(2, 4) !== '00' && Number(code.slice(4)) <= 20;

/** A row counts on a day when it is in force and no correction has replaced it. */
const rules = (row: RegionalParameter, on: CalendarDay) =>
  row.supersededBy === undefined &&
  row.effectiveFrom <= on &&
  (row.effectiveTo === null || row.effectiveTo >= on);

/**
 * The row of a key that rules at a place on a day. Wider places stand in only where the key allows it; graded
 * minimum wages only through a row that says which tier the place has. Overlapping rows: the later beginning wins.
 * @returns null when there is none: never an older or a neighbour's figure
 */
export function lookUp(
  rows: readonly RegionalParameter[],
  key: ParameterKey,
  regionCode: string,
  on: CalendarDay,
  tier?: number,
): RegionalParameter | null {
  const { inherits } = parameterKeys[key];
  const at = (place: string, grade?: number) =>
    rows
      .filter((row) => row.key === key && row.regionCode === place && rules(row, on) && row.tier === grade)
      .reduce<RegionalParameter | null>(
        (best, row) => (best === null || row.effectiveFrom > best.effectiveFrom ? row : best),
        null,
      );
  const own = at(regionCode);
  if (own !== null || inherits === 'no') return own;
  if (inherits === 'urban') return isUrban(regionCode) ? at(`${regionCode.slice(0, 4)}00`) : null;
  const wider = widerPlaces(regionCode).slice(1);
  if (inherits === 'yes') return wider.map((place) => at(place)).find((row) => row !== null) ?? null;
  const mapped = lookUp(rows, 'districtTier', regionCode, on)?.value;
  const grade = tier ?? (mapped?.kind === 'count' ? mapped.count : undefined);
  if (grade === undefined) return null;
  return (
    widerPlaces(regionCode)
      .map((place) => at(place, grade))
      .find((row) => row !== null) ?? null
  );
}

/** The table of the row that rules, name → number; null when there is none. */
export function tableOf(
  rows: readonly RegionalParameter[],
  key: ParameterKey,
  regionCode: string,
  on: CalendarDay,
): { row: RegionalParameter; table: Readonly<Record<string, number | readonly number[]>> } | null {
  const row = lookUp(rows, key, regionCode, on);
  return row?.value.kind === 'table' ? { row, table: row.value.table } : null;
}

/** The table in force now: the newest one of a place, for sums whose inputs have no day of their own. */
export function newestTable(rows: readonly RegionalParameter[], key: ParameterKey, regionCode: string) {
  const days = rows.filter((row) => row.key === key).map((row) => row.effectiveFrom);
  const newest = days.sort().at(-1);
  return newest === undefined ? null : tableOf(rows, key, regionCode, newest);
}

/** The text a row was taken from, as a citation. */
export function basisOf({ title, documentNo, confidence, note }: RegionalParameter): Basis {
  const [, law = title, article = '—'] = /^(.*?)(第[一二三四五六七八九十百]+条.*)?$/.exec(title) ?? [];
  return {
    law: documentNo === null ? law : `${law}(${documentNo})`,
    article,
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}
