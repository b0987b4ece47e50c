import { useMemo } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { CaseClock, NextDue } from '../../../../shared/mediation/clock-state.ts';
import { useApp } from '../../../app-context.tsx';

export type ClocksAnswer =
  | { ok: true; clocks: CaseClock[]; next: NextDue | null }
  | { ok: false; error: unknown };

/** The time limits of a case. A day the law data do not cover is an answer too: the desk stays usable without it. */
export function useClocks(file: CaseFile, today: CalendarDay): ClocksAnswer {
  const { law } = useApp();
  return useMemo(() => {
    try {
      return { ok: true, clocks: law.clocks(file, today), next: law.nextDue(file, today) };
    } catch (error) {
      return { ok: false, error };
    }
  }, [law, file, today]);
}
