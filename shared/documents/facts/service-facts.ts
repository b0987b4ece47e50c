import { activeParties } from '../../mediation/active-parties.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { deliveryMethods } from '../../mediation/process-terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';
import { endingOf } from './ending.ts';

type PartyOf = CaseFile['parties'][number];

/** Facts for proof of service: one service that was made, else who is to be served with what as the case stands. */
export function serviceFacts(file: CaseFile, { subjectId = null, registered = [] }: FactsContext): Facts {
  const delivery = file.deliveries.find((one) => one.id === subjectId);
  const of = (role: PartyOf['role']) => activeParties(file, role).sort((a, b) => a.ord - b.ord);
  const applicants = of('applicant');
  const representatives = applicants.filter((party) => party.body.representation !== null);
  const served = representatives.length > 0 ? representatives : applicants;
  const many = applicants.length > 3 && representatives.length === 0;
  const rows = (parties: readonly PartyOf[], role: 'applicant' | 'respondent', note: string): FactRow[] =>
    parties.map((party) => ({
      name: `${party.body.name}${note}`,
      address: party.body.serviceAddress || party.body.address,
      phone: party.body.phone || party.body.contactPhone,
      papers: papersFor(file, role)
        .map((name) => `《${name}》1份`)
        .join('；'),
      method: methodBoxes(null),
      receivedBy: '',
      receivedDay: `${openDay}　　时`,
      takenInBy: '',
      takenInDay: `${openDay}　　时`,
      refusal: '',
      servedBy: '',
      servedDay: openDay,
    }));
  return {
    'service.rows': delivery
      ? [servedRow(file, delivery, registered)]
      : withPapers([
          ...rows(
            many ? served.slice(0, 1) : served,
            'applicant',
            representatives.length > 0 ? '（申请人代表）' : '',
          ),
          ...rows(of('respondent'), 'respondent', ''),
        ]),
    'representation.powers': sentence(
      [...new Set(representatives.map((party) => openEnded(party.body.representation?.powers ?? '')))]
        .filter((powers) => powers !== '')
        .join('；'),
    ),
    'representation.electedOn': paperDay(representatives[0]?.body.representation?.electedOn),
  };
}

/** A day to be written by hand. */
const openDay = '年　　月　　日';

/** Every way of service with a box, ticked where it is known. */
const methodBoxes = (chosen: keyof typeof deliveryMethods | null): string =>
  (Object.keys(deliveryMethods) as (keyof typeof deliveryMethods)[])
    .map((method) => `${method === chosen ? '■' : '□'}${deliveryMethods[method].zh.replace('送达', '')}`)
    .join('　');

/** One service as it was entered; what was not entered stays open for writing by hand. */
function servedRow(
  file: CaseFile,
  { paperId, partyId, receivedOn, sentOn, body }: CaseFile['deliveries'][number],
  registered: NonNullable<FactsContext['registered']>,
): FactRow {
  const party = file.parties.find((one) => one.id === partyId);
  const registerNo = registered.find((one) => one.id === paperId)?.no;
  const takenIn = body.relation.trim() !== '';
  return {
    name: body.recipient || (party?.body.name ?? ''),
    address: body.address || party?.body.serviceAddress || (party?.body.address ?? ''),
    phone: party?.body.phone || (party?.body.contactPhone ?? ''),
    papers:
      body.document === ''
        ? ''
        : `《${body.document.replace(/^《|》$/gu, '')}》${registerNo ? `（文书登记号${registerNo}）` : ''}1份`,
    method: methodBoxes(body.method),
    receivedBy: takenIn ? '' : body.receiver,
    receivedDay: takenIn ? `${openDay}　　时` : paperDay(receivedOn) || `${openDay}　　时`,
    takenInBy: takenIn ? `${body.receiver}（${body.relation}）` : '',
    takenInDay: (takenIn && paperDay(receivedOn)) || `${openDay}　　时`,
    refusal: sentence(body.refusal),
    servedBy: body.by,
    servedDay: paperDay(sentOn),
  };
}

/** Those a paper is for; everybody, where the case does not tell which paper it is. */
function withPapers(rows: readonly FactRow[]): readonly FactRow[] {
  const served = rows.filter(({ papers }) => papers !== '');
  return served.length > 0 ? served : rows;
}

/** The papers a side is to be served with as the case stands; empty: written in by hand. */
function papersFor(file: CaseFile, side: 'applicant' | 'respondent'): string[] {
  const ending = endingOf(file);
  if (ending) {
    if (ending.id === 'T10') return side === 'applicant' ? ['不予受理通知书'] : [];
    if (ending.id === 'T11') return side === 'applicant' ? ['对方不同意调解告知书'] : [];
    return ending.id === 'T24' || ending.id === 'T25' ? [] : ['终止调解通知书'];
  }
  if (file.case.acceptedOn === null) return side === 'respondent' ? ['征询意见书'] : [];
  const agreement = file.agreements.find((one) => one.state === 'effective');
  if (agreement) return ['调解协议书', ...(agreement.partial ? ['终止调解通知书'] : [])];
  const planned = file.sessions.filter((one) => one.state === 'planned');
  return ['受理通知书', '调解当事人权利义务告知书', ...planned.map((one) => `调解通知书（第${one.no}次）`)];
}
