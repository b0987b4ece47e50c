import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Needs } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** 协商 before or beside mediation (劳动争议调解仲裁法 4). */
export function negotiationActions(needs: Needs) {
  const { change } = needs;
  return {
    /** 协商 (T49): somebody asked the other side to negotiate; the answer is due from the day it reached it. */
    openNegotiation: (
      caseId: string,
      given: { requestedOn: CalendarDay; reachedOn: CalendarDay; note: string },
    ) =>
      change('negotiation.open', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T49',
          on: given.requestedOn,
          note: given.note,
          work: (tracked) =>
            tracked.update('cases', caseId, {
              body: { negotiation: { ...given, state: 'open', endedOn: null } },
            }),
        }),
      ),
    /** 协商结束 (T50): settled by an agreement of their own, or failed. */
    endNegotiation: (
      caseId: string,
      given: { on: CalendarDay; settled: boolean; note: string; settlement: string; witness: string },
    ) =>
      change('negotiation.end', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T50',
          on: given.on,
          note: given.note,
          work: async (tracked) => {
            const { negotiation } = (await tracked.caseFile(caseId)).case.body;
            if (!negotiation) return;
            await tracked.update('cases', caseId, {
              body: {
                negotiation: {
                  ...negotiation,
                  state: given.settled ? 'settled' : 'failed',
                  endedOn: given.on,
                  note: given.note,
                },
                ...(given.settled && {
                  settlement: { on: given.on, text: given.settlement.trim(), witness: given.witness.trim() },
                }),
              },
            });
          },
        }),
      ),
  };
}
