import { computeDeadline } from '../deadlines/engine.ts';
import type { DeadlineResult } from '../deadlines/result.ts';
import { deadlineRule } from '../deadlines/rules.ts';
import { type CalendarDay, daysBetween } from '../kernel/calendar-day.ts';
import { rulesIn } from '../law/place.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import { categories } from './categories.ts';
import type { CaseClock } from './clock-state.ts';

const undecided = ['received', 'inquiring'];
const mediatingStages = ['accepted', 'assigned', 'mediating', 'agreementDraft'];

/** The rule that ends the mediation of this office (调解期限; domain §3.3, invariant 10). */
export const mediationRuleOf = (file: CaseFile): string =>
  file.office.kind === 'one-stop-new-form' ? 'new-form-mediation-15d' : 'mediation-15d-from-receipt';

/**
 * 期限. Every time limit that runs or ran in the case, in the order of the process, as seen on `today`.
 * Limits are computed from the case's days, never stored; dates come with their reasons.
 */
export function caseClocks(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): CaseClock[] {
  const { receivedOn, acceptedOn } = file.case;
  const effectiveOn = file.agreements.find((one) => one.state === 'effective')?.effectiveOn ?? null;
  const decidedOn = acceptedOn ?? stepDay(file, ['T10', 'T11', 'T25']);
  const endedOn = effectiveOn ?? stepDay(file, ['T25', 'T26', 'T27', 'T28', 'T10', 'T11']);
  const clock = (
    id: string,
    trigger: CalendarDay | null,
    standing: { open: boolean; doneOn: CalendarDay | null; optional?: boolean },
  ): CaseClock[] => {
    if (trigger === null || !applies(id, file)) return [];
    const result = computeDeadline({
      rule: id,
      trigger,
      calendar,
      region: file.office.region,
      orgKind: file.office.kind,
    });
    return [asClock(result, today, standing)];
  };
  const stage = file.case.stage;
  const mediation = { open: [...undecided, ...mediatingStages].includes(stage), doneOn: endedOn };
  return [
    ...clock('application-decision-3wd', receivedOn, { open: undecided.includes(stage), doneOn: decidedOn }),
    ...clock('mediation-15d-from-receipt', receivedOn, mediation),
    ...clock('new-form-mediation-15d', acceptedOn, mediation),
    ...clock('mediation-15d-from-acceptance', acceptedOn, mediation),
    ...clock('people-mediation-1m-ningbo', acceptedOn, mediation),
    ...clock('arbitration-review-application-15d', effectiveOn, { open: true, doneOn: null, optional: true }),
    ...clock('judicial-confirmation-30d', effectiveOn, { open: true, doneOn: null, optional: true }),
    ...wageLimitation(file, today, calendar),
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

/**
 * 拖欠劳动报酬的仲裁时效 as advice (劳动争议调解仲裁法 27(4)): one year from the end of the labour relationship.
 * No clock while it continues. The latest leaver decides last, so the earliest end is the careful day.
 */
function wageLimitation(file: CaseFile, today: CalendarDay, calendar: WorkCalendar): CaseClock[] {
  if (!categories[file.case.category].wageLimitation) return [];
  const ends = file.parties.flatMap((party) =>
    party.role === 'applicant' && party.body.terminationDate !== null ? party.body.terminationDate : [],
  );
  const first = ends.sort()[0];
  if (first === undefined) return [];
  const result = computeDeadline({
    rule: 'arbitration-limitation-wages-after-termination-1y',
    trigger: first,
    calendar,
  });
  return [asClock(result, today, { open: file.case.stage !== 'closed', doneOn: null, optional: true })];
}

/** Limits of other organisations or places do not bind this office and are left out. */
function applies(id: string, file: CaseFile): boolean {
  const rule = deadlineRule(id);
  if (!rulesIn(rule.region, file.office.region)) return false;
  const kinds = rule.appliesTo;
  const byKind = kinds.some((kind) => kind in orgKindIds);
  return !byKind || kinds.includes(file.office.kind);
}

const orgKindIds: Record<CaseFile['office']['kind'], true> = {
  'enterprise-committee': true,
  'people-mediation': true,
  'township-organisation': true,
  'regional-industry': true,
  'other-lawful': true,
  'one-stop-new-form': true,
};

function asClock(
  result: DeadlineResult,
  today: CalendarDay,
  { open, doneOn, optional = false }: { open: boolean; doneOn: CalendarDay | null; optional?: boolean },
): CaseClock {
  const { rule, due, alternativeDue, provisional, because } = result;
  const state =
    doneOn !== null
      ? doneOn <= due
        ? 'met'
        : 'missed'
      : !open
        ? 'stopped'
        : today > due
          ? 'missed'
          : 'running';
  return {
    id: rule.id,
    zh: rule.nameZh,
    en: rule.nameEn,
    due,
    alternativeDue,
    provisional,
    state,
    daysLeft: daysBetween(today, due),
    optional,
    because,
  };
}

/** The day of the last step of these kinds. */
function stepDay(file: CaseFile, ids: readonly string[]): CalendarDay | null {
  return (
    file.steps
      .filter((step) => ids.includes(step.transition))
      .map((step) => step.on)
      .sort()
      .at(-1) ?? null
  );
}
