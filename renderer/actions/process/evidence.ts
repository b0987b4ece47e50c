import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch } from '../../db/write.ts';
import type { Needs } from '../needs.ts';
import { takeStep } from '../steps.ts';

/** 证据、调查和协助调解. */
export function evidenceActions(needs: Needs) {
  const { change } = needs;
  return {
    /** Adds a piece of evidence and returns its id. */
    addEvidence: (caseId: string, draft: Omit<Draft<'evidence'>, 'caseId' | 'ord'>) =>
      change('evidence.add', async (w) => {
        const list = await w.childrenOf('evidence', caseId);
        const ord = Math.max(-1, ...list.map((one) => one.ord)) + 1;
        return w.create('evidence', { ...draft, caseId, ord } as Draft<'evidence'>);
      }),
    updateEvidence: (id: string, patch: Patch<'evidence'>) =>
      change('evidence.update', (w) => w.update('evidence', id, patch)),
    removeEvidence: (id: string, reason: string) =>
      change('evidence.remove', (w) => w.remove('evidence', id, reason), { reason }),

    /** 调查 (T16): a conversation with somebody who agreed, or by two certified union supervisors. Returns its id. */
    inquire: (caseId: string, body: Draft<'inquiries'>['body']) =>
      change('inquiry.add', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T16',
          note: body.interviewee,
          work: async (tracked) => {
            const list = await tracked.childrenOf('inquiries', caseId);
            const no = Math.max(0, ...list.map((one) => one.no)) + 1;
            return tracked.create('inquiries', { caseId, no, body });
          },
        }),
      ),
    /** Writes on in an inquiry. */
    updateInquiry: (id: string, patch: Patch<'inquiries'>) =>
      change('inquiry.update', (w) => w.update('inquiries', id, patch)),

    /** 邀请协助调解 (T17) for a session, with the consent of both sides. */
    inviteHelper: (
      caseId: string,
      sessionId: string,
      helper: { name: string; unit: string; consentedBy: string[] },
    ) =>
      change('session.helper', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T17',
          note: `${helper.name} ${helper.unit}`.trim(),
          work: async (tracked) => {
            const session = await tracked.get('sessions', sessionId);
            const helpers = [...(session?.body.helpers ?? []), helper];
            await tracked.update('sessions', sessionId, { body: { helpers } });
          },
        }),
      ),
  };
}
