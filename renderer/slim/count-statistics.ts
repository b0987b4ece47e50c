import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { type Behind, caseIsBehind, kindBehind, leadIsBehind } from '../../shared/statistics/behind.ts';
import type { Filter } from '../../shared/statistics/filter.ts';
import type { StockFacts, VisitFacts } from '../../shared/statistics/measures/measure.ts';
import type { Period } from '../../shared/statistics/period.ts';
import { type Counts, Tally } from '../../shared/statistics/tally.ts';
import type { HejieDb } from '../db/database.ts';
import type { FactStore } from './fact-store.ts';

/** What is to be counted: one period, and another to compare it with. */
export type StatisticsQuery = { period: Period; before: Period | null; filter: Filter };

export type StatisticsAnswer = {
  counts: Counts;
  before: Counts | null;
  /** Cases looked at, deleted ones included; the desk compares it with the lists. */
  cases: number;
};

export type BehindQuery = { asked: Behind; period: Period; filter: Filter; from: number; count: number };

/** Ids of the records behind a number, the last received first. */
export type BehindIds = { kind: 'case' | 'lead' | null; ids: string[]; total: number };

type Progress = (progress: { done: number; total: number }) => void;

/** Adds up one or two periods in one pass over the packed facts. */
export async function countStatistics(
  { db, facts }: { db: HejieDb; facts: FactStore },
  { period, before, filter }: StatisticsQuery,
  onProgress?: Progress,
): Promise<StatisticsAnswer> {
  const now = new Tally(period, filter);
  const then = before && new Tally(before, filter);
  const tallies = then ? [now, then] : [now];
  const cases = await facts.eachCase((one) => {
    for (const tally of tallies) tally.addCase(one);
  }, onProgress);
  await facts.eachLead((one) => {
    for (const tally of tallies) tally.addLead(one);
  });
  const from = before && before.from < period.from ? before.from : period.from;
  for (const visit of await visitsBetween(db, from, period.to)) {
    for (const tally of tallies) tally.addVisit(visit);
  }
  const stock = await stockOf(db);
  return { counts: now.counts(stock), before: then?.counts(stock) ?? null, cases };
}

/** The records a number is made of. */
export async function idsBehind(
  { facts }: { facts: FactStore },
  { asked, period, filter, from, count }: BehindQuery,
): Promise<BehindIds> {
  const kind = kindBehind(asked);
  const found: { id: string; receivedOn: CalendarDay }[] = [];
  if (kind === 'case') {
    const behind = caseIsBehind(asked, period, filter);
    await facts.eachCase((one) => void (behind(one) && found.push(one)));
  }
  if (kind === 'lead') {
    const behind = leadIsBehind(asked, period, filter);
    await facts.eachLead((one) => void (behind(one) && found.push(one)));
  }
  found.sort((a, b) =>
    a.receivedOn < b.receivedOn ? 1 : a.receivedOn > b.receivedOn ? -1 : a.id < b.id ? 1 : -1,
  );
  return { kind, ids: found.slice(from, from + count).map(({ id }) => id), total: found.length };
}

async function visitsBetween(db: HejieDb, from: CalendarDay, to: CalendarDay): Promise<VisitFacts[]> {
  const rows = await db.visits.where('on').between(from, to, true, true).toArray();
  return rows.flatMap(({ id, on, areaId, stewardId, leadIds, deleted }) =>
    deleted ? [] : [{ id, on, areaId, stewardId, leads: leadIds.length }],
  );
}

/** What the register says now: an office has a handful of both. */
async function stockOf(db: HejieDb): Promise<StockFacts> {
  const [offices, people] = await Promise.all([db.offices.toArray(), db.people.toArray()]);
  return {
    organisations: offices.filter((office) => !office.deleted).length,
    mediators: people.filter((person) => !person.deleted && person.active && person.mediator).length,
  };
}
