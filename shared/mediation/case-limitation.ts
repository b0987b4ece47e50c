import { type LimitationEvent, type LimitationResult, limitation } from '../deadlines/limitation.ts';
import type { InterruptionCauseId } from '../deadlines/limitation-causes.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';
import { categories } from './categories.ts';
import type { RouteKind } from './process-terms.ts';
import { standingSteps } from './standing-steps.ts';

const event = (cause: InterruptionCauseId, date: CalendarDay | null): LimitationEvent[] =>
  date === null ? [] : [{ kind: 'interruption', cause, date }];

/** Routes whose application is a request for relief to a competent body. */
const reliefs: Partial<Record<RouteKind, InterruptionCauseId>> = {
  arbitration: 'arbitration-application',
  suit: 'suit',
  'payment-order': 'payment-order-application',
  'labour-inspection': 'complaint',
  petition: 'relief-request',
  'social-insurance': 'relief-request',
};

/** Steps whose day is a later restart point of the ministry's reading (recalled). */
const laterPoints: Readonly<Record<string, InterruptionCauseId>> = {
  T11: 'mediation-refused',
  T26: 'mediation-ended-by-refusal',
  T27: 'mediation-expired',
};

/** Everything on record that moved the limitation: what was entered, and what the case's own steps show. */
export function limitationEvents(file: CaseFile): LimitationEvent[] {
  const { body, receivedOn } = file.case;
  const { negotiation } = body;
  const entered = body.limitationEvents.map(({ kind, on, cause }) => ({ kind, date: on, cause }));
  const steps = standingSteps(file).flatMap((step) => {
    const cause = laterPoints[step.transition];
    return cause ? event(cause, step.on) : [];
  });
  return [
    ...entered,
    ...event('negotiation-request', negotiation?.reachedOn ?? negotiation?.requestedOn ?? null),
    ...(negotiation?.state === 'failed' ? event('negotiation-refused', negotiation.endedOn) : []),
    ...event('mediation-application', receivedOn),
    ...file.routes.flatMap((route) => {
      const cause = reliefs[route.kind];
      return cause ? event(cause, route.appliedOn) : [];
    }),
    ...file.agreements.flatMap((one) =>
      event('agreed-to-perform', one.state === 'effective' ? one.effectiveOn : null),
    ),
    ...file.matters.flatMap((one) =>
      one.kind === 'reminder' ? event('claim', one.body.servedOn ?? one.on) : [],
    ),
    ...steps,
  ];
}

/**
 * 仲裁时效 of the case as advice (劳动争议调解仲裁法 27): the strict end and the later one that may also be argued.
 * The claimant is the first applicant; of several workers the first to leave decides, which is the careful day.
 */
export function caseLimitation(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): LimitationResult {
  const applicants = activeParties(file, 'applicant');
  const ends = applicants.flatMap((party) => party.body.terminationDate ?? []).sort();
  return limitation({
    rule: categories[file.case.category].wageLimitation ? 'wage' : 'general',
    claimant: applicants[0]?.kind === 'employer' ? 'employer' : 'worker',
    knownAt: file.case.body.knownOn,
    terminationAt: ends[0] ?? null,
    events: limitationEvents(file),
    asOf: today,
    calendar,
  });
}
