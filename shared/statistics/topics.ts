import type { CaseFacts } from './case-facts.ts';
import { during, type Period } from './period.ts';

/**
 * What a measure looks at. It only says where a measure can count at all, so that a case is not asked about routes it
 * has none of; a measure still decides by itself.
 */
export const topics = {
  received: (one: CaseFacts, period: Period) => during(one.receivedOn, period),
  refused: (one: CaseFacts, period: Period) => during(one.refusedOn, period),
  accepted: (one: CaseFacts, period: Period) => during(one.acceptedOn, period),
  closed: (one: CaseFacts, period: Period) => during(one.closedOn, period),
  /** On hand at any time of the period. */
  onHand: (one: CaseFacts, { from, to }: Period) =>
    one.acceptedOn !== null &&
    one.acceptedOn <= to &&
    (one.closedOn === null || one.closedOn >= from || one.acceptedOn >= from),
  archive: (one: CaseFacts) => one.closedOn !== null,
  agreement: (one: CaseFacts) => one.agreement !== null,
  terms: (one: CaseFacts) => one.terms.length > 0,
  payments: (one: CaseFacts) => one.payments.length > 0,
  sessions: (one: CaseFacts) => one.sessions.length > 0,
  extensions: (one: CaseFacts) => one.extensions.length > 0,
  routes: (one: CaseFacts) => one.routes.length > 0,
  followUps: (one: CaseFacts) => one.followUps.length > 0,
  matters: (one: CaseFacts) => one.matters.length > 0,
  incidents: (one: CaseFacts) => one.incidents.length > 0,
} as const;
export type Topic = keyof typeof topics;
