import { representativesOf } from '../../../bargaining/parts.ts';
import { profileOfRound } from '../../../bargaining/process/profile-of-round.ts';
import { periodFrom } from '../../../bargaining/process/round-limits.ts';
import type { RoundFile } from '../../../bargaining/round-file.ts';
import { deliveryMethods, replyKinds } from '../../../bargaining/terms.ts';
import type { CalendarDay } from '../../../kernel/calendar-day.ts';
import { cited } from '../../cited.ts';
import type { Facts } from '../../facts.ts';
import { openEnded, paperDay, paperMinute, sentence } from '../../paper-words.ts';
import { type RoundContext, subjectOr } from '../round-context.ts';
import { asRows, otherSide, periodWords, sideName, yesNo } from '../words.ts';
import { repRows } from './round-facts.ts';

type Offer = RoundFile['roundOffers'][number];

/** 要约 and its answer: the one the paper is about, or the last that was not withdrawn. */
export function offerFacts(file: RoundFile, { today, subjectId, calendar }: RoundContext): Facts {
  const standing = file.roundOffers.filter((one) => one.state !== 'withdrawn').sort((a, b) => a.no - b.no);
  const offer = subjectOr(standing, subjectId);
  if (!offer) return {};
  const { by, body } = offer;
  const { replyPeriod } = profileOfRound(file);
  const due =
    offer.receivedOn === null
      ? null
      : periodFrom(replyPeriod.value, 'nat-offer-reply', offer.receivedOn, calendar).due;
  const own = representativesOf(file, by);
  return {
    'offer.number': body.number,
    'offer.no': String(offer.no),
    'offer.by': sideName(by),
    'offer.other': sideName(otherSide(by)),
    'offer.byOrOther': `${by === 'worker' ? '■' : '□'}职工方　${by === 'employer' ? '■' : '□'}用人单位方`,
    'offer.offeror': body.offerorName,
    'offer.addressee': body.addressee,
    'offer.guidingUnion': body.guidingUnion,
    'offer.renewal': yesNo(offer.renewal),
    'offer.topics': asRows(body.topics),
    'offer.topicsInLine': body.topics.map(openEnded).join('；'),
    'offer.proposedAt': paperMinute(body.proposedAt),
    'offer.proposedPlace': body.proposedPlace,
    'offer.materials': asRows(body.requestedMaterials),
    'offer.materialsInLine': body.requestedMaterials.map(openEnded).join('、'),
    'offer.ownReps': repRows(own),
    'offer.ownChief': own.find((rep) => rep.chief)?.body.name ?? '',
    'offer.sentOn': paperDay(offer.sentOn),
    'offer.delivery': body.delivery ? deliveryMethods[body.delivery].zh : '',
    'offer.receivedOn': paperDay(offer.receivedOn),
    'offer.receivedBy': body.receivedBy,
    'offer.receiptProof': body.receiptProof,
    'offer.evaluation': sentence(body.evaluation),
    'offer.replyPeriod': periodWords(replyPeriod.value.duration),
    'offer.replyBasis': cited(replyPeriod.basis),
    'offer.replyDue': paperDay(due),
    ...replyFacts(file, offer, { today, due }),
  };
}

function replyFacts(
  file: RoundFile,
  { by, body }: Offer,
  { today, due }: { today: CalendarDay; due: CalendarDay | null },
): Facts {
  const { reply } = body;
  const answering = representativesOf(file, otherSide(by));
  const overdue = reply === null && due !== null && today > due;
  return {
    'reply.by': by === 'worker' ? file.round.body.employerParty.name : file.round.body.workerParty.name,
    'reply.ownReps': repRows(answering),
    'reply.ownChief': answering.find((rep) => rep.chief)?.body.name ?? '',
    'reply.consents': reply?.kind === 'consent' ? 'yes' : '',
    // Silence is a kind of its own, but only once the period has run out.
    'reply.trouble': overdue
      ? '逾期未答复'
      : reply && reply.kind !== 'consent'
        ? replyKinds[reply.kind].zh
        : '',
    ...(reply
      ? {
          'reply.on': paperDay(reply.on),
          'reply.receivedOn': paperDay(reply.receivedOn),
          'reply.meetingAt': paperMinute(reply.meetingAt),
          'reply.place': reply.place,
          'reply.topics': asRows(reply.topics),
          'reply.materials': openEnded(reply.materialsCommitment),
          'reply.materialsOn': paperDay(reply.materialsOn),
          'reply.reason': sentence(reply.reason),
          'reply.newDate': paperDay(reply.newDate),
          'reply.accepted':
            reply.postponementAccepted === null ? '' : reply.postponementAccepted ? '同意延期' : '不同意延期',
          'reply.evidence': sentence(reply.evidence),
          'reply.nextAction': sentence(reply.nextAction),
        }
      : {}),
  };
}
