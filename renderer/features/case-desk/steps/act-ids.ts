import { isTransitionId, type TransitionId } from '../../../../shared/mediation/process/transitions.ts';

/** Acts of the desk that are no row of the process table, in the order of the menu. */
export const extraActs = [
  'disclose',
  'waive-recusal',
  'party-leave',
  'party-return',
  'correct-received',
  'delegation',
  'risk-facts',
  'limitation-facts',
  'follow-up-waive',
] as const;
export type ExtraAct = (typeof extraActs)[number];

/** A step of the process table, or another act of the desk. */
export type ActId = TransitionId | ExtraAct;

/** True for an act that is no row of the table. */
export const isExtraAct = (id: ActId): id is ExtraAct => !isTransitionId(id);
