import type { FactsContext } from '../../shared/documents/facts-of.ts';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import { caseClocks, mediationRuleOf } from '../../shared/mediation/clocks.ts';

/** What papers need beside the case: the day, the session, and the limits computed from the case's days. */
export function paperContext(file: CaseFile, today: CalendarDay, sessionId: string | null): FactsContext {
  const clocks = caseClocks(file, today);
  const mediation = clocks.find((clock) => clock.id === mediationRuleOf(file));
  const limitation = clocks.find((clock) => clock.id.startsWith('arbitration-limitation'));
  return {
    today,
    sessionId,
    mediationDue: mediation ?? null,
    limitationExpiresOn: limitation?.due ?? null,
  };
}
