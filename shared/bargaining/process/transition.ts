import type { Basis } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';
import type { ProfileKey } from '../profile/values.ts';
import type { RoundStage } from '../stages.ts';

/** One row of the process table of a round. */
export type RoundTransition = Words & {
  /** Row of the table of the field (T1–T29): a row with two ways out is two entries of the same `row`. */
  row: string;
  from: readonly RoundStage[];
  to: RoundStage;
  /** What happens, in words. */
  event: Words;
  /** Papers without which the step is not open: one of each group, by catalogue id. */
  needs: readonly (readonly string[])[];
  /** Papers that may go with it. */
  papers: readonly string[];
  /** Points of the place's profile whose time limits start here, and single limits by id. */
  starts: readonly (ProfileKey | `limit:${string}`)[];
  /** Opens another pass: the text goes back to the table. */
  reopens?: 'rejected' | 'objected' | 'amendment';
  basis: readonly Basis[];
};
