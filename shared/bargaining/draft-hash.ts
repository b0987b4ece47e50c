import { canonicalJson } from '../journal/canonical-json.ts';
import { sha256Hex } from '../journal/hash.ts';
import type { RoundFile } from './round-file.ts';

/**
 * The identity of a contract's text (文本校验码): SHA-256 over term, clauses and tables of the current pass. The text
 * voted on, the one signed and the one filed must have the same.
 */
export function draftHashOf(file: RoundFile): string {
  const clauses = file.roundClauses
    .filter((clause) => clause.state !== 'replaced')
    .map(({ topic, ord, body }) => ({
      topic,
      ord,
      title: body.title,
      text: body.text,
      variables: body.variables,
    }));
  const tables = file.roundTables
    .filter((table) => table.state !== 'replaced')
    .map(({ kind, body }) => ({ kind, body }));
  const agreement = file.collectiveAgreements.find((one) => one.id === file.round.agreementId);
  const term = { start: agreement?.termStart ?? null, end: agreement?.termEnd ?? null };
  return sha256Hex(new TextEncoder().encode(canonicalJson({ term, clauses, tables })));
}
