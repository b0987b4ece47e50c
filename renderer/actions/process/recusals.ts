import { signersOf } from '../../../shared/mediation/active-parties.ts';
import { noGround } from '../../../shared/mediation/no-ground.ts';
import type { RecusalGround } from '../../../shared/mediation/process-terms.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** 披露与回避: what a mediator declares, what a party objects to, and how it is decided. */
export function recusalActions(needs: Needs) {
  const { change, clock, me } = needs;
  return {
    /** 披露 of a mediator or recorder; without any ground the disclosure is done, else it waits for both sides. */
    disclose: (caseId: string, personId: string, grounds: RecusalGround[], reason: string) =>
      change('recusal.disclose', async (w) => {
        const draft = noGround(caseId, personId, clock.today());
        return w.create('recusals', {
          ...draft,
          state: grounds.length > 0 ? 'open' : 'none',
          body: { ...draft.body, grounds, reason: reason.trim() },
        });
      }),
    /** A party signs that it goes on all the same; when everybody did, the matter is waived. */
    waiveRecusal: (id: string, partyId: string, on: string) =>
      change('recusal.waive', async (w) => {
        const recusal = await w.get('recusals', id);
        if (recusal?.state !== 'open') throw decided();
        const file = await w.caseFile(recusal.caseId);
        const waivedBy = [...recusal.body.waivedBy.filter((one) => one.partyId !== partyId), { partyId, on }];
        const all = signersOf(file).every((signer) => waivedBy.some((one) => one.partyId === signer));
        await w.update('recusals', id, { state: all ? 'waived' : 'open', body: { waivedBy } });
      }),
    /** 申请回避 (T13) by a party, orally or in writing, until the agreement is signed. */
    objectTo: (
      caseId: string,
      given: { personId: string; byPartyId: string; grounds: RecusalGround[]; reason: string },
    ) =>
      change('recusal.object', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T13',
          note: given.reason,
          work: (tracked) => {
            const draft = noGround(caseId, given.personId, clock.today());
            const { grounds, byPartyId } = given;
            return tracked.create('recusals', {
              ...draft,
              kind: 'objection',
              state: 'open',
              body: { ...draft.body, grounds, byPartyId, reason: given.reason.trim() },
            });
          },
        }),
      ),
    /**
     * 决定回避 (T13b) by the chair: the mediator is replaced, or the objection is dismissed. The replacement declares
     * in turn; `declared` says it has nothing to disclose.
     */
    decideRecusal: (
      id: string,
      given: { granted: boolean; decision: string; replacementId: string | null; declared: boolean },
    ) =>
      change('recusal.decide', async (w) => {
        const recusal = await w.get('recusals', id);
        if (recusal?.state !== 'open') throw decided();
        const { caseId, personId } = recusal;
        await takeStep(w, needs, {
          caseId,
          id: 'T13b',
          note: given.decision,
          work: async (tracked) => {
            await tracked.update('recusals', id, {
              state: given.granted ? 'replaced' : 'dismissed',
              body: {
                decidedOn: clock.today(),
                decidedById: me(),
                decision: given.decision.trim(),
                replacementId: given.granted ? given.replacementId : null,
              },
            });
            if (!given.granted || given.replacementId === null) return;
            const { mediatorIds } = (await tracked.caseFile(caseId)).case;
            const { replacementId } = given;
            const next = mediatorIds.map((one) => (one === personId ? replacementId : one));
            await tracked.update('cases', caseId, { mediatorIds: [...new Set(next)] });
            if (given.declared)
              await tracked.create('recusals', noGround(caseId, replacementId, clock.today()));
          },
        });
      }),
  };
}

const decided = () =>
  new NotAllowed({
    zh: '这一回避事项已经决定，没有改动。',
    en: 'This matter is decided already. Nothing was changed.',
  });
