import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { materialsLimitOf, suspensionOf } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { itemOutcomes, type Side, sides } from '../../../bargaining/terms.ts';
import type { Facts } from '../../facts.ts';
import { paperDay, paperMinute, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { asRows } from '../words.ts';

type Meeting = RoundFile['roundMeetings'][number];

/** 协商会议: the one the paper is about, or the last that was not cancelled. */
export function meetingFacts(file: RoundFile, { subjectId, calendar }: RoundContext): Facts {
  const called = file.roundMeetings.filter((one) => one.state !== 'cancelled').sort((a, b) => a.no - b.no);
  const meeting = subjectOr(called, subjectId);
  if (!meeting) return {};
  const { body } = meeting;
  const convening = body.chairSide === 'both' ? null : body.chairSide;
  const parties = file.round.body;
  return {
    'meeting.no': String(meeting.no),
    'meeting.startsAt': paperMinute(meeting.startsAt),
    'meeting.endsAt': paperMinute(body.endsAt),
    'meeting.span': [paperMinute(meeting.startsAt), paperMinute(body.endsAt)]
      .filter((at) => at !== '')
      .join('至'),
    'meeting.place': body.place,
    'meeting.convener': [convening ? sides[convening].zh : '双方', body.chairName].filter(Boolean).join(' '),
    'meeting.chair': `${body.chairName}${body.chairName === '' ? '' : `（${convening ? sides[convening].zh : '双方共同主持'}）`}`,
    // The notice goes to the side that does not call the meeting; to both where both call it.
    'meeting.addressee':
      convening === 'worker'
        ? parties.employerParty.name
        : convening === 'employer'
          ? parties.workerParty.name
          : `${parties.workerParty.name}、${parties.employerParty.name}`,
    'meeting.convenerName':
      convening === 'employer'
        ? parties.employerParty.name
        : convening === 'worker'
          ? parties.workerParty.name
          : `${parties.workerParty.name}、${parties.employerParty.name}`,
    'meeting.ownReps':
      called.length > 0 ? namesOf(file, convening ? [convening] : ['worker', 'employer']) : '',
    'meeting.recorder': body.recorder,
    'meeting.recorderStanding': body.recorderIsRepresentative ? '协商代表' : '非协商代表',
    'meeting.agenda': asRows(body.agenda),
    'meeting.enclosed': asRows(body.enclosed),
    'meeting.enclosedInLine': body.enclosed.join('、'),
    'meeting.discipline': sentence(body.discipline),
    'meeting.servedOn': paperDay(meeting.noticeServedOn),
    'meeting.materialsDue': paperDay(materialsLimitOf(meeting, profileOfRound(file), calendar)?.due),
    'meeting.presentWorker': presentOf(file, meeting, 'worker'),
    'meeting.presentEmployer': presentOf(file, meeting, 'employer'),
    'meeting.observers': body.observers
      .map(({ name, capacity }) => (capacity === '' ? name : `${name}（${capacity}）`))
      .join('、'),
    'meeting.discussion': sentence(body.discussion),
    'meeting.summary': sentence(body.summary),
    'meeting.positions': positionsOf(file, meeting),
    'meeting.draft':
      meeting.state === 'held'
        ? body.draftAgreed
          ? '已就全部内容达成一致，形成草案，由双方首席代表签字后提交审议'
          : '未形成草案'
        : '',
    'meeting.next': nextOf(file, meeting),
    'meeting.allSign': profileOfRound(file).minutesSignedBy.value === 'all' ? 'yes' : '',
    'meeting.signers': file.roundReps
      .filter((rep) => body.presentIds.includes(rep.id))
      .map((rep) => ({ name: rep.body.name, side: sides[rep.side].zh })),
  };
}

const namesOf = (file: RoundFile, of: readonly Side[]): string =>
  file.roundReps
    .filter((rep) => rep.active && of.includes(rep.side))
    .map((rep) => rep.body.name)
    .join('、');

function presentOf(file: RoundFile, { body }: Meeting, side: Side): string {
  const present = file.roundReps
    .filter((rep) => rep.side === side && body.presentIds.includes(rep.id))
    .map((rep) => (rep.chief ? `${rep.body.name}（首席代表）` : rep.body.name));
  const standIns = body.delegates
    .filter((one) => one.side === side)
    .map((one) => `${one.name}（受首席代表委托${one.letter ? '，有书面委托书' : ''}）`);
  return [...present, ...standIns].join('、');
}

/** What each side said of each matter at this meeting, and what came of it. */
const positionsOf = (file: RoundFile, meeting: Meeting) =>
  [...file.roundItems]
    .sort((a, b) => a.ord - b.ord)
    .flatMap(({ body }) =>
      body.positions
        .filter((one) => one.meetingId === meeting.id)
        .map((one) => ({
          title: body.title,
          worker: one.worker,
          employer: one.employer,
          outcome: itemOutcomes[one.outcome].zh,
        })),
    );

/** 是否中止及下次时间. */
function nextOf(file: RoundFile, meeting: Meeting): string {
  const suspension = suspensionOf(file)?.body.suspension ?? null;
  if (suspension && suspension.resumedOn === null && !meeting.body.draftAgreed)
    return `协商中止，${paperDay(suspension.resumeOn)}继续`;
  const next = file.roundMeetings
    .filter((one) => one.no > meeting.no && one.state !== 'cancelled')
    .sort((a, b) => a.no - b.no)[0];
  return next ? `未中止，下次会议${paperMinute(next.startsAt)}` : '未中止';
}
