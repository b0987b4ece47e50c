import { doneStages, type Stage, stages } from '../mediation/stages.ts';
import { riskLevels } from '../mediation/terms.ts';
import type { SlimRow } from './slim-case.ts';
import { type Haystack, pinyinOf } from './slim-matches.ts';
import type { SortKey } from './slim-query.ts';

const stageOrder = new Map(Object.keys(stages).map((stage, i) => [stage, i]));
const levelOrder = new Map(Object.keys(riskLevels).map((level, i) => [level, i]));

/** The value a row is sorted by; null sorts last in both directions. Names sort by their pinyin. */
export const sortValue: Record<SortKey, (row: SlimRow, hay: Haystack) => string | number | null> = {
  caseNo: (row) => row.caseNo ?? null,
  title: (row, hay) => (row.title === '' ? null : pinyinOf(hay) || row.title),
  category: (row) => row.category,
  stage: (row) => stageOrder.get(row.stage) ?? null,
  level: (row) => levelOrder.get(row.level) ?? null,
  receivedOn: (row) => row.receivedOn,
  acceptedOn: (row) => row.acceptedOn,
  closedOn: (row) => row.closedOn,
  nextDueOn: (row) => row.nextDueOn,
  amountFen: (row) => row.amountFen,
  workersCount: (row) => row.workersCount,
  mediator: (row) => row.mediatorNames[0] ?? null,
  outcome: (row) => row.outcome,
  updatedAt: (row) => row.hlc,
};

/** Every key, the likeliest first. */
export const sortKeys: readonly SortKey[] = [
  'updatedAt',
  'nextDueOn',
  ...(Object.keys(sortValue) as SortKey[]).filter((key) => key !== 'updatedAt' && key !== 'nextDueOn'),
];

/** Whether anybody still works on the case. */
export function isOpen(row: { stage: Stage; closedOn: string | null }): boolean {
  return row.closedOn === null && !doneStages.includes(row.stage);
}

/** Whether a date of the case may still be due: an agreement is performed, followed up and filed after closing. */
export const mayBeDue = (row: { stage: Stage }): boolean => row.stage !== 'archived';
