import type { CalendarDay } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import { clockMaker, type MakeClock } from './clock-maker.ts';
import type { CaseClock } from './clock-state.ts';
import { agreementInForce } from './effectiveness.ts';
import { limitationClocks } from './limitation-clocks.ts';
import { matterClocks } from './matter-clocks.ts';
import { courtDelegated, extensionsOf, mediationRuleOf } from './mediation-due.ts';
import { routeClocks } from './route-clocks.ts';
import { inHand, undecidedStages } from './stages.ts';
import { stepDay } from './standing-steps.ts';

export { mediationRuleOf } from './mediation-due.ts';

/** Steps that decide an application without accepting it. */
const refusals = ['T10', 'T11', 'T24', 'T25'];
/** Steps that end a mediation without an agreement. */
const endings = [...refusals, 'T26', 'T27', 'T28'];

/**
 * 期限. Every time limit that runs or ran in the case, in the order of the process, as seen on `today`.
 * Limits are computed from the case's days, never stored; dates come with their reasons.
 */
export function caseClocks(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): CaseClock[] {
  const clock = clockMaker(file, today, calendar);
  return [
    ...mediationClocks(file, clock),
    ...matterClocks(file, clock),
    ...agreementClocks(file, clock),
    ...routeClocks(file, clock),
    ...limitationClocks(file, today, calendar, clock),
  ];
}

/** 决定受理 and 调解期限: of receipt, of acceptance, of a place, of a delegation; extended by consent. */
function mediationClocks(file: CaseFile, clock: MakeClock): CaseClock[] {
  const { receivedOn, acceptedOn, stage, body } = file.case;
  const decidedOn = acceptedOn ?? stepDay(file, refusals);
  const endedOn = agreementInForce(file)?.effectiveOn ?? stepDay(file, endings);
  const mediation = { open: inHand(stage), doneOn: endedOn, adjustments: extensionsOf(file) };
  const delegation = courtDelegated(file) ? body.delegation : null;
  const ofCourt = mediationRuleOf(file) === 'court-online-mediation-30d';
  return [
    ...clock('court-online-confirm-3wd', delegation?.receivedOn ?? null, {
      open: inHand(stage),
      doneOn: delegation?.confirmedOn ?? null,
    }),
    ...clock('application-decision-3wd', receivedOn, {
      open: undecidedStages.includes(stage),
      doneOn: decidedOn,
    }),
    ...(ofCourt
      ? clock('court-online-mediation-30d', delegation?.confirmedOn ?? null, mediation)
      : clock('mediation-15d-from-receipt', receivedOn, mediation)),
    ...clock('new-form-mediation-15d', acceptedOn, mediation),
    ...clock('mediation-15d-from-acceptance', acceptedOn, mediation),
    ...clock('people-mediation-1m-ningbo', acceptedOn, mediation),
  ];
}

/** 申请仲裁审查、司法确认: windows that open with the agreement; used, they are met on the day of the application. */
function agreementClocks(file: CaseFile, clock: MakeClock): CaseClock[] {
  const agreement = agreementInForce(file);
  const effectiveOn = agreement?.effectiveOn ?? null;
  const applied = (kind: 'arbitration-review' | 'judicial-confirmation') =>
    file.routes.find((route) => route.kind === kind && route.appliedOn !== null)?.appliedOn ?? null;
  const window = (doneOn: CalendarDay | null) => ({ open: true, doneOn, optional: true });
  const written = agreement?.body.oral ? null : effectiveOn;
  return [
    ...clock('arbitration-review-application-15d', written, window(applied('arbitration-review'))),
    ...clock('judicial-confirmation-30d', effectiveOn, window(applied('judicial-confirmation'))),
  ];
}

/** 调解期限届满日 in force, or null when it does not run yet. */
export function mediationDueOf(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): CaseClock | null {
  const id = mediationRuleOf(file);
  return caseClocks(file, today, calendar).find((clock) => clock.id === id) ?? null;
}
