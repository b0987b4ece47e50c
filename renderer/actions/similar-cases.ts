import type { SimilarCase } from '../../shared/mediation/acceptance-checks.ts';
import { activeParties } from '../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../shared/mediation/case-file.ts';
import {
  type Conflict,
  conflictChecks,
  type EarlierCase,
  earlierCaseOf,
  toCompare,
} from '../../shared/mediation/conflict-checks.ts';
import { coreName } from '../../shared/mediation/similar-names.ts';
import type { HejieDb } from '../db/database.ts';
import { loadCaseFile } from '../db/load-case.ts';
import type { SlimClient } from '../slim/slim-client.ts';

type Reads = { db: HejieDb; slim: Pick<SlimClient, 'list'> };

/** How many hits of one name are looked at; more would be a common name, not a duplicate. */
const hitsPerName = 20;

/** What a party is looked up by: its numbers, its name, and the name without its legal form. */
const keysOf = ({ body }: CaseFile['parties'][number]): string[] =>
  [body.idNo, body.uscc, body.name, coreName(body.name)]
    .map((key) => key.trim())
    .filter((key) => key.length > 1);

/**
 * Earlier cases that may concern the same people (domain §4.4 A8). Found in the list cache, which costs no read of the
 * whole store; only the hits themselves are opened.
 */
export async function earlierCases({ db, slim }: Reads, file: CaseFile): Promise<EarlierCase[]> {
  const titles = new Map<string, string>();
  for (const text of new Set(activeParties(file).flatMap(keysOf))) {
    const { rows } = await slim.list({ text, from: 0, count: hitsPerName });
    for (const row of rows) if (row.id !== file.case.id) titles.set(row.id, row.title);
  }
  const found = await Promise.all(
    [...titles].map(async ([id, title]) => {
      const other = await loadCaseFile(db, id);
      return other ? [earlierCaseOf(other, title)] : [];
    }),
  );
  return found.flat();
}

/** 重复和利益冲突 of a case, over the earlier cases on this desk. */
export async function caseConflicts(
  reads: Reads,
  file: CaseFile,
): Promise<{ conflicts: Conflict[]; similar: SimilarCase[] }> {
  const earlier = await earlierCases(reads, file);
  const conflicts = conflictChecks(file, earlier);
  const similar = conflicts.flatMap(({ kind, caseId, zh, en }): SimilarCase[] => {
    const other = toCompare.includes(kind) ? earlier.find((one) => one.id === caseId) : undefined;
    return other ? [{ id: other.id, number: other.number, title: other.title, reason: { zh, en } }] : [];
  });
  return { conflicts, similar };
}
