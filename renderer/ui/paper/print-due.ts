import { copyCount, copyRules } from '../../../shared/documents/cards/card.ts';
import { cardOf } from '../../../shared/documents/cards.ts';
import { activeParties } from '../../../shared/mediation/active-parties.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Words } from '../../../shared/mediation/terms.ts';

/** How many copies a paper of a case needs, by which rule, and which parties get one beside the file. */
export function printDue(
  document: string,
  file: CaseFile,
): { copies: number; rule: Words | null; names: string[] } {
  const card = cardOf(document);
  const copies = card ? copyCount(card, file) : 1;
  const parties = activeParties(file).filter(({ role }) => role === 'applicant' || role === 'respondent');
  return {
    copies,
    rule: card ? copyRules[card.copies.rule] : null,
    names: copies > 1 && copies >= parties.length ? parties.map((party) => party.body.name) : [],
  };
}
