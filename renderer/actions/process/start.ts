import { type CalendarDay, localMinute, partsOf } from '../../../shared/kernel/calendar-day.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import type { ReplyMethod } from '../../../shared/mediation/terms.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { gradeAgain, lookForConflicts } from '../grade-again.ts';
import { formalNumber, makeCase } from '../intake.ts';
import type { Needs } from '../needs.ts';
import { beginCase } from '../steps.ts';

type Delegation = NonNullable<Draft<'cases'>['body']['delegation']>;

/** Other beginnings of a case than an application: 主动调解 and 委派、委托调解. */
export function startActions(needs: Needs) {
  const { change, device, me } = needs;
  return {
    /**
     * 主动调解 (T05): both sides agreed, each on a day of its own. The later day is the day of receipt and of
     * acceptance; the case number is issued at once. Returns the id of the case.
     * @param consents by the key of each party in the draft
     */
    startProactive: (
      draft: IntakeDraft,
      consents: Readonly<Record<string, { on: CalendarDay; method: ReplyMethod }>>,
    ) =>
      change('case.proactive', async (w) => {
        const last = Object.values(consents)
          .map((one) => one.on)
          .sort()
          .at(-1);
        const receivedAt = last ? localMinute(`${last}T${draft.receivedAt.slice(11)}`) : draft.receivedAt;
        const given: IntakeDraft = { ...draft, applicationMode: 'proactive', receivedAt };
        const { caseId, partyIds } = await makeCase(w, needs, given);
        for (const [key, { on, method }] of Object.entries(consents)) {
          const partyId = partyIds.get(key);
          if (partyId === undefined) continue;
          await w.create('consents', {
            caseId,
            partyId,
            reply: 'yes',
            askedOn: on,
            repliedOn: on,
            body: { method, note: '' },
          });
        }
        const { receivedOn } = (await w.caseFile(caseId)).case;
        const caseNo = await formalNumber(w, partsOf(receivedOn).year, device().deviceSegment);
        await w.update('cases', caseId, {
          stage: 'accepted',
          acceptedOn: receivedOn,
          body: { caseNo, acceptedById: me() },
        });
        await beginCase(w, needs, { caseId, id: 'T05', on: receivedOn });
        await gradeAgain(w, needs, caseId);
        return caseId;
      }),
    /** 委派、委托调解 (T06): who delegated, by which letter, and when it came. Returns the id of the case. */
    startDelegated: (draft: IntakeDraft, delegation: Delegation) =>
      change('case.delegated', async (w) => {
        const { caseId } = await makeCase(w, needs, { ...draft, applicationMode: 'delegated' });
        await w.update('cases', caseId, { body: { delegation } });
        const { receivedOn } = (await w.caseFile(caseId)).case;
        await beginCase(w, needs, { caseId, id: 'T06', on: receivedOn, note: delegation.letterNo });
        await gradeAgain(w, needs, caseId);
        await lookForConflicts(w, needs, caseId);
        return caseId;
      }),
    /** Records or corrects the delegation of a case, such as the day it was confirmed; its clocks follow. */
    recordDelegation: (caseId: string, delegation: Delegation | null) =>
      change('case.delegation', (w) => w.update('cases', caseId, { body: { delegation } })),
  };
}
