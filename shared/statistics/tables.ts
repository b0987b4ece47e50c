import type { Words } from '../mediation/terms.ts';
import type { CaseFacts } from './case-facts.ts';
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

const caseKey: Record<TableId, (one: CaseFacts) => string> = { mediator: mediatorKey, area: areaKey };
const leadKey: Record<TableId, (one: LeadFacts) => string> = {
  mediator: ({ personId }) => personId ?? '',
  area: areaKey,
};
const visitKey: Record<TableId, (one: VisitFacts) => string> = {
  mediator: ({ stewardId }) => stewardId ?? '',
  area: ({ areaId }) => areaId ?? '',
};
const ids = Object.keys(tables) as TableId[];

/** Keeps the sums of both tables while records go by. */
export function groupTables() {
  const kept = Object.fromEntries(
    ids.map((id) => [id, new Map<string, Partial<Record<MeasureId, number>>>()]),
  ) as Record<TableId, Map<string, Partial<Record<MeasureId, number>>>>;
  const add = (id: TableId, key: string, counted: ReadonlyMap<MeasureId, number>) => {
    const line = kept[id].get(key) ?? {};
    for (const [measure, n] of counted) line[measure] = (line[measure] ?? 0) + n;
    kept[id].set(key, line);
  };
  return {
    addCase: (one: CaseFacts, counted: ReadonlyMap<MeasureId, number>) => {
      for (const id of ids) add(id, caseKey[id](one), counted);
    },
    addLead: (one: LeadFacts, counted: ReadonlyMap<MeasureId, number>) => {
      if (counted.size > 0) for (const id of ids) add(id, leadKey[id](one), counted);
    },
    addVisit: (one: VisitFacts, counted: ReadonlyMap<MeasureId, number>) => {
      if (counted.size > 0) for (const id of ids) add(id, visitKey[id](one), counted);
    },
    counted: () =>
      Object.fromEntries(ids.map((id) => [id, Object.fromEntries(kept[id])])) as Record<TableId, GroupedBy>,
  };
}
