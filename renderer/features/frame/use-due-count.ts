import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { App } from '../../app-context.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';

/** The number at 工作台: cases and leads with something due today or overdue. Zero while unknown. */
export function useDueCount({ read, clock, leadList }: Pick<App, 'read' | 'clock' | 'leadList'>): number {
  const today = useToday(clock);
  const load = useCallback(() => read.home(today), [read, today]);
  const reading = useReading(load, read.subscribe);
  const leads = useLiveQuery(() => leadList.due({ to: today }), [leadList, today]);
  if (reading.state !== 'ready') return leads?.length ?? 0;
  const { overdue, dueToday } = reading.value;
  return overdue.total + dueToday.total + (leads?.length ?? 0);
}
