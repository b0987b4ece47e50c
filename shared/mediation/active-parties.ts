import type { CaseFile } from './case-file.ts';
import type { PartyRole } from './terms.ts';

type Party = CaseFile['parties'][number];

/** The parties still in the case; one that left (撤回、死亡、合并 …) stays on record and takes no part. */
export const activeParties = (file: Pick<CaseFile, 'parties'>, role?: PartyRole): Party[] =>
  file.parties.filter(
    (party) => (party.body.leftOn ?? null) === null && (role === undefined || party.role === role),
  );

/** A party's name for a sentence, or what it is called while it has none. */
export const nameOf = (party: Party | undefined): string => party?.body.name.trim() || '当事人';

/**
 * Who speaks for a side: every respondent, and each applicant or the 代表人 the applicants elected. The same people sign
 * the agreement and the consent to an extension.
 */
export function signersOf(file: Pick<CaseFile, 'parties'>): string[] {
  const applicants = activeParties(file, 'applicant');
  const chosen = applicants.filter((party) => party.body.representation !== null);
  const forApplicants = chosen.length > 0 ? chosen : applicants;
  return [...forApplicants, ...activeParties(file, 'respondent')].map((party) => party.id);
}
