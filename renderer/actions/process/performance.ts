import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { blankMatter } from '../../../shared/mediation/blank-matter.ts';
import type { Patch } from '../../db/write.ts';
import type { Needs } from '../needs.ts';
import { refuseUnlessOpen, takeStep } from '../steps.ts';

/** 催告、违约和回访: what is done about an agreement in force. */
export function performanceActions(needs: Needs) {
  const { change, me } = needs;
  return {
    /** 催告履行 (T31) with its last day; reminds of everything overdue. Returns the id of the matter. */
    remind: (
      caseId: string,
      given: { on: CalendarDay; graceOn: CalendarDay; target: string; items: string[] },
    ) =>
      change('performance.remind', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T31',
          on: given.on,
          work: (tracked) =>
            tracked.create(
              'matters',
              blankMatter(caseId, 'reminder', given.on, {
                dueOn: given.graceOn,
                body: { target: given.target, items: given.items },
              }),
            ),
        }),
      ),
    /** 认定违约 (T32), and on what ground. */
    recordBreach: (
      caseId: string,
      breach: { on: CalendarDay; ground: 'grace-passed' | 'declared' | 'remedy'; note: string },
    ) =>
      change('performance.breach', (w) =>
        takeStep(w, needs, {
          caseId,
          id: 'T32',
          on: breach.on,
          note: breach.note,
          work: (tracked) => tracked.update('cases', caseId, { body: { breach } }),
        }),
      ),
    /** 安排回访 on a day. Returns its id. */
    planFollowUp: (caseId: string, dueOn: CalendarDay) =>
      change('follow-up.plan', (w) =>
        w.create('followUps', {
          caseId,
          dueOn,
          doneOn: null,
          body: {
            method: null,
            person: '',
            performance: '',
            satisfaction: null,
            newIssues: '',
            action: '',
            byId: null,
          },
        }),
      ),
    /** 回访 (T45) that was planned, done now. */
    finishFollowUp: (id: string, body: Patch<'followUps'>['body'] & object, on: CalendarDay) =>
      change('follow-up.finish', async (w) => {
        const followUp = await w.get('followUps', id);
        if (!followUp) return;
        await refuseUnlessOpen(w, needs, followUp.caseId, 'T45');
        await w.update('followUps', id, { doneOn: on, body: { ...body, byId: me() } });
      }),
    /** 不回访, with why; planned ones are given up. */
    waiveFollowUp: (caseId: string, reason: string) =>
      change(
        'follow-up.waive',
        async (w) => {
          await w.update('cases', caseId, { body: { followUpWaived: reason.trim() } });
          for (const one of await w.childrenOf('followUps', caseId)) {
            if (one.doneOn === null) await w.remove('followUps', one.id, reason);
          }
        },
        { reason },
      ),
  };
}
