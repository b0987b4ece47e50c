import type { CaseFile } from '../../mediation/case-file.ts';
import { partyRoles } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { signingLines } from './signing-lines.ts';

/** Facts of the one party a paper is about, else of the first unit: where it is served, and who acts for it. */
export function subjectPartyFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const party =
    file.parties.find((one) => one.id === subjectId) ?? file.parties.find((one) => one.kind === 'employer');
  if (!party) return {};
  const { body, kind, role } = party;
  const sole = body.orgType === 'individual-business';
  return {
    'party.name': body.name,
    'party.role': partyRoles[role].zh,
    'party.identityLabel': kind === 'employer' ? '统一社会信用代码' : '证件号码',
    'party.identity': kind === 'employer' ? body.uscc : body.idNo,
    'party.uscc': body.uscc,
    'party.address': body.address,
    'party.serviceAddress': body.serviceAddress || body.address,
    'party.serviceRecipient':
      body.serviceRecipient || body.contactName || (kind === 'worker' ? body.name : ''),
    'party.phone': body.phone || body.contactPhone,
    'party.altPhone': body.altPhone,
    'party.eServiceConsent': electronic(body.eServiceConsent),
    'party.eServiceAccount': body.eServiceConsent === false ? '' : body.eServiceAccount,
    'party.legalRep.name': body.legalRepName || (sole ? body.operatorName : ''),
    'party.legalRep.title': body.legalRepTitle || (sole ? '经营者' : ''),
    'party.legalRep.idNo': body.legalRepIdNo,
    'party.legalRep.phone': body.legalRepPhone,
    'party.legalRep.word': sole ? '登记的经营者' : '法定代表人（主要负责人）',
    'party.signing': signingLines('确认人', party),
  };
}

/** 是否同意电子送达; both boxes open while nobody was asked. */
const electronic = (consent: boolean | null): string =>
  consent === null ? '□同意　□不同意' : consent ? '■同意　□不同意' : '□同意　■不同意';
