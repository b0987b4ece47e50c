import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { LeadDueRow } from '../../../shared/mediation/leads/lead-row.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import { type Block, readBeyond, readBlocks, readStrip } from './desk-blocks.ts';
import { type DeskState, monthOf, withLeads } from './desk-state.ts';

export type { Block } from './desk-blocks.ts';

/** Everything the desk draws. */
export type DeskData = {
  blocks: Block[];
  /** Cases and leads for each day of the month on the strip. */
  dayCounts: Record<string, number>;
  /** Due later than the last heading. */
  beyond: number;
  /** Open cases and leads with a day at this desk, whatever the filters say. */
  open: number;
};

/** How many rows of a heading are wanted. */
export type Wanted = (block: Block['id']) => number;

const none: LeadDueRow[] = [];

/** Leads with a day that the filters leave; undefined while they are read. */
export function useDueLeads(state: DeskState): LeadDueRow[] | undefined {
  const { leadList } = useApp();
  const wanted = withLeads(state);
  return useLiveQuery(
    () => (wanted ? leadList.due({ personId: state.person ?? undefined }) : none),
    [leadList, wanted, state.person],
  );
}

/** The next dates of open cases and leads by heading: from the list cache and an index, no case is opened for it. */
export function useDeadlineDesk(state: DeskState, today: CalendarDay, wanted: Wanted): Reading<DeskData> {
  const { read, leadList } = useApp();
  const leads = useDueLeads(state);
  const load = useCallback(async (): Promise<DeskData | null> => {
    if (leads === undefined) return null;
    const sources = { list: read.list, leads };
    const [blocks, dayCounts, beyond, open, anyLead] = await Promise.all([
      readBlocks(sources, state, today, wanted),
      readStrip(sources, state.month ?? monthOf(today), state),
      readBeyond(sources, state, today),
      read.list({ open: true, count: 0 }),
      leads.length > 0 ? true : leadList.due({}).then((all) => all.length > 0),
    ]);
    return { blocks, dayCounts, beyond, open: open.total + (anyLead ? 1 : 0) };
  }, [read, leadList, leads, state, today, wanted]);
  const reading = useReading(load, read.subscribe);
  if (reading.state !== 'ready') return reading;
  return reading.value === null ? { state: 'loading' } : { ...reading, value: reading.value };
}
