import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { CaseFile } from './case-file.ts';
import type { MakeClock } from './clock-maker.ts';
import type { CaseClock } from './clock-state.ts';

type Route = CaseFile['routes'][number];

/** What the body applied to has to do by when: it stays on the desk until the outcome is on record. */
const owed = (
  clock: MakeClock,
  id: string,
  from: CalendarDay | null,
  { id: subjectId }: Route,
  doneOn: CalendarDay | null,
) => clock(id, from, { open: true, doneOn, subjectId });

/** What a party may still do by when. */
const open = (clock: MakeClock, id: string, from: CalendarDay | null, { id: subjectId }: Route) =>
  clock(id, from, { open: true, doneOn: null, optional: true, subjectId });

/** The last day anything of the agreement is owed: the enforcement period runs from it. */
const lastTerm = ({ terms }: CaseFile): CalendarDay | null =>
  terms
    .map((term) => term.dueOn)
    .sort()
    .at(-1) ?? null;

/** The last day a violation is known to have gone on, from the periods the claims name. */
const violationEnded = ({ claims }: CaseFile): CalendarDay | null =>
  claims
    .flatMap((claim) => claim.body.periodTo ?? [])
    .sort()
    .at(-1) ?? null;

const clocksOf: Partial<
  Record<Route['kind'], (route: Route, file: CaseFile, clock: MakeClock) => CaseClock[]>
> = {
  'arbitration-review': (route, file, clock) => [
    ...owed(clock, 'arbitration-review-decision-5wd', route.acceptedOn, route, route.decidedOn),
    ...(route.state === 'issued' ? open(clock, 'enforcement-application-2y', lastTerm(file), route) : []),
  ],
  'judicial-confirmation': (route, file, clock) => [
    ...owed(clock, 'judicial-confirmation-court-15d', route.acceptedOn, route, route.decidedOn),
    ...(route.state === 'confirmed'
      ? [
          ...open(clock, 'enforcement-application-2y', lastTerm(file), route),
          ...clock('confirmation-third-party-6m', route.body.thirdPartyKnewOn, {
            open: true,
            doneOn: route.body.thirdPartyObjectedOn,
            optional: true,
            subjectId: route.id,
          }),
        ]
      : []),
  ],
  'payment-order': (route, file, clock) => [
    ...owed(
      clock,
      'payment-order-acceptance-5d',
      route.appliedOn,
      route,
      route.acceptedOn ?? route.decidedOn,
    ),
    ...owed(
      clock,
      'payment-order-issue-15d',
      route.acceptedOn,
      route,
      route.body.servedOn ?? route.decidedOn,
    ),
    ...(route.state === 'issued'
      ? open(clock, 'payment-order-objection-15d', route.body.servedOn, route)
      : []),
    ...(route.state === 'ended'
      ? open(clock, 'payment-order-decline-litigation-7d', route.receivedOn, route)
      : []),
    ...(route.state === 'effective' ? open(clock, 'enforcement-application-2y', lastTerm(file), route) : []),
  ],
  arbitration: (route, _file, clock) => [
    ...owed(clock, 'arbitration-acceptance-5wd', route.appliedOn, route, route.acceptedOn ?? route.decidedOn),
    ...open(clock, 'arbitration-hearing-notice-5wd-before', route.body.hearingOn, route),
    ...owed(clock, 'arbitration-award-45d', route.acceptedOn, route, route.decidedOn),
    ...(route.state === 'issued' || route.state === 'effective'
      ? [
          ...open(clock, 'suit-after-award-15d', route.receivedOn, route),
          ...open(clock, 'award-set-aside-30d', route.receivedOn, route),
        ]
      : []),
  ],
  'labour-inspection': (route, file, clock) => [
    ...owed(clock, 'labour-inspection-60wd', route.acceptedOn, route, route.decidedOn),
    ...open(clock, 'labour-inspection-lookback-2y', violationEnded(file), route),
  ],
  'legal-aid': (route, _file, clock) => [
    ...owed(clock, 'legal-aid-review-7d', route.appliedOn, route, route.acceptedOn ?? route.decidedOn),
    ...owed(clock, 'legal-aid-assignment-3d', route.acceptedOn, route, route.decidedOn),
  ],
};

/** 其他程序的期限: what each route on record started. A route that was only prepared has started nothing. */
export const routeClocks = (file: CaseFile, clock: MakeClock): CaseClock[] =>
  file.routes
    .filter((route) => route.state !== 'prepared' && route.state !== 'withdrawn')
    .flatMap((route) => clocksOf[route.kind]?.(route, file, clock) ?? []);
