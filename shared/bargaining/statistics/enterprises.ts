import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Standing } from '../records/enterprise.ts';
import type { BargainingData, EnterpriseFilter } from './data.ts';

type Enterprise = BargainingData['enterprises'][number];

/** 最近一次确认的情况 on a day; null: nothing was confirmed by then. */
export function standingAt(enterprise: Enterprise, asOf: CalendarDay): Standing | null {
  return (
    enterprise.body.standings
      .filter((one) => one.on <= asOf)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1) ?? null
  );
}

/** One key for one employer: the credit code, or its own id while the code is not known. */
export const employerKey = (enterprise: Pick<Enterprise, 'id' | 'uscc'>): string =>
  enterprise.uscc || enterprise.id;

/** 一百人以上: 以上 includes the number itself. */
const hundred = 100;

/** True when the enterprise counts under the filter on that day; a dissolved one counts until it is dissolved. */
export function countsAt(enterprise: Enterprise, asOf: CalendarDay, filter: EnterpriseFilter): boolean {
  const { dissolvedOn } = enterprise.body;
  if (dissolvedOn !== null && dissolvedOn <= asOf) return false;
  if (filter === 'all') return true;
  const standing = standingAt(enterprise, asOf);
  if (standing === null) return false;
  switch (filter) {
    case 'unionised':
      return standing.union !== 'none';
    case 'own-union':
      return standing.union === 'own';
    case 'above-scale':
      return standing.aboveScale;
    case 'hundred-and-more':
      return standing.workers >= hundred;
  }
}

/** The distinct employers of a list: the same code twice is one. */
export function distinct(enterprises: readonly Enterprise[]): Enterprise[] {
  const seen = new Set<string>();
  return enterprises.filter((one) => {
    const key = employerKey(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
