import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { mediationDeadline } from '../../../shared/mediation/mediation-due.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** 延期 and 口头协议: what lengthens a mediation, or ends it without a written agreement. */
export function extensionActions(needs: Needs) {
  const { change } = needs;
  return {
    /**
     * 延期 (T18): the consent of both sides, each dated on or before the due day in force, to a day they name.
     * @throws NotAllowed when a side is missing, a signature is late, or the day lies beyond what the law allows
     */
    extend: (
      caseId: string,
      given: { newDue: CalendarDay; reason: string; signed: { partyId: string; on: CalendarDay }[] },
    ) =>
      change('case.extend', async (w) => {
        const oldDue = mediationDeadline(await w.caseFile(caseId))?.due;
        if (!oldDue) {
          throw new NotAllowed({
            zh: '调解期限尚未起算，不能延期。案件没有改动。',
            en: 'The period does not run yet. Nothing was changed.',
          });
        }
        return takeStep(w, needs, {
          caseId,
          id: 'T18',
          note: given.reason,
          work: (tracked) =>
            tracked.create('extensions', {
              caseId,
              oldDue,
              newDue: given.newDue,
              body: { reason: given.reason.trim(), signed: given.signed },
            }),
        });
      }),
    /**
     * 口头协议 (T23), for people's mediation only: reached on a day, with its terms, when every party thinks writing
     * unnecessary. Returns the id of the agreement.
     */
    agreeOrally: (
      caseId: string,
      given: {
        on: CalendarDay;
        facts: string;
        agreedBy: string[];
        performedAtOnce: boolean;
        complex: boolean;
        terms: Omit<Draft<'terms'>, 'caseId' | 'agreementId' | 'ord'>[];
      },
    ) =>
      change('agreement.oral', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T23',
          on: given.on,
          work: async (tracked) => {
            const { agreedBy, performedAtOnce, complex } = given;
            const agreementId = await tracked.create('agreements', {
              caseId,
              state: 'effective',
              effectiveOn: given.on,
              partial: false,
              body: {
                facts: given.facts,
                breachClause: '',
                remainingDisputes: '',
                releaseScope: '',
                copies: 3,
                oral: { agreedBy, performedAtOnce, complex },
              },
            });
            for (const [ord, term] of given.terms.entries()) {
              await tracked.create('terms', { ...term, caseId, agreementId, ord } as Draft<'terms'>);
            }
            return agreementId;
          },
        }),
      ),
  };
}
