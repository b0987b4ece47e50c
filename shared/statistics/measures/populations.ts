import type { ClosingType } from '../../mediation/terms.ts';
import type { CaseFacts } from '../case-facts.ts';
import { by, during, type Period } from '../period.ts';

// The populations of the figures: each is asked of one case and one period, and of nothing else.

/** 上期结转: accepted before the period and not closed at its start. */
export const carriedOver = ({ acceptedOn, closedOn }: CaseFacts, { from }: Period): boolean =>
  acceptedOn !== null && acceptedOn < from && (closedOn === null || closedOn >= from);

export const received = ({ receivedOn }: CaseFacts, period: Period): boolean => during(receivedOn, period);

export const accepted = ({ acceptedOn }: CaseFacts, period: Period): boolean => during(acceptedOn, period);

export const refused = ({ refusedOn }: CaseFacts, period: Period): boolean => during(refusedOn, period);

/** 结案: of accepted cases only; what was never accepted is counted as 不予受理. */
export const closed = ({ acceptedOn, closedOn }: CaseFacts, period: Period): boolean =>
  acceptedOn !== null && during(closedOn, period);

/** 期末未结, counted by itself: accepted by the last day and not closed then. */
export const openAtEnd = ({ acceptedOn, closedOn }: CaseFacts, { to }: Period): boolean =>
  by(acceptedOn, to) && !by(closedOn, to);

/** 十人以上并有共同请求 (劳动争议调解仲裁法 7). */
export const collective = ({ commonClaim, workersCount }: CaseFacts): boolean =>
  commonClaim && workersCount >= 10;

/** What an ending counts as. Every ending that is none of the first three is `other`. */
export type Ending = 'success' | 'failed' | 'withdrawn' | 'other';

const endings: Record<ClosingType, Ending> = {
  'agreement-full': 'success',
  'agreement-partial': 'success',
  'agreement-oral': 'success',
  'settled-outside': 'withdrawn',
  withdrawn: 'withdrawn',
  'failed-refusal': 'failed',
  'failed-expiry': 'failed',
  'failed-divergence': 'failed',
  'failed-unreachable': 'failed',
  'failed-refused-to-sign': 'failed',
  'failed-impossible': 'failed',
  'failed-other': 'failed',
  'terminated-sham': 'other',
  'terminated-crime': 'other',
  'transferred-mediation': 'other',
  'party-deceased': 'other',
  'not-accepted-refusal': 'other',
  'not-accepted': 'other',
};

export const endingOf = ({ outcome }: CaseFacts): Ending => (outcome === null ? 'other' : endings[outcome]);

export const closedAs =
  (...wanted: readonly Ending[]) =>
  (one: CaseFacts, period: Period): boolean =>
    closed(one, period) && wanted.includes(endingOf(one));
