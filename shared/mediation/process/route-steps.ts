import type { RouteKind, RouteState } from '../process-terms.ts';
import type { TransitionId } from './transitions.ts';

const filing: Record<RouteKind, TransitionId> = {
  'arbitration-review': 'T33',
  'judicial-confirmation': 'T36',
  'payment-order': 'T38',
  arbitration: 'T40',
  suit: 'T41',
  execution: 'T41b',
  'labour-inspection': 'T42',
  'legal-aid': 'T43',
  police: 'T43b',
  'other-mediation': 'T43b',
  'superior-union': 'T43b',
  petition: 'T43b',
  'social-insurance': 'T43b',
};

/** The row by which a route of a kind is filed. */
export const filingStepOf = (kind: RouteKind): TransitionId => filing[kind];

/** The row an outcome of a route has; null: the outcome is only recorded. */
export function decisionStepOf(kind: RouteKind, state: RouteState): TransitionId | null {
  if (kind === 'arbitration-review') return state === 'issued' ? 'T34' : 'T35';
  if (kind === 'judicial-confirmation') return 'T37';
  if (kind === 'payment-order') return state === 'issued' || state === 'effective' ? null : 'T39';
  return null;
}

/** Outcomes a route of a kind may have, the usual one first. */
export const outcomesOf: Readonly<Record<RouteKind, readonly RouteState[]>> = {
  'arbitration-review': ['issued', 'refused', 'withdrawn'],
  'judicial-confirmation': ['confirmed', 'dismissed', 'refused', 'withdrawn'],
  'payment-order': ['issued', 'effective', 'ended', 'refused', 'withdrawn'],
  arbitration: ['issued', 'effective', 'refused', 'withdrawn', 'ended'],
  suit: ['effective', 'dismissed', 'refused', 'withdrawn', 'ended'],
  execution: ['ended', 'refused', 'withdrawn'],
  'labour-inspection': ['ended', 'refused', 'withdrawn'],
  'legal-aid': ['accepted', 'refused', 'ended', 'withdrawn'],
  police: ['ended', 'refused'],
  'other-mediation': ['ended', 'refused'],
  'superior-union': ['ended'],
  petition: ['ended', 'refused'],
  'social-insurance': ['ended', 'refused'],
};
