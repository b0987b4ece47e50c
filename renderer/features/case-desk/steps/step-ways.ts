import type { TransitionId } from '../../../../shared/mediation/process/transitions.ts';
import type { ClosingType } from '../../../../shared/mediation/terms.ts';
import type { SectionId } from '../section-ids.ts';

/** How a step is taken on the desk: in a section (at a field of it), or in a dialog of its own. */
export type StepWay =
  | { kind: 'section'; section: SectionId; field?: string }
  | { kind: 'end'; id: EndStep }
  | { kind: 'close' };

/** Steps that end a case before an agreement, with the endings each may have (first: the usual one). */
export const endings = {
  T10: ['not-accepted'],
  T11: ['not-accepted-refusal'],
  T25: ['withdrawn', 'settled-outside'],
  T26: ['failed-refusal', 'failed-refused-to-sign'],
  T27: ['failed-expiry'],
  T28: [
    'failed-divergence',
    'failed-unreachable',
    'failed-impossible',
    'terminated-sham',
    'terminated-crime',
    'transferred-mediation',
    'party-deceased',
    'failed-other',
  ],
} as const satisfies Partial<Record<TransitionId, readonly ClosingType[]>>;
export type EndStep = keyof typeof endings;

/** Steps without a line here have no place on this desk yet and are not offered. */
const ways: Partial<Record<TransitionId, StepWay>> = {
  T03: { kind: 'section', section: 'overview' },
  T04: { kind: 'section', section: 'overview' },
  T08: { kind: 'section', section: 'acceptance', field: 'consents' },
  T09: { kind: 'section', section: 'acceptance', field: 'accept-on' },
  T10: { kind: 'end', id: 'T10' },
  T11: { kind: 'end', id: 'T11' },
  T12: { kind: 'section', section: 'overview', field: 'mediators' },
  T14: { kind: 'section', section: 'sessions' },
  T15: { kind: 'section', section: 'sessions' },
  T19: { kind: 'section', section: 'agreement', field: 'plan.first' },
  T20: { kind: 'section', section: 'agreement', field: 'signing' },
  T21: { kind: 'section', section: 'agreement' },
  T22: { kind: 'section', section: 'agreement', field: 'signing' },
  T25: { kind: 'end', id: 'T25' },
  T26: { kind: 'end', id: 'T26' },
  T27: { kind: 'end', id: 'T27' },
  T28: { kind: 'end', id: 'T28' },
  T29: { kind: 'close' },
  T30: { kind: 'section', section: 'performance' },
  T45: { kind: 'section', section: 'performance', field: 'follow-up' },
};

/** How the desk takes a step. */
export const wayOf = (id: TransitionId): StepWay | null => ways[id] ?? null;
