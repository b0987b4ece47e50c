import type { Basis } from '../../law/citation.ts';
import type { Words } from '../../mediation/terms.ts';

/** Where on the desk of a round a missing thing is put right. */
export type RoundPlace =
  | 'overview'
  | 'representatives'
  | 'offers'
  | 'materials'
  | 'meetings'
  | 'items'
  | 'clauses'
  | 'tables'
  | 'votes'
  | 'signing'
  | 'filing'
  | 'publication'
  | 'performance'
  | 'measures'
  | 'papers';

/** Why a step is not open yet, in words, with the rule it rests on and where to mend it. */
export type RoundUnmet = Words & { place: RoundPlace; rule?: string; basis?: readonly Basis[] };

/** What a guard says: `unmet` closes the step, `warnings` are shown, accepted and written into its record. */
export type GuardSays = { unmet: RoundUnmet[]; warnings: RoundUnmet[] };

export const nothing: GuardSays = { unmet: [], warnings: [] };

/** Several answers as one. */
export const together = (...said: readonly GuardSays[]): GuardSays => ({
  unmet: said.flatMap((one) => one.unmet),
  warnings: said.flatMap((one) => one.warnings),
});

/** Closes the step when `missing`. */
export const must = (missing: boolean, zh: string, en: string, place: RoundPlace): GuardSays =>
  missing ? { unmet: [{ zh, en, place }], warnings: [] } : nothing;

/** Shows a warning when `so`. */
export const warn = (so: boolean, zh: string, en: string, place: RoundPlace): GuardSays =>
  so ? { unmet: [], warnings: [{ zh, en, place }] } : nothing;
