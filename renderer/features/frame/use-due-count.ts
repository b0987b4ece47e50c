import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { App } from '../../app-context.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';

/** The number at 工作台: cases, leads and rounds with something due today or overdue. Zero while unknown. */
export function useDueCount({
  read,
  clock,
  leadList,
  roundDues,
}: Pick<App, 'read' | 'clock' | 'leadList' | 'roundDues'>): number {
  const today = useToday(clock);
  const load = useCallback(() => read.home(today), [read, today]);
  const reading = useReading(load, read.subscribe);
  const leads = useLiveQuery(() => leadList.due({ to: today }), [leadList, today]);
  const rounds = useLiveQuery(() => roundDues.due({ to: today }), [roundDues, today]);
  const others = (leads?.length ?? 0) + (rounds?.length ?? 0);
  if (reading.state !== 'ready') return others;
  const { overdue, dueToday } = reading.value;
  return overdue.total + dueToday.total + others;
}
