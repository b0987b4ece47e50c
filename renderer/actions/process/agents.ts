import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch } from '../../db/write.ts';
import { gradeAgain, lookForConflicts } from '../grade-again.ts';
import { type Needs, NotAllowed } from '../needs.ts';

/** 代理人: who acts for a party, and by which power. */
export function agentActions(needs: Needs) {
  const { change } = needs;
  return {
    /** Adds an agent of a party and returns its id. */
    addAgent: (caseId: string, partyId: string, body: Draft<'agents'>['body']) =>
      change('agent.add', async (w) => {
        const { agents } = await w.caseFile(caseId);
        const ord = Math.max(-1, ...agents.map((one) => one.ord)) + 1;
        const id = await w.create('agents', { caseId, partyId, ord, body });
        await lookForConflicts(w, needs, caseId);
        return id;
      }),
    /** Changes an agent or its power; signatures of the agent count or not by the power as it then is. */
    updateAgent: (id: string, patch: Patch<'agents'>) =>
      change('agent.update', async (w) => {
        await w.update('agents', id, patch);
        const agent = await w.get('agents', id);
        if (agent) await lookForConflicts(w, needs, agent.caseId);
      }),
    /** Removes an agent who signed nothing. @throws NotAllowed when a signature names it */
    removeAgent: (id: string, reason: string) =>
      change(
        'agent.remove',
        async (w) => {
          const agent = await w.get('agents', id);
          const signed = agent
            ? (await w.childrenOf('signatures', agent.caseId)).some((one) => one.body.agentId === id)
            : false;
          if (signed) {
            throw new NotAllowed({
              zh: '该代理人已经代为签署，不能删除；授权终止的，请填写授权期限。',
              en: 'This agent has signed and stays on record; enter the end of the power instead.',
            });
          }
          await w.remove('agents', id, reason);
        },
        { reason },
      ),
    /** 当事人退出: 撤回 of one of several applicants, death, merger or split; a successor takes the place if there is one. */
    leaveParty: (
      caseId: string,
      partyId: string,
      given: { on: string; why: string; successorId: string | null },
    ) =>
      change(
        'party.leave',
        async (w) => {
          const file = await w.caseFile(caseId);
          const party = file.parties.find((one) => one.id === partyId);
          const others = file.parties.filter(
            (one) => one.role === party?.role && one.id !== partyId && (one.body.leftOn ?? null) === null,
          );
          if (party && party.role !== 'thirdParty' && others.length === 0 && given.successorId === null) {
            throw new NotAllowed({
              zh: '这是该方唯一的当事人：有人承继的，请先添加承继人；无人承继的，请撤回申请或者终止调解。',
              en: 'The only party of this side: add who goes on in its place, or withdraw or end the case.',
            });
          }
          await w.update('parties', partyId, {
            body: { leftOn: given.on, leftWhy: given.why.trim(), successorId: given.successorId },
          });
          await gradeAgain(w, needs, caseId);
          await lookForConflicts(w, needs, caseId);
        },
        { reason: given.why },
      ),
    /** Takes back that a party left. */
    returnParty: (caseId: string, partyId: string, reason: string) =>
      change(
        'party.return',
        async (w) => {
          await w.update('parties', partyId, { body: { leftOn: null, leftWhy: '', successorId: null } });
          await gradeAgain(w, needs, caseId);
        },
        { reason },
      ),
  };
}
