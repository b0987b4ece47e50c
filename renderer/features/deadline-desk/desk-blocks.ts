import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { ListQuery, ListResult } from '../../../shared/search/slim-query.ts';
import { type DeskRow, dueIn, inDayOrder } from './desk-row.ts';
import {
  beyondQuery,
  type DeskState,
  dayQuery,
  daysAhead,
  type Group,
  groupQuery,
  groups,
  monthEnd,
  rangeOf,
  stripQuery,
} from './desk-state.ts';

/** A heading with its first rows; `total` counts also those not shown. */
export type Block = { id: Group | 'day'; rows: DeskRow[]; total: number };

/** What the blocks are read from: the list cache, and every lead and round with a day that the filters leave. */
export type BlockSources = {
  list: (query: ListQuery) => Promise<ListResult>;
  others: readonly DeskRow[];
};

const nothing: ListResult = { rows: [], total: 0, stageCounts: {} };
const ofCases = (list: BlockSources['list'], query: ListQuery | null, count: number) =>
  query === null ? Promise.resolve(nothing) : list({ ...query, count });

/** The headings, or the one day that was picked. */
export function readBlocks(
  { list, others }: BlockSources,
  state: DeskState,
  today: CalendarDay,
  wanted: (id: Block['id']) => number,
): Promise<Block[]> {
  const one = async (id: Block['id'], query: ListQuery | null, due: readonly DeskRow[]) => {
    const { rows, total } = await ofCases(list, query, wanted(id));
    return { id, rows: inDayOrder(rows, due, wanted(id)), total: total + due.length };
  };
  if (state.day) {
    const { day } = state;
    return Promise.all([one('day', dayQuery(day, state), dueIn(others, { from: day, to: day }))]);
  }
  return Promise.all(
    groups.map((group) => {
      const range = group === 'none' ? null : rangeOf(group, today);
      const due = range ? dueIn(others, { from: range.dueFrom, to: range.dueTo }) : [];
      return one(group, groupQuery(group, state, today), due);
    }),
  );
}

/** How many are due on each day of a month. */
export async function readStrip(
  { list, others }: BlockSources,
  first: CalendarDay,
  state: DeskState,
): Promise<Record<string, number>> {
  const query = stripQuery(first, state);
  const { dayCounts = {} } = query === null ? nothing : await list(query);
  const counts: Record<string, number> = { ...dayCounts };
  for (const { nextDueOn } of dueIn(others, { from: first, to: monthEnd(first) })) {
    if (nextDueOn !== null) counts[nextDueOn] = (counts[nextDueOn] ?? 0) + 1;
  }
  return counts;
}

/** How many lie beyond the last heading. */
export async function readBeyond(
  { list, others }: BlockSources,
  state: DeskState,
  today: CalendarDay,
): Promise<number> {
  const { total } = await ofCases(list, beyondQuery(state, today), 0);
  return total + dueIn(others, { from: addDays(today, daysAhead + 1) }).length;
}

/** The first rows over all headings; what is counted stays counted. */
export function firstRows(blocks: readonly Block[], most: number): Block[] {
  let left = most;
  return blocks.map((block) => {
    const rows = block.rows.slice(0, left);
    left -= rows.length;
    return { ...block, rows };
  });
}
