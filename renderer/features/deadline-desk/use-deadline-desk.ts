import { useCallback } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { ListResult, Some } from '../../../shared/search/slim-query.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import {
  beyondQuery,
  type DeskState,
  dayQuery,
  type Group,
  groupQuery,
  groups,
  monthOf,
  stripQuery,
} from './desk-state.ts';

/** A heading with its first rows. */
export type Block = Some & { id: Group | 'day' };

/** Everything the desk draws. */
export type DeskData = {
  blocks: Block[];
  /** Cases for each day of the month on the strip. */
  dayCounts: Record<string, number>;
  /** Due later than the last heading. */
  beyond: number;
  /** Open cases at this desk, whatever the filters say. */
  open: number;
};

/** How many rows of a heading are wanted. */
export type Wanted = (block: Block['id']) => number;

/** The next dates of open cases by heading, all from the list cache: no case is opened for it. */
export function useDeadlineDesk(state: DeskState, today: CalendarDay, wanted: Wanted): Reading<DeskData> {
  const { read } = useApp();
  const load = useCallback(async (): Promise<DeskData> => {
    const some = async (id: Block['id'], result: Promise<ListResult>): Promise<Block> => {
      const { rows, total } = await result;
      return { id, rows, total };
    };
    const blocks = state.day
      ? [some('day', read.list({ ...dayQuery(state.day, state), count: wanted('day') }))]
      : groups.flatMap((group) => {
          const query = groupQuery(group, state, today);
          return query ? [some(group, read.list({ ...query, count: wanted(group) }))] : [];
        });
    const [strip, beyond, open, ...there] = await Promise.all([
      read.list(stripQuery(state.month ?? monthOf(today), state)),
      read.list(beyondQuery(state, today)),
      read.list({ open: true, count: 0 }),
      ...blocks,
    ]);
    return { blocks: there, dayCounts: strip.dayCounts ?? {}, beyond: beyond.total, open: open.total };
  }, [read, state, today, wanted]);
  return useReading(load, read.subscribe);
}
