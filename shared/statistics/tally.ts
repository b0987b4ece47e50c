import type { CaseFacts } from './case-facts.ts';
import { type Distribution, distributions } from './distributions.ts';
import { applies, type Filter, keepsCase, keepsLead, keepsVisit, noFilter } from './filter.ts';
import type { LeadFacts } from './lead-facts.ts';
import type { Heads, Measure, StockFacts, VisitFacts } from './measures/measure.ts';
import { type MeasureId, measureIds, measureOf } from './measures/measures.ts';
import type { Period } from './period.ts';
import { mayCount } from './span.ts';
import { type GroupedBy, groupTables, type TableId, tableMeasures } from './tables.ts';
import { type Topic, topics } from './topics.ts';

/** The sum of every measure; null where the filter leaves nothing to count by. Medians in hundredths of a day. */
export type Totals = Readonly<Record<MeasureId, number | null>>;

/** How often each key of a distribution occurred, and what a table's keys added up to. */
export type Counts = {
  totals: Totals;
  spread: Readonly<Record<string, Readonly<Record<string, number>>>>;
  tables: Readonly<Record<TableId, GroupedBy>>;
};

type Of<K extends Measure['of']> = Measure & { of: K };
/** A measure with its place among the sums. */
type Named<K extends Measure['of']> = Of<K> & { id: MeasureId; at: number; table: number };
const ofKind = <K extends Measure['of']>(kind: K) =>
  measureIds.flatMap((id): Named<K>[] => {
    const measure = measureOf(id);
    return measure.of === kind
      ? [{ ...(measure as Of<K>), id, at: measureIds.indexOf(id), table: tableMeasures.indexOf(id) }]
      : [];
  });

/** The measures of cases by what they look at: a case is asked only about what it has. */
const byTopic = (Object.keys(topics) as Topic[]).map((topic) => ({
  applies: topics[topic],
  cases: ofKind('case').filter((one) => one.topic === topic),
  heads: ofKind('heads').filter((one) => one.topic === topic),
  days: ofKind('days').filter((one) => one.topic === topic),
}));
const leadMeasures = ofKind('lead');
const visitMeasures = ofKind('visit');
const stockMeasures = ofKind('stock');
const spreadOver = (kind: Distribution['of']) => distributions.filter((one) => one.of === kind);
const caseSpreads = spreadOver('case');
const leadSpreads = spreadOver('lead');
/** The distributions of cases by the place of their measure. */
const spreadsAt = measureIds.map((id) => caseSpreads.filter(({ measure }) => measure === id));

/** Adds up one period, record by record, so that records may come from anywhere in any order. */
export class Tally {
  readonly #period: Period;
  readonly #filter: Filter;
  readonly #sums = new Float64Array(measureIds.length);
  readonly #heads = new Map<MeasureId, { keys: Set<string>; more: number }>();
  readonly #days = new Map<MeasureId, number[]>();
  readonly #spread = new Map<string, Map<string, number>>();
  readonly #tables = groupTables();

  constructor(period: Period, filter: Filter = noFilter) {
    this.#period = period;
    this.#filter = filter;
    for (const { id } of ofKind('heads')) this.#heads.set(id, { keys: new Set(), more: 0 });
    for (const { id } of ofKind('days')) this.#days.set(id, []);
    for (const { id } of distributions) this.#spread.set(id, new Map());
  }

  addCase(one: CaseFacts): void {
    const period = this.#period;
    if (!mayCount(one, period) || !keepsCase(one, this.#filter)) return;
    const line = this.#tables.lineOfCase(one);
    for (const topic of byTopic) {
      if (!topic.applies(one, period)) continue;
      for (const measure of topic.cases) {
        const n = measure.count(one, period);
        if (n === 0) continue;
        this.#sums[measure.at] = (this.#sums[measure.at] ?? 0) + n;
        if (measure.table >= 0) line(measure.table, n);
        for (const by of spreadsAt[measure.at] ?? []) this.#spreadOut(by, one);
      }
      for (const { id, who } of topic.heads) this.#count(id, who(one, period));
      for (const { id, value } of topic.days) {
        const days = value(one, period);
        if (days !== null) this.#days.get(id)?.push(days);
      }
    }
  }

  addLead(one: LeadFacts): void {
    if (!applies('lead', this.#filter) || !keepsLead(one, this.#filter)) return;
    const line = this.#tables.lineOfLead(one);
    for (const measure of leadMeasures) {
      const n = measure.count(one, this.#period);
      if (n === 0) continue;
      this.#sums[measure.at] = (this.#sums[measure.at] ?? 0) + n;
      if (measure.table >= 0) line(measure.table, n);
      for (const by of leadSpreads) if (by.measure === measure.id) this.#spreadOut(by, one);
    }
  }

  addVisit(one: VisitFacts): void {
    if (!applies('visit', this.#filter) || !keepsVisit(one, this.#filter)) return;
    const line = this.#tables.lineOfVisit(one);
    for (const measure of visitMeasures) {
      const n = measure.count(one, this.#period);
      if (n === 0) continue;
      this.#sums[measure.at] = (this.#sums[measure.at] ?? 0) + n;
      if (measure.table >= 0) line(measure.table, n);
    }
  }

  /** What was counted, with what the office has. */
  counts(stock: StockFacts): Counts {
    for (const { at, count } of stockMeasures) this.#sums[at] = count(stock);
    const totals = Object.fromEntries(
      measureIds.map((id, at) => [id, applies(measureOf(id).of, this.#filter) ? this.#total(id, at) : null]),
    ) as Totals;
    return {
      totals,
      spread: Object.fromEntries([...this.#spread].map(([id, keys]) => [id, Object.fromEntries(keys)])),
      tables: this.#tables.counted(),
    };
  }

  #count(id: MeasureId, heads: Heads | null): void {
    const kept = heads && this.#heads.get(id);
    if (!heads || !kept) return;
    for (const key of heads.keys) kept.keys.add(key);
    kept.more += heads.more;
  }

  /** An incident counts per incident, a claim per claim: each key once for each time it is named. */
  #spreadOut(by: Distribution, one: CaseFacts | LeadFacts): void {
    const kept = this.#spread.get(by.id);
    const keys = by.of === 'case' ? by.keys(one as CaseFacts, this.#period) : by.keys(one as LeadFacts);
    for (const key of keys) kept?.set(key, (kept.get(key) ?? 0) + 1);
  }

  #total(id: MeasureId, at: number): number | null {
    const heads = this.#heads.get(id);
    if (heads) return heads.keys.size + heads.more;
    const days = this.#days.get(id);
    return days ? median(days) : (this.#sums[at] ?? 0);
  }
}

/** Median in hundredths; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) * 50;
}
