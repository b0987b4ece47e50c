import type { LocalMinute } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { openOffers } from '../../mediation/records/offer.ts';
import { sessionResults } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import { paperDay, paperMinute, paperSum, sentence } from '../paper-words.ts';

const sides = { applicant: '申请人方', respondent: '被申请人方', mediator: '调解员' } as const;
const speakers = { mediator: '调解员', applicant: '申请人', respondent: '被申请人', other: '其他' } as const;

/** Facts of one session: the one asked for, else the last that was opened or held. */
export function sessionFacts(file: CaseFile, sessionId: string | null): Facts {
  const held = file.sessions.filter((one) => one.state === 'held' || one.state === 'open');
  const count: Facts = { 'session.count': `${file.sessions.filter((one) => one.state === 'held').length}次` };
  const session = held.find((one) => one.id === sessionId) ?? held.sort((a, b) => a.no - b.no).at(-1);
  if (!session) return count;
  const { body } = session;
  const mediator = file.people.find((one) => one.id === session.mediatorId)?.body.name ?? '';
  const names = file.case.mediatorIds.map((id) => file.people.find((one) => one.id === id)?.body.name ?? '');
  // Offers for own eyes stop here: only what was said to both sides goes on paper.
  const offers = openOffers(file.offers).filter((one) => one.sessionId === session.id);
  return {
    ...count,
    'session.no': String(session.no),
    'session.startAt': paperMinute(session.startsAt),
    'session.endAt': paperMinute(body.endsAt),
    'session.span': spanOf(session.startsAt, body.endsAt),
    'session.place': body.place,
    'session.checkedWords':
      body.attendees.length > 0 && body.attendees.every((one) => one.identityChecked)
        ? '调解员核对到场人员身份，'
        : '调解员',
    'session.open': body.openToPublic ? '公开' : '不公开',
    'session.mediator': mediator || names.join('、'),
    'session.recorder': body.recorder || mediator,
    'session.attendees': body.attendees.map((one) => ({
      name: one.name,
      capacity: one.capacity,
      checked: one.identityChecked ? '已核对身份' : '未核对身份',
    })),
    'session.attendeesInLine': body.attendees
      .map((one) => `${one.name}（${one.capacity}，${one.identityChecked ? '身份已核对' : '身份未核对'}）`)
      .join('、'),
    'session.rightsInformed': body.rightsInformed ? '已告知' : '',
    'session.statements': file.utterances
      .filter((line) => line.sessionId === session.id)
      .sort((a, b) => a.ord - b.ord)
      .map((line) => ({
        speaker: line.body.speakerName
          ? `${speakers[line.speaker]}（${line.body.speakerName}）`
          : speakers[line.speaker],
        text: line.body.text,
      })),
    'session.undisputedFacts': sentence(body.undisputedFacts),
    'session.proposals': offers
      .sort((a, b) => a.ord - b.ord)
      .map((offer) => ({
        by: sides[offer.by],
        on: paperDay(offer.on),
        text: offer.body.text,
        amount: paperSum(offer.body.amountFen),
        agreed: offer.agreed ? '双方接受' : '',
      })),
    'session.result': body.result ? sessionResults[body.result].zh : '',
    'session.nextAt': paperMinute(body.nextAt),
  };
}

/** From when till when; the day is said once. */
function spanOf(from: LocalMinute, to: LocalMinute | null): string {
  if (!to) return '';
  const end = from.slice(0, 10) === to.slice(0, 10) ? paperMinute(to).replace(/^.*日/u, '') : paperMinute(to);
  return `${paperMinute(from)}至${end}`;
}
