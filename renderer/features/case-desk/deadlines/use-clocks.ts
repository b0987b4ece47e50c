import { useMemo } from 'react';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import type { CaseClock, NextDue } from '../../../../shared/mediation/clock-state.ts';
import { caseClocks } from '../../../../shared/mediation/clocks.ts';
import { nextDueOf } from '../../../../shared/mediation/next-due.ts';
import { useApp } from '../../../app-context.tsx';

export type ClocksAnswer =
  | { ok: true; clocks: CaseClock[]; next: NextDue | null }
  | { ok: false; error: unknown };

/** The time limits of a case. A day the law data do not cover is an answer too: the desk stays usable without it. */
export function useClocks(file: CaseFile, today: CalendarDay): ClocksAnswer {
  const { law } = useApp();
  return useMemo(() => {
    try {
      return {
        ok: true,
        clocks: caseClocks(file, today, law.calendar),
        next: nextDueOf(file, today, law.calendar),
      };
    } catch (error) {
      return { ok: false, error };
    }
  }, [law.calendar, file, today]);
}
