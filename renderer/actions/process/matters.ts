import { type CalendarDay, dayOf, type LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankMatter } from '../../../shared/mediation/blank-matter.ts';
import { opinionReplyDue } from '../../../shared/mediation/matter-clocks.ts';
import type { TransitionId } from '../../../shared/mediation/process/transitions.ts';
import type { RiskFact } from '../../../shared/mediation/process-terms.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch } from '../../db/write.ts';
import { gradeAgain } from '../grade-again.ts';
import type { Needs } from '../needs.ts';
import { takeStep } from '../steps.ts';

type MatterBody = Partial<Draft<'matters'>['body']>;

const supervisionSteps = {
  'supervision-prompt': 'T48',
  'supervision-opinion': 'T48b',
  'supervision-recommendation': 'T48c',
} as const satisfies Record<string, TransitionId>;

/** 办理事项: transfers, opinions, oversight, union supervision, incidents, and what the officer found. */
export function matterActions(needs: Needs) {
  const { change } = needs;
  return {
    /** 移送函、调解意见书、督办: a matter with a paper of its own that moves nothing. Returns its id. */
    addMatter: (
      caseId: string,
      kind: 'transfer' | 'opinion' | 'oversight' | 'receipt',
      given: { on: CalendarDay; dueOn: CalendarDay | null; body: MatterBody },
    ) =>
      change('matter.add', (w) =>
        w.create('matters', blankMatter(caseId, kind, given.on, { dueOn: given.dueOn, body: given.body })),
      ),
    /** Changes a matter, such as its feedback and the day it was done. */
    updateMatter: (id: string, patch: Patch<'matters'>) =>
      change('matter.update', async (w) => {
        await w.update('matters', id, patch);
        const matter = await w.get('matters', id);
        if (matter?.kind !== 'supervision-opinion') return;
        // The answer is due from the day the opinion was served; without that day no clock runs (invariant 9).
        const dueOn = opinionReplyDue(matter.body.servedOn);
        if (dueOn !== matter.dueOn) await w.update('matters', id, { dueOn });
      }),
    removeMatter: (id: string, reason: string) =>
      change('matter.remove', (w) => w.remove('matters', id, reason), { reason }),
    /** 工会监督 (T48): prompt letter, opinion or recommendation, in this order. Returns the id of the matter. */
    supervise: (
      caseId: string,
      kind: keyof typeof supervisionSteps,
      given: { on: CalendarDay; body: MatterBody },
    ) =>
      change('matter.supervise', (w) =>
        takeStep(w, needs, {
          caseId,
          id: supervisionSteps[kind],
          on: given.on,
          work: (tracked) =>
            tracked.create(
              'matters',
              blankMatter(caseId, kind, given.on, {
                dueOn: kind === 'supervision-opinion' ? opinionReplyDue(given.body.servedOn ?? null) : null,
                body: given.body,
              }),
            ),
        }),
      ),
    /** 应急报告 (T44): the incident, who was told, and the alert the case is under from now on. Returns the matter's id. */
    raiseAlert: (
      caseId: string,
      given: {
        level: 'urgent' | 'major';
        at: LocalMinute;
        reason: string;
        facts: RiskFact[];
        body: MatterBody;
      },
    ) =>
      change('case.alert', async (w) => {
        const id = await takeStep(w, needs, {
          caseId,
          id: 'T44',
          note: given.reason,
          work: async (tracked) => {
            const { body } = (await tracked.caseFile(caseId)).case;
            const riskFacts = [...new Set([...body.riskFacts, ...given.facts])];
            await tracked.update('cases', caseId, {
              body: {
                riskFacts,
                alert: { level: given.level, since: given.at, reason: given.reason.trim() },
              },
            });
            return tracked.create(
              'matters',
              blankMatter(caseId, 'incident', dayOf(given.at), {
                body: { reason: given.reason, ...given.body },
              }),
            );
          },
        });
        await gradeAgain(w, needs, caseId);
        return id;
      }),
    /** 解除应急, with why it is over. */
    endAlert: (caseId: string, reason: string) =>
      change('case.alert-over', (w) => w.update('cases', caseId, { body: { alert: null } }), { reason }),
    /** 风险情形 and 审查认定 the officer found; the level follows. */
    recordFindings: (
      caseId: string,
      given: Pick<
        Patch<'cases'>['body'] & object,
        'riskFacts' | 'findings' | 'injury' | 'layoff' | 'knownOn' | 'limitationEvents'
      >,
    ) =>
      change('case.findings', async (w) => {
        await w.update('cases', caseId, { body: given });
        await gradeAgain(w, needs, caseId);
      }),

    /** 办理台 of the one-stop place, and who stands in for the mediator. */
    moveDesk: (caseId: string, given: Pick<Patch<'cases'>['body'] & object, 'desk' | 'standInId'>) =>
      change('case.desk', (w) => w.update('cases', caseId, { body: given })),
  };
}
