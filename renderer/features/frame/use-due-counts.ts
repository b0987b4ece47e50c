import { useCallback } from 'react';
import type { App } from '../../app-context.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';
import type { DueCounts } from './Rail.tsx';

const none: DueCounts = { home: 0, cases: 0 };

/** The numbers on the rail: due today or overdue at the desk, overdue among the cases. None while unknown. */
export function useDueCounts({ read, clock }: Pick<App, 'read' | 'clock'>): DueCounts {
  const today = useToday(clock);
  const load = useCallback(() => read.home(today), [read, today]);
  const reading = useReading(load, read.subscribe);
  if (reading.state !== 'ready') return none;
  const { overdue, dueToday } = reading.value;
  return { home: overdue.total + dueToday.total, cases: overdue.total };
}
