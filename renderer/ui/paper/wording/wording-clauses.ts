import type { Facts } from '../../../../shared/documents/facts.ts';
import { filledText, retyped } from '../../../../shared/documents/wording/typed-text.ts';
import { literal } from '../../../../shared/documents/wording/wording.ts';
import type { ClauseBook } from './ClauseList.tsx';
import type { OwnWording } from './use-own-wording.ts';

/** The clauses kept with a paper's own wording: texts of a template, so that facts in them follow the case. */
export const wordingClauses = ({ draft, change }: OwnWording, facts: Facts): ClauseBook => ({
  kept: draft.clauses,
  read: (kept) => filledText(kept, facts),
  write: (typed, before) => (before === undefined ? literal(typed) : retyped(before, facts, typed)),
  take: (text) => text,
  keep: async (clauses) => change({ clauses }),
});
