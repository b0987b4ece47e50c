import type { CaseFile } from '../../mediation/case-file.ts';
import { sideTitle } from '../../mediation/side-title.ts';
import { genders, idTypes, partyKinds } from '../../mediation/terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import { chineseNumber, paperDay, paperSum } from '../paper-words.ts';
import { agentRows } from './agent-facts.ts';
import { partySentence } from './party-facts.ts';
import { signingLines } from './signing-lines.ts';

type PartyOf = CaseFile['parties'][number];

/** Who files a paper with another body, and against whom; not always the sides of the mediation. */
export type Sides = { filers: PartyOf[]; opponents: PartyOf[] };

const inOrder = (parties: readonly PartyOf[]): PartyOf[] =>
  parties.filter((party) => party.body.leftOn === null).sort((a, b) => a.ord - b.ord);

export const partiesIn = (file: CaseFile, role: PartyOf['role']): PartyOf[] =>
  inOrder(file.parties.filter((party) => party.role === role));

/** The worker's side of a case, whatever its role, and the units on the other. */
export const workersAgainstUnits = (file: CaseFile): Sides => ({
  filers: inOrder(file.parties.filter((party) => party.kind === 'worker' && party.role !== 'thirdParty')),
  opponents: inOrder(file.parties.filter((party) => party.kind !== 'worker' && party.role !== 'thirdParty')),
});

/** Those named as filing and the other side; nobody named: as `otherwise` says. */
export function sidesOf(file: CaseFile, filerIds: readonly string[], otherwise: Sides): Sides {
  const filers = inOrder(file.parties.filter((party) => filerIds.includes(party.id)));
  const [first] = filers;
  if (!first) return otherwise;
  const across = inOrder(file.parties).filter((party) =>
    first.role === 'thirdParty'
      ? party.kind !== first.kind && party.role !== 'thirdParty'
      : party.role === (first.role === 'applicant' ? 'respondent' : 'applicant'),
  );
  return { filers, opponents: across };
}

/** As many as stand one below the other; more are listed on a page of their own. */
const few = 3;

/**
 * Facts of the two sides of a paper filed elsewhere, under `prefix`: their names, all of them as rows, their agents,
 * who signs, and how many copies go with it.
 */
export function filingFacts(prefix: string, file: CaseFile, { filers, opponents }: Sides): Facts {
  const everybody = filers.length === partiesIn(file, 'applicant').length && filers[0]?.role === 'applicant';
  const rows = filers.map((party) => filingParty(party, opponents));
  const first =
    rows[
      Math.max(
        0,
        filers.findIndex((party) => party.body.representation !== null),
      )
    ];
  const against = opponents.map((party) => filingParty(party, filers));
  return {
    [`${prefix}.applicant.name`]: sideTitle(filers, everybody ? file.case.body.workersCount : filers.length),
    [`${prefix}.applicant.identity`]: first?.identity ?? '',
    [`${prefix}.applicant.phone`]: first?.phone ?? '',
    [`${prefix}.applicant.address`]: first?.address ?? '',
    [`${prefix}.applicant.serviceAddress`]: first?.serviceAddress ?? '',
    [`${prefix}.applicant.gender`]: first?.gender ?? '',
    [`${prefix}.applicant.birth`]: first?.birth ?? '',
    [`${prefix}.applicant.jobTitle`]: first?.jobTitle ?? '',
    [`${prefix}.applicant.employer`]: first?.employer ?? '',
    [`${prefix}.applicant.kind`]: first?.kind ?? '',
    [`${prefix}.applicants`]: rows.length > few ? [] : rows,
    [`${prefix}.applicantList`]: rows.length > few ? rows : [],
    [`${prefix}.applicantCount`]: `${rows.length}`,
    [`${prefix}.represented`]: rows.length > few ? representedNote(filers) : '',
    [`${prefix}.agents`]: [...filers, ...opponents].flatMap((party) => agentRows(file, party)),
    [`${prefix}.respondent.name`]: sideTitle(opponents, opponents.length),
    [`${prefix}.respondent.identity`]: against[0]?.identity ?? '',
    [`${prefix}.respondent.address`]: against[0]?.address ?? '',
    [`${prefix}.respondent.phone`]: against[0]?.phone ?? '',
    [`${prefix}.respondent.legalRep`]: against[0]?.legalRep ?? '',
    [`${prefix}.respondent.legalRepTitle`]: against[0]?.legalRepTitle ?? '',
    [`${prefix}.respondent.kind`]: against[0]?.kind ?? '',
    [`${prefix}.respondents`]: against,
    [`${prefix}.signers`]: signers(filers, '申请人'),
    [`${prefix}.copies`]: opponents.length > 0 ? chineseNumber(opponents.length) : '',
  };
}

/** Who signs for a side: the representatives, else everybody; a long list signs beside the names. */
export function signers(side: readonly PartyOf[], role: string): FactRow[] {
  const representatives = side.filter((party) => party.body.representation !== null);
  if (representatives.length > 0) return representatives.flatMap((one) => signingLines(`${role}代表`, one));
  if (side.length > few) return [{ label: `${role}（各人在名单上签名）` }];
  return side.flatMap((party) => signingLines(role, party));
}

/** One party with everything an application may ask for; `opponents` tell a worker's unit where it is not entered. */
export function filingParty(party: PartyOf, opponents: readonly PartyOf[]): FactRow {
  const { kind, body } = party;
  const unit = kind === 'employer';
  const other = body.idType && body.idType !== 'resident-id' && body.idType !== 'none-yet';
  return {
    name: body.name,
    kind: partyKinds[kind].zh,
    person: unit ? '' : 'yes',
    unit: unit ? 'yes' : '',
    gender: body.gender ? genders[body.gender].zh : '',
    birth: paperDay(body.birthDate),
    identityLabel: other && body.idType ? `${idTypes[body.idType].zh}号码` : '公民身份号码',
    identity: unit ? body.uscc : body.idNo,
    ethnicity: body.ethnicity,
    jobTitle: body.jobTitle,
    employer: unit ? '' : body.employerName || opponents.map((one) => one.body.name).join('、'),
    address: body.address,
    serviceAddress: body.serviceAddress || body.address,
    phone: body.phone || body.contactPhone,
    legalRep: body.legalRepName || body.operatorName,
    legalRepTitle: body.legalRepTitle,
    share: paperSum(body.shareFen),
    paragraph: partySentence(party),
  };
}

function representedNote(side: readonly PartyOf[]): string {
  const names = side.filter((party) => party.body.representation !== null).map((party) => party.body.name);
  return names.length > 0 ? `申请人推选${names.join('、')}为代表人。` : '';
}
