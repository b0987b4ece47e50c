import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { dayOf } from '../../../../shared/kernel/calendar-day.ts';
import type { OpenCase } from '../open-case.ts';

type File = OpenCase['file'];

/** One line of the history with the record behind it. */
export type TimeLineItem = { id: string; on: CalendarDay; time: string } & (
  | { kind: 'step'; step: File['steps'][number] }
  | { kind: 'consent'; consent: File['consents'][number] }
  | { kind: 'session'; session: File['sessions'][number] }
  | { kind: 'offer'; offer: File['offers'][number] }
  | { kind: 'paper'; paper: OpenCase['papers'][number] }
  | { kind: 'payment'; payment: File['payments'][number] }
  | { kind: 'follow-up'; followUp: File['followUps'][number] }
  | { kind: 'note'; note: OpenCase['notes'][number] }
);

/**
 * 经过: everything that happened, newest first. Only offers to both sides are in it.
 * Private notes are left out when `withNotes` is false, as when a party looks at the screen.
 */
export function timeLine({ file, papers, notes }: OpenCase, withNotes: boolean): TimeLineItem[] {
  const items: TimeLineItem[] = [
    ...file.steps.map((step) => ({
      id: step.id,
      on: step.on,
      time: dayOf(step.at) === step.on ? step.at.slice(11) : '',
      kind: 'step' as const,
      step,
    })),
    ...file.consents.flatMap((consent) =>
      consent.repliedOn
        ? [{ id: consent.id, on: consent.repliedOn, time: '', kind: 'consent' as const, consent }]
        : [],
    ),
    ...file.sessions.map((session) => ({
      id: session.id,
      on: dayOf(session.startsAt),
      time: session.startsAt.slice(11),
      kind: 'session' as const,
      session,
    })),
    ...bothSides(file.offers).map((offer) => ({
      id: offer.id,
      on: offer.on,
      time: '',
      kind: 'offer' as const,
      offer,
    })),
    ...papers.map((paper) => ({ id: paper.id, on: paper.issuedOn, time: '', kind: 'paper' as const, paper })),
    ...file.payments.map((payment) => ({
      id: payment.id,
      on: payment.paidOn,
      time: '',
      kind: 'payment' as const,
      payment,
    })),
    ...file.followUps.flatMap((followUp) =>
      followUp.doneOn
        ? [{ id: followUp.id, on: followUp.doneOn, time: '', kind: 'follow-up' as const, followUp }]
        : [],
    ),
    ...(withNotes ? notes : []).map((note) => ({
      id: note.id,
      on: dayOf(note.at),
      time: note.at.slice(11),
      kind: 'note' as const,
      note,
    })),
  ];
  return items.sort(newestFirst);
}

const bothSides = (offers: File['offers']) => offers.filter((offer) => offer.audience === 'both-sides');

/** By day, then by time where both have one, then by the moment of entry (ids sort by it). */
function newestFirst(a: TimeLineItem, b: TimeLineItem): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.time !== '' && b.time !== '' && a.time !== b.time) return a.time < b.time ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
