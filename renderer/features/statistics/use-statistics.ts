import { useCallback, useState } from 'react';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { periodBefore } from '../../../shared/statistics/period.ts';
import type { Counted } from '../../actions/statistics/parts.ts';
import { useApp } from '../../app-context.tsx';
import { type Reading, useReading } from '../../ui/use-reading.ts';
import { periodIn, type StatisticsState } from './statistics-state.ts';

export type Step = { done: number; total: number };

/** The figures of the chosen period, counted again whenever a case or lead changes; null while no period is chosen. */
export function useStatistics(
  state: StatisticsState,
  today: CalendarDay,
): { reading: Reading<Counted | null>; step: Step | null } {
  const { statistics, read } = useApp();
  const [step, setStep] = useState<Step | null>(null);
  const load = useCallback(async (): Promise<Counted | null> => {
    const period = periodIn(state, today);
    if (!period) return null;
    const query = { period, before: periodBefore(period), filter: state.filter };
    const counted = await statistics.count(query, setStep);
    setStep(null);
    return counted;
  }, [statistics, state, today]);
  return { reading: useReading(load, read.subscribe), step };
}
