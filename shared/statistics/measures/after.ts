import { addDays } from '../../kernel/calendar-day.ts';
import type { RouteKind, RouteState } from '../../mediation/process-terms.ts';
import type { CaseFacts } from '../case-facts.ts';
import { by, during, type Period } from '../period.ts';
import { cases, type Measure, sumOf } from './measure.ts';
import { closed, closedAs } from './populations.ts';

const granted: readonly RouteState[] = ['issued', 'confirmed', 'effective', 'ended'];
const asked: readonly RouteState[] = ['prepared', 'withdrawn'];

const number = <T>(list: readonly T[], test: (one: T) => boolean): number => {
  let count = 0;
  for (const one of list) if (test(one)) count += 1;
  return count;
};

const applied = (wanted: RouteKind) =>
  sumOf('routes', (one, period) =>
    number(one.routes, ([kind, state, on]) => kind === wanted && state !== 'prepared' && during(on, period)),
  );
const decided = (wanted: RouteKind) =>
  sumOf('routes', (one, period) =>
    number(
      one.routes,
      ([kind, state, , , on]) => kind === wanted && granted.includes(state) && during(on, period),
    ),
  );

/** Gone to arbitration: applied for, and not only planned or taken back. */
const toArbitration = ({ routes }: CaseFacts): boolean =>
  routes.some(([kind, state]) => kind === 'arbitration' && !asked.includes(state));

/** 去向已知: the case says which way was taken, or somebody asked afterwards. */
const whereabouts = (one: CaseFacts): boolean =>
  one.routes.some(([, state]) => state !== 'prepared') || one.followUps.some(([, doneOn]) => doneOn !== null);

const termsDue = (test: (term: CaseFacts['terms'][number], period: Period) => boolean) =>
  sumOf('terms', (one, period) => number(one.terms, (term) => during(term[0], period) && test(term, period)));

/** 违约: the day after the due day without performance, or declared so. */
const breached = (one: CaseFacts, period: Period): boolean =>
  during(one.breachOn, period) ||
  one.terms.some(([dueOn, doneOn]) => during(addDays(dueOn, 1), period) && !by(doneOn, dueOn));

const matter = (test: (one: CaseFacts['matters'][number], period: Period) => boolean) =>
  sumOf('matters', (one, period) => number(one.matters, (row) => test(row, period)));

const supervision = (kind: string): boolean => kind.startsWith('supervision-');

/** 履行、程序衔接、回访、监督 (S31–S39, S46–S49). */
export const afterMeasures = {
  termsDue: termsDue(() => true),
  termsInTime: termsDue(([dueOn, doneOn]) => by(doneOn, dueOn)),
  termsDone: termsDue(([, doneOn], { to }) => by(doneOn, to)),
  breached: cases('agreement', (one, period) => one.agreement !== null && breached(one, period)),
  reviewApplied: applied('arbitration-review'),
  reviewIssued: decided('arbitration-review'),
  confirmationApplied: applied('judicial-confirmation'),
  confirmationGranted: decided('judicial-confirmation'),
  orderApplied: applied('payment-order'),
  orderIssued: decided('payment-order'),
  closedToArbitration: cases('closed', (one, period) => closed(one, period) && toArbitration(one)),
  failedKnown: cases('closed', (one, period) => closedAs('failed')(one, period) && whereabouts(one)),
  failedToArbitration: cases(
    'closed',
    (one, period) => closedAs('failed')(one, period) && toArbitration(one),
  ),
  toInspection: applied('labour-inspection'),
  legalAid: sumOf('routes', (one, period) =>
    number(one.routes, ([kind, , , acceptedOn]) => kind === 'legal-aid' && during(acceptedOn, period)),
  ),
  followUpsDue: sumOf('followUps', (one, period) =>
    number(one.followUps, ([dueOn]) => during(dueOn, period)),
  ),
  followUpsDone: sumOf('followUps', (one, period) =>
    number(one.followUps, ([dueOn, doneOn]) => during(dueOn, period) && by(doneOn, period.to)),
  ),
  answered: sumOf('followUps', (one, period) =>
    number(one.followUps, ([, doneOn, answer]) => during(doneOn, period) && answer !== null),
  ),
  satisfied: sumOf('followUps', (one, period) =>
    number(
      one.followUps,
      ([, doneOn, answer]) =>
        during(doneOn, period) && (answer === 'satisfied' || answer === 'very-satisfied'),
    ),
  ),
  incidents: sumOf('incidents', (one, period) => number(one.incidents, ([on]) => during(on, period))),
  incidentsReported: sumOf('incidents', (one, period) =>
    number(one.incidents, ([on, , minutes]) => during(on, period) && minutes !== null),
  ),
  reportMinutes: sumOf('incidents', (one, period) =>
    one.incidents.reduce((sum, [on, , minutes]) => sum + (during(on, period) ? (minutes ?? 0) : 0), 0),
  ),
  supervision: matter(([kind, on], period) => supervision(kind) && during(on, period)),
  prompts: matter(([kind, on], period) => kind === 'supervision-prompt' && during(on, period)),
  opinions: matter(([kind, on], period) => kind === 'supervision-opinion' && during(on, period)),
  recommendations: matter(
    ([kind, on], period) => kind === 'supervision-recommendation' && during(on, period),
  ),
  repliesDue: matter(([kind, , dueOn], period) => supervision(kind) && during(dueOn, period)),
  repliesInTime: matter(
    ([kind, , dueOn, doneOn], period) =>
      supervision(kind) && dueOn !== null && during(dueOn, period) && by(doneOn, dueOn),
  ),
} as const satisfies Record<string, Measure>;
