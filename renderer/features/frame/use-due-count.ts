import { useCallback } from 'react';
import type { App } from '../../app-context.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';

/** The number at 工作台: cases with something due today or overdue. Zero while unknown. */
export function useDueCount({ read, clock }: Pick<App, 'read' | 'clock'>): number {
  const today = useToday(clock);
  const load = useCallback(() => read.home(today), [read, today]);
  const reading = useReading(load, read.subscribe);
  if (reading.state !== 'ready') return 0;
  const { overdue, dueToday } = reading.value;
  return overdue.total + dueToday.total;
}
