import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { outcomeOf, remedyOf } from '../../../shared/mediation/ending-body.ts';
import {
  type NonAcceptanceCode,
  type TerminationCode,
  terminationCodes,
} from '../../../shared/mediation/process-terms.ts';
import type { ClosingType } from '../../../shared/mediation/terms.ts';
import { gradeAgain } from '../grade-again.ts';
import type { Needs } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** The ends of a mediation without an agreement, each with its coded reason. */
export function endingActions(needs: Needs) {
  const { change, clock } = needs;
  return {
    /**
     * 不予受理 (T10) with its coded reason and the other routes the notice points to; `remedy` empty: the usual one.
     * @throws NotAllowed for want of consent, which is a refusal (T11), and for “other” without words
     */
    reject: (
      caseId: string,
      given: { code: NonAcceptanceCode; text: string; remedy: string; on?: CalendarDay },
    ) =>
      change('case.reject', async (w) => {
        const { code, text } = given;
        const remedy = given.remedy.trim() === '' ? remedyOf(code) : given.remedy.trim();
        await takeStep(w, needs, {
          caseId,
          id: 'T10',
          on: given.on ?? clock.today(),
          note: text,
          patch: { outcome: 'not-accepted', body: { nonAcceptance: { code, text: text.trim(), remedy } } },
        });
        await gradeAgain(w, needs, caseId);
      }),
    /** 撤回申请 (T25) by all applicants; one of several leaves by `leaveParty`. */
    withdraw: (caseId: string, given: { on: CalendarDay; reason: string }) =>
      change('case.withdraw', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T25',
          on: given.on,
          note: given.reason,
          patch: {
            outcome: 'withdrawn',
            body: { withdrawal: { on: given.on, reason: given.reason, settled: false, partial: false } },
          },
        }),
      ),
    /** 自行和解 (T24): the parties signed an agreement of their own, and the application is withdrawn. */
    settleOutside: (caseId: string, given: { on: CalendarDay; text: string; witness: string }) =>
      change('case.settle-outside', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T24',
          on: given.on,
          note: given.text,
          patch: {
            outcome: 'settled-outside',
            body: {
              settlement: { on: given.on, text: given.text.trim(), witness: given.witness.trim() },
              withdrawal: { on: given.on, reason: '双方自行和解', settled: true, partial: false },
            },
          },
          work: async (tracked) => {
            // A draft nobody will sign any more is void, and its terms go with it.
            const file = await tracked.caseFile(caseId);
            for (const one of file.agreements.filter(({ state }) => state === 'draft')) {
              for (const term of file.terms) await tracked.remove('terms', term.id, '自行和解');
              await tracked.update('agreements', one.id, { state: 'void' });
            }
          },
        }),
      ),
    /**
     * 终止调解 (T26 refusal, T27 expiry, T28 anything else) with its coded reason; both sides are told in writing.
     * @param given.deceased a party died and nobody goes on
     * @param given.transferred another mediation organisation takes the dispute over
     */
    terminate: (
      caseId: string,
      given: {
        code: TerminationCode;
        text: string;
        on: CalendarDay;
        deceased?: boolean;
        transferred?: boolean;
      },
    ) =>
      change('case.terminate', async (w) => {
        const { code, text, on } = given;
        const id =
          code === 'expiry' ? 'T27' : code === 'refusal' || code === 'refused-to-sign' ? 'T26' : 'T28';
        const outcome: ClosingType = given.deceased
          ? 'party-deceased'
          : given.transferred
            ? 'transferred-mediation'
            : outcomeOf(code);
        await takeStep(w, needs, {
          caseId,
          id,
          on,
          note: text,
          patch: {
            outcome,
            body: {
              termination: { code, text: text.trim() || (id === 'T28' ? '' : terminationCodes[code].zh), on },
            },
          },
        });
      }),
  };
}
