import type { Basis } from '../../law/citation.ts';
import { mediationHabit } from '../../law/sources.ts';
import type { Stage } from '../stages.ts';
import type { Words } from '../terms.ts';

/** 环节: the part of the desk a step belongs to; `main` moves the case itself, the others run beside it. */
export type StepGroup =
  | 'main'
  | 'recusal'
  | 'inquiry'
  | 'negotiation'
  | 'performance'
  | 'confirmation'
  | 'enforcement'
  | 'referral'
  | 'supervision'
  | 'alert'
  | 'archive';

/** One row of the process table (domain §3.2). `from: []` means the case does not exist yet. */
export type Transition = Words & {
  from: readonly Stage[];
  /** `same`: the main stage does not move. */
  to: Stage | 'same';
  /** Stages of `from` the step leaves as they are although it moves others: a session of an extended case. */
  keeps?: readonly Stage[];
  group: StepGroup;
  /** Papers the step calls for, by catalogue id. */
  papers: readonly string[];
  /** Time limits the step starts, by id. */
  starts: readonly string[];
  basis: readonly Basis[];
};

/** 办案惯例: not law. */
export const practice = mediationHabit;
