import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Basis } from './citation.ts';
import { placesOf, type Region } from './place.ts';

/** One dated value of a parameter at one place. Rows are added, never edited. */
export interface ParameterValue<T> {
  /** First day in force. The row ends where the next row of the same place begins. */
  readonly from: CalendarDay;
  /** Region id. */
  readonly where: string;
  /** `null` closes the place's own rule: from that day the wider place rules again. */
  readonly value: T | null;
  readonly basis: readonly Basis[];
}

/** 参数. A number or table of law with its history. */
export interface Parameter<T> {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly values: readonly ParameterValue<T>[];
  /** The day the rows were last compared with the official text. */
  readonly checkedOn: CalendarDay;
}

/** The value that rules, with the row's place, first day and citations. */
export interface InForce<T> {
  readonly value: T;
  readonly from: CalendarDay;
  readonly where: string;
  readonly basis: readonly Basis[];
}

/** Thrown when no law of any place covers the day: an unknown value must never pass for zero. */
export class NoLawInForce extends Error {
  readonly kind = 'no-law-in-force';
  readonly parameterId: string;
  readonly on: CalendarDay;
  readonly region: string;
  constructor(parameterId: string, on: CalendarDay, region: string) {
    super(`no law in force: ${parameterId} on ${on} in ${region}`);
    this.name = 'NoLawInForce';
    this.parameterId = parameterId;
    this.on = on;
    this.region = region;
  }
}

/**
 * The value in force on a day in a region: the nearest place that rules wins (city → province → nation).
 * @throws NoLawInForce when no row covers the day
 * @throws UnknownRegion for a region in no register
 * @example inForce(workingAge, day('2026-11-21'), 'NB').value.minimum // 16
 */
export function inForce<T>(
  parameter: Parameter<T>,
  on: CalendarDay,
  region: string,
  register?: readonly Region[],
): InForce<T> {
  const found = findInForce(parameter, on, region, register);
  if (!found) throw new NoLawInForce(parameter.id, on, region);
  return found;
}

/** As {@link inForce}, but `null` where no law covers the day. @throws UnknownRegion */
export function findInForce<T>(
  parameter: Parameter<T>,
  on: CalendarDay,
  region: string,
  register?: readonly Region[],
): InForce<T> | null {
  for (const place of placesOf(region, register)) {
    let latest: ParameterValue<T> | null = null;
    for (const row of parameter.values) {
      if (row.where !== place.id || row.from > on) continue;
      if (latest === null || row.from > latest.from) latest = row;
    }
    if (latest !== null && latest.value !== null) {
      return { value: latest.value, from: latest.from, where: latest.where, basis: latest.basis };
    }
  }
  return null;
}
