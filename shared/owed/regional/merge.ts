import { addDays, type CalendarDay } from '../../kernel/calendar-day.ts';
import type { RegionalFigure } from '../../mediation/records/regional-figure.ts';
import type { RegionalParameter } from './record.ts';

/** What of a stored figure the table is made of. */
export type StoredFigure = Pick<RegionalFigure, 'id' | 'key' | 'regionCode' | 'effectiveFrom' | 'body'>;

/** A stored figure as the calculators and the exchange file take it. */
export function parameterOf({ id, key, regionCode, effectiveFrom, body }: StoredFigure): RegionalParameter {
  const { tier, statisticalYear, note, verifiedById } = body;
  return {
    id,
    key,
    regionCode,
    ...(tier === null ? {} : { tier }),
    value: body.value,
    period: body.period,
    ...(statisticalYear === null ? {} : { statisticalYear }),
    effectiveFrom,
    effectiveTo: body.effectiveTo,
    title: body.title,
    documentNo: body.documentNo,
    issuer: body.issuer,
    sourceNote: body.sourceNote,
    confidence: body.confidence,
    ...(verifiedById === null ? {} : { verifiedBy: verifiedById }),
    ...(note === '' ? {} : { note }),
  };
}

const figureOf = (row: RegionalParameter): string => `${row.key} ${row.regionCode} ${row.tier ?? ''}`;

/** Built-in rows and those of the office as they were entered; a corrected row is kept and marked as superseded. */
export function enteredFigures(
  builtIn: readonly RegionalParameter[],
  own: readonly StoredFigure[],
): readonly RegionalParameter[] {
  const corrected = new Map(own.flatMap(({ id, body }) => (body.corrects ? [[body.corrects, id]] : [])));
  return [...builtIn, ...own.map(parameterOf)].map((row) => {
    const supersededBy = corrected.get(row.id);
    return supersededBy === undefined ? row : { ...row, supersededBy };
  });
}

/** The table calculators use: as entered, but an open row ends the day before the next one of the same figure. */
export function mergedFigures(
  builtIn: readonly RegionalParameter[],
  own: readonly StoredFigure[],
): readonly RegionalParameter[] {
  const all = enteredFigures(builtIn, own);
  const begins = new Map<string, CalendarDay[]>();
  for (const row of all) {
    if (row.supersededBy !== undefined) continue;
    const name = figureOf(row);
    begins.set(name, [...(begins.get(name) ?? []), row.effectiveFrom]);
  }
  return all.map((row) => {
    if (row.effectiveTo !== null || row.supersededBy !== undefined) return row;
    const next = nextAfter(row.effectiveFrom, begins.get(figureOf(row)) ?? []);
    return next === undefined ? row : { ...row, effectiveTo: addDays(next, -1) };
  });
}

/**
 * The row of the same figure that would rule on a day the new one rules on; null when it fits in. An open row makes
 * room for a later one and ends before it.
 * @param entered rows as they were entered, with corrected ones marked
 */
export function clashOf(
  entered: readonly RegionalParameter[],
  added: RegionalParameter,
): RegionalParameter | null {
  const same = entered.filter(
    (row) => figureOf(row) === figureOf(added) && row.supersededBy === undefined && row.id !== added.id,
  );
  const begins = [...same.map((row) => row.effectiveFrom), added.effectiveFrom];
  const lastOf = (row: RegionalParameter): string => {
    const next = nextAfter(row.effectiveFrom, begins);
    return row.effectiveTo ?? (next === undefined ? '9999-12-31' : addDays(next, -1));
  };
  return same.find((row) => row.effectiveFrom <= lastOf(added) && added.effectiveFrom <= lastOf(row)) ?? null;
}

const nextAfter = (from: CalendarDay, begins: readonly CalendarDay[]): CalendarDay | undefined =>
  begins.filter((one) => one > from).sort()[0];
