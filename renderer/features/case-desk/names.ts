import type { CaseFile } from '../../../shared/mediation/case-file.ts';

/** A person of the office by id; empty when the case does not name him. */
export const personName = (file: CaseFile, id: string | null): string =>
  file.people.find((one) => one.id === id)?.body.name ?? '';

/** A party by id; empty when there is none. */
export const partyName = (file: CaseFile, id: string | null): string =>
  file.parties.find((one) => one.id === id)?.body.name ?? '';

/** The parties of one side in their order. */
export const sideOf = (file: CaseFile, role: CaseFile['parties'][number]['role']): CaseFile['parties'] =>
  file.parties.filter((party) => party.role === role).sort((a, b) => a.ord - b.ord);
