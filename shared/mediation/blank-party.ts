import type { Draft } from '../schema/record-types.ts';
import type { PartyKind, PartyRole } from './terms.ts';

/** What a person types about a party: the record without its case. */
export type PartyInput = Omit<Draft<'parties'>, 'caseId' | 'ord'> & {
  role: PartyRole;
  kind: PartyKind;
  body: Draft<'parties'>['body'];
};

/** A party with nothing filled in yet. */
export function blankParty(role: PartyRole, kind: PartyKind): PartyInput {
  return {
    role,
    kind,
    body: {
      name: '',
      phone: '',
      address: '',
      serviceAddress: '',
      idType: kind === 'worker' ? 'resident-id' : null,
      idNo: '',
      gender: null,
      birthDate: null,
      jobTitle: '',
      hireDate: null,
      terminationDate: null,
      unionMember: null,
      migrantWorker: null,
      shareFen: null,
      representation: null,
      orgType: kind === 'employer' ? 'enterprise' : null,
      uscc: '',
      legalRepName: '',
      legalRepTitle: '',
      contactName: '',
      contactPhone: '',
      numberOverride: '',
    },
  };
}
