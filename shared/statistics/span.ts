import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';
import type { CaseFacts } from './case-facts.ts';
import { archiveWithinDays } from './measures/flow.ts';
import type { Period } from './period.ts';

/** First day anything happened in a case, and the last it can still count on; null: it is open and may count on. */
export type Span = [first: CalendarDay, last: CalendarDay | null];

/** The span of a case. A day that breaks the order (a mistake in the file) widens it, so that nothing is passed over. */
export function spanOf(one: Omit<CaseFacts, 'span'>): Span {
  const days: (CalendarDay | null)[] = [
    one.receivedOn,
    one.acceptedOn,
    one.refusedOn,
    one.closedOn,
    one.closedOn && addDays(one.closedOn, archiveWithinDays),
    one.breachOn,
    one.agreement?.effectiveOn ?? null,
    ...one.terms.flatMap(([dueOn]) => [dueOn, addDays(dueOn, 1)]),
    ...one.payments.map(([on]) => on),
    ...one.sessions,
    ...one.extensions,
    ...one.routes.flatMap(([, , ...on]) => on),
    ...one.followUps.map(([dueOn]) => dueOn),
    ...one.followUps.map(([, doneOn]) => doneOn),
    ...one.matters.flatMap(([, on, dueOn]) => [on, dueOn]),
    ...one.incidents.map(([on]) => on),
  ];
  const known = days.filter((on) => on !== null).sort();
  const open = one.acceptedOn !== null && one.closedOn === null;
  return [known[0] ?? one.receivedOn, open ? null : (known.at(-1) ?? one.receivedOn)];
}

/** False for a case of which no measure counts anything in the period. */
export const mayCount = ({ span: [first, last] }: CaseFacts, { from, to }: Period): boolean =>
  first <= to && (last === null || last >= from);
