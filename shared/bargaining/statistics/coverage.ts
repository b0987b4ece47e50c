import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { BargainingData, EnterpriseFilter, StatisticsQuery } from './data.ts';
import { countsAt, distinct, standingAt } from './enterprises.ts';
import { type Ratio, ratio } from './ratio.ts';

type Agreement = BargainingData['agreements'][number];

/** 生效中: in force on the day by its own dates, whatever the state says today. */
export function inForceAt(agreement: Agreement, asOf: CalendarDay): boolean {
  const { effectiveOn, termEnd, endedOn } = agreement;
  if (effectiveOn === null || effectiveOn > asOf) return false;
  // An end is the last day in force, but for a rescission or an amendment, which act from that day on.
  if (endedOn !== null) {
    const lasts =
      agreement.state === 'rescinded' || agreement.state === 'amended' ? asOf < endedOn : asOf <= endedOn;
    if (!lasts) return false;
  }
  return termEnd === null || asOf <= termEnd;
}

/** Ids of the employers a contract binds. */
export const boundBy = (agreement: Agreement): readonly string[] =>
  agreement.enterpriseId === null ? agreement.boundIds : [agreement.enterpriseId];

/** 覆盖: the employers bound on a day by at least one contract of the kind, and by one of their own. */
export type Coverage = {
  /** Employers bound at all, by id; one with several contracts is one. */
  bound: ReadonlySet<string>;
  own: ReadonlySet<string>;
  employers: number;
  workers: number;
  women: number;
};

/** 覆盖企业数、覆盖职工数 of one kind of contract on a day. Headcounts are the latest confirmed by then. */
export function coverageAt(
  data: BargainingData,
  { asOf, subject, scope }: Pick<StatisticsQuery, 'asOf' | 'subject' | 'scope'>,
): Coverage {
  const [bound, own] = [new Set<string>(), new Set<string>()];
  for (const agreement of data.agreements) {
    if (agreement.subject !== subject || !inForceAt(agreement, asOf)) continue;
    if (scope !== undefined && agreement.scope !== scope) continue;
    for (const id of boundBy(agreement)) bound.add(id);
    if (agreement.enterpriseId !== null) own.add(agreement.enterpriseId);
  }
  const covered = distinct(data.enterprises.filter((one) => bound.has(one.id) && countsAt(one, asOf, 'all')));
  const sum = (key: 'workers' | 'women') =>
    covered.reduce((total, one) => total + (standingAt(one, asOf)?.[key] ?? 0), 0);
  return { bound, own, employers: covered.length, workers: sum('workers'), women: sum('women') };
}

/**
 * 建制率: employers of the filter bound by a contract in force ÷ employers of the filter. `own` counts only those with
 * a contract of their own (独立建制率).
 */
export function establishmentRate(
  data: BargainingData,
  query: Pick<StatisticsQuery, 'asOf' | 'subject' | 'scope'>,
  filter: EnterpriseFilter = 'unionised',
  which: 'any' | 'own' = 'any',
): Ratio {
  const { bound, own } = coverageAt(data, query);
  const due = distinct(data.enterprises.filter((one) => countsAt(one, query.asOf, filter)));
  const chosen = which === 'own' ? own : bound;
  // The same employer may stand in the register twice: any of its rows may be the bound one.
  const boundKeys = new Set(
    data.enterprises.filter((one) => chosen.has(one.id)).map((one) => one.uscc || one.id),
  );
  return ratio(due.filter((one) => boundKeys.has(one.uscc || one.id)).length, due.length);
}
