import { type CalendarDay, day } from '../../kernel/calendar-day.ts';
import type { Basis } from '../../law/citation.ts';
import { type InForce, inForce, type Parameter } from '../../law/parameter.ts';

/** A national figure with one row: value, first day in force, where it stands. */
export function statute<T>(
  id: string,
  zh: string,
  en: string,
  unit: string,
  from: string,
  value: T,
  ...basis: readonly Basis[]
): Parameter<T> {
  return {
    id: `owed.${id}`,
    zh,
    en,
    unit,
    values: [{ from: day(from), where: 'CN', value, basis }],
    checkedOn: day('2026-11-21'),
  };
}

/**
 * The figure in force on a day, or the newest one where the claim has no day of its own.
 * @throws NoLawInForce when no row covers the day
 */
export function lawOf<T>(parameter: Parameter<T>, on?: CalendarDay): InForce<T> {
  const newest = parameter.values.at(-1)?.from;
  if (newest === undefined) throw new RangeError(`no rows: ${parameter.id}`);
  return inForce(parameter, on ?? newest, 'CN');
}
