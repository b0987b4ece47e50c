import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { blankRoute } from '../../../shared/mediation/blank-route.ts';
import { decisionStepOf, filingStepOf } from '../../../shared/mediation/process/route-steps.ts';
import type { RouteKind, RouteState } from '../../../shared/mediation/process-terms.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import type { Patch } from '../../db/write.ts';
import { gradeAgain } from '../grade-again.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { takeStep } from '../steps.ts';

type RouteBody = Partial<Draft<'routes'>['body']>;

/** 其他程序: review, confirmation, payment order, arbitration, suit, referrals — from filing to outcome. */
export function routeActions(needs: Needs) {
  const { change } = needs;
  return {
    /** 拟申请: keeps what a form holds before anything is filed. Returns the id of the route. */
    prepareRoute: (caseId: string, kind: RouteKind, body: RouteBody) =>
      change('route.prepare', (w) => w.create('routes', blankRoute(caseId, kind, { body }))),
    /** Changes what was entered about a route; its state moves by filing, acceptance and outcome only. */
    updateRoute: (id: string, patch: Omit<Patch<'routes'>, 'state' | 'kind' | 'caseId'>) =>
      change('route.update', (w) => w.update('routes', id, patch)),
    /** Removes a route that was never filed. @throws NotAllowed for one that was */
    removeRoute: (id: string, reason: string) =>
      change(
        'route.remove',
        async (w) => {
          const route = await w.get('routes', id);
          if (route && route.state !== 'prepared') {
            throw new NotAllowed({
              zh: '已经申请的程序不能删除；撤回的请登记“已撤回”。没有改动。',
              en: 'A route that was filed stays on record; enter that it was withdrawn. Nothing was changed.',
            });
          }
          await w.remove('routes', id, reason);
        },
        { reason },
      ),
    /**
     * 申请、移送 (T33, T36, T38, T40–T43): files a route, new or prepared. Returns its id.
     * @param given.routeId the prepared route; left out, a new one is made
     * @throws NotAllowed with the pre-checks that fail
     */
    fileRoute: (
      caseId: string,
      given: { kind: RouteKind; on: CalendarDay; body: RouteBody; routeId?: string },
    ) =>
      change('route.file', async (w) => {
        const { kind, on, body } = given;
        const id = await takeStep(w, needs, {
          caseId,
          id: filingStepOf(kind),
          on,
          note: [body.body, body.matter].filter(Boolean).join(' '),
          work: async (tracked) => {
            if (given.routeId === undefined) {
              return tracked.create(
                'routes',
                blankRoute(caseId, kind, { state: 'applied', appliedOn: on, body }),
              );
            }
            await tracked.update('routes', given.routeId, { state: 'applied', appliedOn: on, body });
            return given.routeId;
          },
        });
        await gradeAgain(w, needs, caseId);
        return id;
      }),
    /** 受理 by the body applied to. */
    routeAccepted: (id: string, given: { on: CalendarDay; fileNo: string }) =>
      change('route.accepted', (w) =>
        w.update('routes', id, { state: 'accepted', acceptedOn: given.on, body: { fileNo: given.fileNo } }),
      ),
    /**
     * The outcome of a route (T34, T35, T37, T39; the others without a row of their own): its state, the day it was
     * decided, and the day the paper was received, which starts the clocks.
     */
    decideRoute: (
      id: string,
      given: { state: RouteState; on: CalendarDay; receivedOn: CalendarDay | null; outcome: string },
    ) =>
      change('route.decide', async (w) => {
        const route = await w.get('routes', id);
        if (!route) return;
        const work = (tracked: Pick<typeof w, 'update'>) =>
          tracked.update('routes', id, {
            state: given.state,
            decidedOn: given.on,
            receivedOn: given.receivedOn,
            body: { outcome: given.outcome.trim() },
          });
        const step = decisionStepOf(route.kind, given.state);
        if (step === null) return work(w);
        await takeStep(w, needs, { caseId: route.caseId, id: step, on: given.on, note: given.outcome, work });
      }),
  };
}
