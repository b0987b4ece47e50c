import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { type App, useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import { type Block, readBeyond, readBlocks, readStrip } from './desk-blocks.ts';
import { byDay, type DeskRow, rowOfLead, rowOfRound } from './desk-row.ts';
import { type DeskState, monthOf, withLeads, withRounds } from './desk-state.ts';

export type { Block } from './desk-blocks.ts';

/** Everything the desk draws. */
export type DeskData = {
  blocks: Block[];
  /** Cases, leads and rounds for each day of the month on the strip. */
  dayCounts: Record<string, number>;
  /** Due later than the last heading. */
  beyond: number;
  /** Open cases, leads and rounds with a day at this desk, whatever the filters say. */
  open: number;
};

/** How many rows of a heading are wanted. */
export type Wanted = (block: Block['id']) => number;

/** Leads and rounds with a day that the filters leave, in order; undefined while they are read. */
export function useOtherDues(state: DeskState): DeskRow[] | undefined {
  const { leadList, roundDues } = useApp();
  const [leads, rounds] = [withLeads(state), withRounds(state)];
  const personId = state.person ?? undefined;
  return useLiveQuery(async () => {
    const [ofLeads, ofRounds] = await Promise.all([
      leads ? leadList.due({ personId }) : [],
      rounds ? roundDues.due({ personId }) : [],
    ]);
    return [...ofLeads.map(rowOfLead), ...ofRounds.map(rowOfRound)].sort(byDay);
  }, [leadList, roundDues, leads, rounds, personId]);
}

/** The next dates of open cases, leads and rounds by heading: from the list cache and an index, no case is opened for it. */
export function useDeadlineDesk(state: DeskState, today: CalendarDay, wanted: Wanted): Reading<DeskData> {
  const { read, leadList, roundDues } = useApp();
  const others = useOtherDues(state);
  const load = useCallback(async (): Promise<DeskData | null> => {
    if (others === undefined) return null;
    const sources = { list: read.list, others };
    const [blocks, dayCounts, beyond, open, anyOther] = await Promise.all([
      readBlocks(sources, state, today, wanted),
      readStrip(sources, state.month ?? monthOf(today), state),
      readBeyond(sources, state, today),
      read.list({ open: true, count: 0 }),
      others.length > 0 ? true : anyDue(leadList, roundDues),
    ]);
    return { blocks, dayCounts, beyond, open: open.total + (anyOther ? 1 : 0) };
  }, [read, leadList, roundDues, others, state, today, wanted]);
  const reading = useReading(load, read.subscribe);
  if (reading.state !== 'ready') return reading;
  return reading.value === null ? { state: 'loading' } : { ...reading, value: reading.value };
}

async function anyDue(leads: App['leadList'], rounds: App['roundDues']): Promise<boolean> {
  const all = await Promise.all([leads.due({}), rounds.due({})]);
  return all.some((one) => one.length > 0);
}
