import type { Words } from '../terms.ts';

/** Where on the case desk a missing thing is put right. */
export type Place =
  | 'overview'
  | 'parties'
  | 'claims'
  | 'acceptance'
  | 'sessions'
  | 'evidence'
  | 'agreement'
  | 'performance'
  | 'routes'
  | 'matters'
  | 'papers'
  | 'followUp'
  | 'archive';

/**
 * Why a step is not open yet, in words, and where to mend it. `waivable`: the step may be taken all the same by somebody
 * who writes down why, as closing a case whose papers were made by hand.
 */
export type Unmet = Words & { place: Place; waivable?: true };
