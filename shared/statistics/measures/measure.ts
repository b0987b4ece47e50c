import type { CaseFacts } from '../case-facts.ts';
import type { LeadFacts } from '../lead-facts.ts';
import type { Period } from '../period.ts';
import type { Topic } from '../topics.ts';

/** 走访 as statistics read it. */
export type VisitFacts = {
  id: string;
  on: Period['from'];
  areaId: string | null;
  stewardId: string | null;
  leads: number;
};

/** What an office has, seen now: its organisations and active mediators. */
export type StockFacts = { organisations: number; mediators: number };

/** Workers a case counts for a figure: the named ones by key, and those only counted. */
export type Heads = { keys: readonly string[]; more: number };

/**
 * 计数. A whole number one record adds to a figure; figures are their sums, so that offices can be added up and a
 * number can show the records behind it (those that add something). `heads` counts persons once however many cases
 * they have; `days` keeps every value for the median.
 */
export type Measure =
  | { of: 'case'; topic: Topic; count: (one: CaseFacts, period: Period) => number }
  | { of: 'heads'; topic: Topic; who: (one: CaseFacts, period: Period) => Heads | null }
  | { of: 'days'; topic: Topic; value: (one: CaseFacts, period: Period) => number | null }
  | { of: 'lead'; count: (one: LeadFacts, period: Period) => number }
  | { of: 'visit'; count: (one: VisitFacts, period: Period) => number }
  | { of: 'stock'; count: (stock: StockFacts) => number };

type Test<T> = (one: T, period: Period) => boolean;

/** Counts the cases that pass the test. */
export const cases = (topic: Topic, test: Test<CaseFacts>): Measure & { of: 'case' } => ({
  of: 'case',
  topic,
  count: (one, period) => (test(one, period) ? 1 : 0),
});

/** Adds up a number of each case. */
export const sumOf = (
  topic: Topic,
  count: (one: CaseFacts, period: Period) => number,
): Measure & { of: 'case' } => ({ of: 'case', topic, count });

/** Counts the workers of the cases that pass the test, each person once. */
export const headsOf = (topic: Topic, test: Test<CaseFacts>): Measure & { of: 'heads' } => ({
  of: 'heads',
  topic,
  who: (one, period) => (test(one, period) ? allHeads(one) : null),
});

export const leads = (test: Test<LeadFacts>): Measure & { of: 'lead' } => ({
  of: 'lead',
  count: (one, period) => (test(one, period) ? 1 : 0),
});

/** Every worker of a case. */
export const allHeads = ({ workers, workersCount }: CaseFacts): Heads => ({
  keys: workers,
  more: Math.max(0, workersCount - workers.length),
});
