import type { CaseFacts } from './case-facts.ts';
import { type Distribution, distributions } from './distributions.ts';
import { applies, type Filter, keepsCase, keepsLead, keepsVisit, noFilter } from './filter.ts';
import type { LeadFacts } from './lead-facts.ts';
import type { Measure, StockFacts, VisitFacts } from './measures/measure.ts';
import { type MeasureId, measureIds, measureOf } from './measures/measures.ts';
import type { Period } from './period.ts';
import { type GroupedBy, groupTables, type TableId } from './tables.ts';

/** The sum of every measure; null where the filter leaves nothing to count by. Medians in hundredths of a day. */
export type Totals = Readonly<Record<MeasureId, number | null>>;

/** How often each key of a distribution occurred, and what a table's keys added up to. */
export type Counts = {
  totals: Totals;
  spread: Readonly<Record<string, Readonly<Record<string, number>>>>;
  tables: Readonly<Record<TableId, GroupedBy>>;
};

type Of<K extends Measure['of']> = Measure & { of: K };
const ofKind = <K extends Measure['of']>(kind: K) =>
  measureIds.flatMap((id): [MeasureId, Of<K>][] => {
    const measure = measureOf(id);
    return measure.of === kind ? [[id, measure as Of<K>]] : [];
  });

const caseMeasures = ofKind('case');
const headMeasures = ofKind('heads');
const dayMeasures = ofKind('days');
const leadMeasures = ofKind('lead');
const visitMeasures = ofKind('visit');
const stockMeasures = ofKind('stock');
const spreadOver = (kind: Distribution['of']) => distributions.filter((one) => one.of === kind);
const caseSpreads = spreadOver('case');
const leadSpreads = spreadOver('lead');

/** Adds up one period, record by record, so that records may come from anywhere in any order. */
export class Tally {
  readonly #period: Period;
  readonly #filter: Filter;
  readonly #sums = new Map<MeasureId, number>();
  readonly #heads = new Map<MeasureId, { keys: Set<string>; more: number }>();
  readonly #days = new Map<MeasureId, number[]>();
  readonly #spread = new Map<string, Map<string, number>>();
  readonly #tables = groupTables();

  constructor(period: Period, filter: Filter = noFilter) {
    this.#period = period;
    this.#filter = filter;
    for (const [id] of headMeasures) this.#heads.set(id, { keys: new Set(), more: 0 });
    for (const [id] of dayMeasures) this.#days.set(id, []);
    for (const { id } of distributions) this.#spread.set(id, new Map());
  }

  addCase(one: CaseFacts): void {
    if (!keepsCase(one, this.#filter)) return;
    const counted = new Map<MeasureId, number>();
    for (const [id, { count }] of caseMeasures) {
      const n = count(one, this.#period);
      if (n === 0) continue;
      counted.set(id, n);
      this.#add(id, n);
    }
    for (const [id, { who }] of headMeasures) {
      const heads = who(one, this.#period);
      const kept = heads && this.#heads.get(id);
      if (!heads || !kept) continue;
      for (const key of heads.keys) kept.keys.add(key);
      kept.more += heads.more;
    }
    for (const [id, { value }] of dayMeasures) {
      const days = value(one, this.#period);
      if (days !== null) this.#days.get(id)?.push(days);
    }
    if (counted.size === 0) return;
    for (const by of caseSpreads) if (counted.has(by.measure)) this.#spreadOut(by, one);
    this.#tables.addCase(one, counted);
  }

  addLead(one: LeadFacts): void {
    if (!applies('lead', this.#filter) || !keepsLead(one, this.#filter)) return;
    const counted = new Map<MeasureId, number>();
    for (const [id, { count }] of leadMeasures) {
      const n = count(one, this.#period);
      if (n === 0) continue;
      counted.set(id, n);
      this.#add(id, n);
    }
    for (const by of leadSpreads) if (counted.has(by.measure)) this.#spreadOut(by, one);
    this.#tables.addLead(one, counted);
  }

  addVisit(one: VisitFacts): void {
    if (!applies('visit', this.#filter) || !keepsVisit(one, this.#filter)) return;
    const counted = new Map<MeasureId, number>();
    for (const [id, { count }] of visitMeasures) {
      const n = count(one, this.#period);
      counted.set(id, n);
      this.#add(id, n);
    }
    this.#tables.addVisit(one, counted);
  }

  /** What was counted, with what the office has. */
  counts(stock: StockFacts): Counts {
    for (const [id, { count }] of stockMeasures) this.#sums.set(id, count(stock));
    const totals = Object.fromEntries(
      measureIds.map((id) => [id, applies(measureOf(id).of, this.#filter) ? this.#total(id) : null]),
    ) as Totals;
    return {
      totals,
      spread: Object.fromEntries([...this.#spread].map(([id, keys]) => [id, Object.fromEntries(keys)])),
      tables: this.#tables.counted(),
    };
  }

  #add(id: MeasureId, n: number): void {
    this.#sums.set(id, (this.#sums.get(id) ?? 0) + n);
  }

  /** An incident counts per incident, a claim per claim: each key once for each time it is named. */
  #spreadOut(by: Distribution, one: CaseFacts | LeadFacts): void {
    const kept = this.#spread.get(by.id);
    const keys = by.of === 'case' ? by.keys(one as CaseFacts, this.#period) : by.keys(one as LeadFacts);
    for (const key of keys) kept?.set(key, (kept.get(key) ?? 0) + 1);
  }

  #total(id: MeasureId): number | null {
    const heads = this.#heads.get(id);
    if (heads) return heads.keys.size + heads.more;
    const days = this.#days.get(id);
    return days ? median(days) : (this.#sums.get(id) ?? 0);
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
