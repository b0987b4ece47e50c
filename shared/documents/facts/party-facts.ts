import { activeParties } from '../../mediation/active-parties.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { genders, idTypes, partyKinds } from '../../mediation/terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import { maskedNumber, openEnded, paperDay, paperSum, paperYuan } from '../paper-words.ts';
import { agentLines, signingLines } from './signing-lines.ts';

type PartyOf = CaseFile['parties'][number];

/** Facts of the parties: the first of each role by its own paths, all of them as rows. */
export function partyFacts(file: CaseFile): Facts {
  const of = (role: PartyOf['role']) => activeParties(file, role).sort((a, b) => a.ord - b.ord);
  const applicants = of('applicant');
  const respondents = of('respondent');
  const representatives = applicants.filter((party) => party.body.representation !== null);
  const signing = representatives.length > 0 ? representatives : applicants;
  return {
    ...first('applicant', applicants[0]),
    ...first('respondent', respondents[0]),
    'applicant.names': namesOf(applicants),
    'respondent.names': namesOf(respondents),
    'applicant.name': sideName(applicants, file.case.body.workersCount),
    'respondent.name': sideName(respondents, respondents.length),
    'applicants.rows': applicants.map(row),
    'respondents.rows': respondents.map(row),
    'applicants.few': applicants.length > 3 ? [] : applicants.map(row),
    'applicants.many': applicants.length > 3 ? applicants.map(row) : [],
    'representatives.rows': representatives.map(row),
    'representatives.names': namesOf(representatives),
    ...signingFacts(file, signing, representatives.length > 0, respondents),
    'parties.representedNote': representedNote(representatives),
  };
}

/** More than these sign in a list of their own. */
const few = 3;

/** Lines to sign on for both sides: everybody, or for `side` a line that points to the list where all sign. */
function signingFacts(
  file: CaseFile,
  signing: readonly PartyOf[],
  represented: boolean,
  respondents: readonly PartyOf[],
): Facts {
  const lines = (role: string, parties: readonly PartyOf[]) =>
    parties.flatMap((party) => [...signingLines(role, party), ...agentLines(file, party)]);
  const applicants = lines(represented ? '申请人代表' : '申请人', signing);
  const listed = !represented && signing.length > few;
  return {
    'signing.applicants': applicants,
    'signing.respondents': lines('被申请人', respondents),
    'signing.side.applicants': listed ? [{ label: '申请人（各人在名单上签名）' }] : applicants,
    'signing.side.respondents': lines('被申请人', respondents),
    'signing.list': listed
      ? signing.map((party) => ({ name: party.body.name, identity: identityOf(party) }))
      : [],
  };
}

function representedNote(representatives: readonly PartyOf[]): string {
  if (representatives.length === 0) return '';
  const powers = openEnded(representatives[0]?.body.representation?.powers ?? '');
  return `申请人推选${namesOf(representatives)}为代表人，代表权限：${powers || '未写明'}。`;
}

const namesOf = (parties: readonly PartyOf[]) => parties.map((party) => party.body.name).join('、');

/** One or two by name; more as `张三等11人`. */
function sideName(parties: readonly PartyOf[], workers: number): string {
  const [head] = parties;
  if (!head) return '';
  if (parties.length === 2) return namesOf(parties);
  const count = parties.every((party) => party.kind === 'worker')
    ? Math.max(parties.length, workers)
    : parties.length;
  return count > 1 ? `${head.body.name}等${count}${head.kind === 'worker' ? '人' : '方'}` : head.body.name;
}

function first(role: string, party: PartyOf | undefined): Facts {
  if (!party) return {};
  const { body, kind } = party;
  return {
    [`${role}.kind`]: partyKinds[kind].zh,
    [`${role}.identity`]: identityOf(party),
    [`${role}.idNo`]: kind === 'employer' ? '' : body.idNo,
    [`${role}.uscc`]: kind === 'employer' ? body.uscc : '',
    [`${role}.legalRep.name`]: body.legalRepName,
    [`${role}.legalRep.title`]: body.legalRepTitle,
    [`${role}.phone`]: body.phone || body.contactPhone,
    [`${role}.address`]: body.address,
    [`${role}.serviceAddress`]: body.serviceAddress || body.address,
    [`${role}.gender`]: body.gender ? genders[body.gender].zh : '',
    [`${role}.birthDate`]: paperDay(body.birthDate),
    [`${role}.jobTitle`]: body.jobTitle,
  };
}

/** The number that identifies a party: identity number of a person, credit code of a unit. */
function identityOf({ kind, body }: PartyOf): string {
  if (kind === 'employer') return body.uscc;
  return body.idNo;
}

function row(party: PartyOf): FactRow {
  const { kind, body } = party;
  return {
    name: body.name,
    kind: partyKinds[kind].zh,
    gender: body.gender ? genders[body.gender].zh : '',
    birthDate: paperDay(body.birthDate),
    identity: identityOf(party),
    identityMasked: kind === 'employer' ? body.uscc : maskedNumber(body.idNo),
    phone: body.phone || body.contactPhone,
    address: body.address,
    jobTitle: body.jobTitle,
    legalRep: [body.legalRepName, body.legalRepTitle].filter((part) => part !== '').join('，'),
    contact: [body.contactName, body.contactPhone].filter((part) => part !== '').join(' '),
    share: paperSum(body.shareFen),
    shareYuan: paperYuan(body.shareFen),
    powers: body.representation?.powers ?? '',
    paragraph: partySentence(party),
    ...formOf(party),
  };
}

/** Labels and values of a registration form that differ between a person and a unit. */
function formOf({ kind, body }: PartyOf): FactRow {
  if (kind !== 'employer') {
    const born = body.birthDate ? `${paperDay(body.birthDate)}生` : '';
    return {
      nameLabel: kind === 'worker' ? '姓名' : '姓名或名称',
      identityLabel: '证件号码',
      personLabel: '性别、出生',
      person: [body.gender ? genders[body.gender].zh : '', born].filter((part) => part !== '').join('，'),
      contactLabel: body.shareFen === null ? '岗位' : '请求金额',
      contactOrShare: body.shareFen === null ? body.jobTitle : paperSum(body.shareFen),
    };
  }
  return {
    nameLabel: '名称',
    identityLabel: '统一社会信用代码',
    personLabel: '法定代表人',
    person: [body.legalRepName, body.legalRepTitle].filter((part) => part !== '').join('，'),
    contactLabel: '联系人',
    contactOrShare: [body.contactName, body.contactPhone].filter((part) => part !== '').join(' '),
  };
}

/** One party in a sentence, as agreements and applications name it; facts that are missing are left out. */
export function partySentence({ kind, body }: PartyOf): string {
  const parts =
    kind === 'employer'
      ? [
          body.name,
          body.uscc && `统一社会信用代码${body.uscc}`,
          body.address && `住所${body.address}`,
          body.legalRepName &&
            `法定代表人（主要负责人）${body.legalRepName}${body.legalRepTitle ? `，${body.legalRepTitle}` : ''}`,
          (body.phone || body.contactPhone) && `电话${body.phone || body.contactPhone}`,
        ]
      : [
          body.name,
          body.gender && genders[body.gender].zh,
          body.birthDate && `${paperDay(body.birthDate)}出生`,
          body.idNo &&
            `${body.idType && body.idType !== 'resident-id' ? idTypes[body.idType].zh : '公民身份号码'}${body.idNo}`,
          body.address && `住${body.address}`,
          body.phone && `电话${body.phone}`,
        ];
  return `${parts.filter((part) => part !== null && part !== '').join('，')}。`;
}
