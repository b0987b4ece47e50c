import { documentTitle } from '../document-titles.ts';
import type { RoundFile } from '../round-file.ts';
import { type RoundTransitionId, roundTransitionOf } from './transitions.ts';
import type { GuardSays } from './unmet.ts';

/** Steps whose papers belong to one pass of the text; papers of earlier steps hold for the whole round. */
const ofOnePass = new Set<string>([
  'T11',
  'T13-agreed',
  'T14',
  'T16',
  'T17',
  'T18',
  'T19-sent',
  'T19',
  'T20',
  'T21',
  'T22',
]);

/** A paper of one of these documents, issued or kept as an original; null when there is none. */
export function paperOf(file: RoundFile, documents: readonly string[], pass: number | null) {
  return (
    file.roundPapers.find(
      (one) =>
        one.state !== 'void' && documents.includes(one.document) && (pass === null || one.pass === pass),
    ) ?? null
  );
}

/** The papers a step cannot do without and that are not there yet. */
export function papersSay(id: RoundTransitionId, file: RoundFile): GuardSays {
  const pass = ofOnePass.has(id) ? file.round.pass : null;
  const lacking = roundTransitionOf(id).needs.filter((group) => paperOf(file, group, pass) === null);
  return {
    unmet: lacking.map((group) => {
      const names = group.slice(0, 3).map(documentTitle);
      return {
        zh: `缺少《${names.map((one) => one.zh).join('》或《')}》（可以制作，也可以登记纸质原件）`,
        en: `Missing: ${names.map((one) => one.en).join(' or ')} (make it, or register the original)`,
        place: 'papers' as const,
      };
    }),
    warnings: [],
  };
}
