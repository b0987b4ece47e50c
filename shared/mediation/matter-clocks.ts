import { computeDeadline } from '../deadlines/engine.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import type { MakeClock } from './clock-maker.ts';
import type { CaseClock } from './clock-state.ts';
import { doneStages } from './stages.ts';
import { layoffProcedureApplies } from './work-facts.ts';

/** 答复监督意见书的期限, from the day it was served; null until that day is proven. */
export const opinionReplyDue = (
  servedOn: string | null,
  calendar: WorkCalendar = publishedCalendar,
): CalendarDay | null =>
  servedOn === null
    ? null
    : computeDeadline({
        rule: 'union-supervision-employer-reply-15wd',
        trigger: servedOn as CalendarDay,
        calendar,
      }).due;

/** 协商、监督和工伤的期限: what the facts beside the mediation itself started. */
export function matterClocks(file: CaseFile, clock: MakeClock): CaseClock[] {
  const { negotiation, injury } = file.case.body;
  const alive = !doneStages.includes(file.case.stage);
  return [
    ...clock('negotiation-response-5d', negotiation?.reachedOn ?? null, {
      open: negotiation?.state === 'open',
      doneOn: negotiation?.endedOn ?? null,
    }),
    ...file.matters.flatMap((matter) =>
      matter.kind === 'supervision-opinion'
        ? clock('union-supervision-employer-reply-15wd', matter.body.servedOn, {
            open: true,
            doneOn: matter.doneOn,
            subjectId: matter.id,
          })
        : [],
    ),
    ...clock('work-injury-employer-30d', injury?.on ?? null, { open: alive, doneOn: null, optional: true }),
    ...clock('work-injury-worker-1y', injury?.on ?? null, { open: alive, doneOn: null, optional: true }),
    ...clock('disability-reappraisal-15d', injury?.appraisalReceivedOn ?? null, {
      open: alive,
      doneOn: null,
      optional: true,
    }),
    ...employmentClocks(file, clock, alive),
    ...layoffClocks(file, clock, alive),
    ...ledgerClocks(file, clock, alive),
  ];
}

/** Duties of the employer a claim is about: of interest where the case claims for them. */
function employmentClocks(file: CaseFile, clock: MakeClock, open: boolean): CaseClock[] {
  const claimed = new Set(file.claims.map((claim) => claim.category));
  const workers = activeParties(file).filter((party) => party.kind === 'worker');
  const first = (days: (CalendarDay | null)[]) => days.filter((on) => on !== null).sort()[0] ?? null;
  const standing = { open, doneOn: null, optional: true };
  return [
    ...(claimed.has('separation-formalities')
      ? clock('file-transfer-15d', first(workers.map((party) => party.body.terminationDate)), standing)
      : []),
    ...(claimed.has('no-written-contract-double-wage')
      ? clock('written-contract-1m', first(workers.map((party) => party.body.hireDate)), standing)
      : []),
  ];
}

/** 裁员前的说明: met when it was explained on or before the last day. */
const layoffClocks = (file: CaseFile, clock: MakeClock, open: boolean): CaseClock[] =>
  layoffProcedureApplies(file)
    ? clock('layoff-notice-30d-before', file.case.body.layoff?.plannedOn ?? null, {
        open,
        doneOn: file.case.body.layoff?.explainedOn ?? null,
        optional: true,
      })
    : [];

/** 工资支付台账: until when the employer must be able to produce each ledger that is evidence here. */
const ledgerClocks = (file: CaseFile, clock: MakeClock, open: boolean): CaseClock[] =>
  file.evidence.flatMap((one) =>
    clock('wage-ledger-retention-3y', one.body.ledgerOn, {
      open,
      doneOn: null,
      optional: true,
      subjectId: one.id,
    }),
  );
