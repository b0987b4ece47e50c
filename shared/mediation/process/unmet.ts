import type { Words } from '../terms.ts';

/** Where on the case desk a missing thing is put right. */
export type Place =
  | 'overview'
  | 'parties'
  | 'claims'
  | 'acceptance'
  | 'sessions'
  | 'agreement'
  | 'performance'
  | 'papers'
  | 'followUp';

/** Why a step is not open yet, in words, and where to mend it. */
export type Unmet = Words & { place: Place };
