import type { Words } from '../mediation/terms.ts';
import type { CaseFacts } from './case-facts.ts';
import { indicatorOf } from './indicators/indicators.ts';
import { areaKey, mediatorKey } from './keys.ts';
import type { LeadFacts } from './lead-facts.ts';
import type { VisitFacts } from './measures/measure.ts';
import type { MeasureId } from './measures/measures.ts';

/** Sums by key, and by measure within. */
export type GroupedBy = Readonly<Record<string, Readonly<Partial<Record<MeasureId, number>>>>>;

/** 分人员、分片区: whose line a record counts on, and the indicators of the columns. */
export const tables = {
  mediator: {
    zh: '调解员办案情况',
    en: 'By mediator',
    /** A case counts for its first mediator, a lead for who works on it. */
    columns: ['S07', 'S11', 'S14', 'S18', 'S19', 'S22', 'S23', 'S29', 'S02'],
  },
  area: {
    zh: '片区情况',
    en: 'By area',
    columns: ['S01', 'S02', 'S03', 'S07', 'S11', 'S14', 'S18', 'S30', 'S52'],
  },
} as const satisfies Record<string, Words & { columns: readonly string[] }>;
export type TableId = keyof typeof tables;

const ids = Object.keys(tables) as TableId[];

/** The measures the columns are made of; others are not kept by line. */
export const tableMeasures: readonly MeasureId[] = [
  ...new Set(
    ids
      .flatMap((id) => [...tables[id].columns])
      .flatMap((column) => indicatorOf(column) ?? [])
      .flatMap(({ numerator, denominator }) =>
        denominator === null ? [numerator] : [numerator, denominator],
      ),
  ),
];

/** Adds a number to a measure of `tableMeasures`, by its place there. */
type Line = (table: number, n: number) => void;

/** Keeps the sums of both tables while records go by. */
export function groupTables() {
  const kept = Object.fromEntries(ids.map((id) => [id, new Map<string, Float64Array>()])) as Record<
    TableId,
    Map<string, Float64Array>
  >;
  const rowOf = (id: TableId, key: string): Float64Array => {
    const known = kept[id].get(key);
    if (known) return known;
    const row = new Float64Array(tableMeasures.length);
    kept[id].set(key, row);
    return row;
  };
  const line = (keys: Record<TableId, string>): Line => {
    let rows: Float64Array[] | null = null;
    return (table, n) => {
      // Only a record that counts gets a line.
      rows ??= ids.map((id) => rowOf(id, keys[id]));
      for (const row of rows) row[table] = (row[table] ?? 0) + n;
    };
  };
  const sums = (row: Float64Array) =>
    Object.fromEntries(tableMeasures.flatMap((id, at) => (row[at] ? [[id, row[at]]] : [])));
  return {
    lineOfCase: (one: CaseFacts) => line({ mediator: mediatorKey(one), area: areaKey(one) }),
    lineOfLead: (one: LeadFacts) => line({ mediator: one.personId ?? '', area: areaKey(one) }),
    lineOfVisit: (one: VisitFacts) => line({ mediator: one.stewardId ?? '', area: one.areaId ?? '' }),
    counted: () =>
      Object.fromEntries(
        ids.map((id) => [id, Object.fromEntries([...kept[id]].map(([key, row]) => [key, sums(row)]))]),
      ) as Record<TableId, GroupedBy>,
  };
}
