import type { Needs } from '../needs.ts';
import { clauseActions } from './clauses.ts';
import { compareReads } from './compare-reads.ts';
import { contractActions } from './contract.ts';
import { coveredActions } from './covered.ts';
import { enterpriseActions } from './enterprises.ts';
import { partActions } from './parts.ts';
import { bargainingReads } from './reads.ts';
import { archiveActions } from './round-archive.ts';
import { roundPaperActions } from './round-papers.ts';
import { roundActions } from './rounds.ts';
import { workActions } from './work.ts';
import { workReads } from './work-reads.ts';

/** 集体协商: everything the bargaining screens do and read. One flat object, so that it can be fetched when first used. */
export function bargainingActions(needs: Needs) {
  return {
    ...enterpriseActions(needs),
    ...roundActions(needs),
    ...partActions(needs),
    ...contractActions(needs),
    ...clauseActions(needs),
    ...compareReads(needs),
    ...roundPaperActions(needs),
    ...archiveActions(needs),
    ...coveredActions(needs),
    ...workActions(needs),
    ...workReads(needs.db),
    ...bargainingReads(needs),
  };
}
export type BargainingActions = ReturnType<typeof bargainingActions>;
