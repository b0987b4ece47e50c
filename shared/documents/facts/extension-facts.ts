import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay } from '../paper-words.ts';

/** Facts of one extension: the one asked for, else the last by its new end. */
export function extensionFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const all = [...file.extensions].sort((a, b) => a.newDue.localeCompare(b.newDue));
  const extension = all.find((one) => one.id === subjectId) ?? all.at(-1);
  if (!extension) return {};
  const { oldDue, newDue, body } = extension;
  return {
    'extension.oldDue': paperDay(oldDue),
    'extension.newDue': paperDay(newDue),
    'extension.reason': openEnded(body.reason),
    'extension.signedAt': paperDay(
      body.signed
        .map(({ on }) => on)
        .sort()
        .at(-1),
    ),
  };
}
