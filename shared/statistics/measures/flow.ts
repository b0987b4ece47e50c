import { addDays, daysBetween } from '../../kernel/calendar-day.ts';
import { by, during } from '../period.ts';
import { cases, type Measure, sumOf } from './measure.ts';
import { accepted, carriedOver, closed, closedAs, openAtEnd, received, refused } from './populations.ts';

/** 受理、结案、结果、时效 (S05–S23). */
export const flowMeasures = {
  carriedOver: cases('onHand', carriedOver),
  received: cases('received', received),
  accepted: cases('accepted', accepted),
  refused: cases('refused', refused),
  refusedForConsent: cases(
    'refused',
    (one, period) => refused(one, period) && (one.refusal === 'NO-CONSENT' || one.refusal === 'NO-RESPONSE'),
  ),
  decided: cases(
    'received',
    (one, period) => received(one, period) && (by(one.acceptedOn, period.to) || by(one.refusedOn, period.to)),
  ),
  decidedAccepted: cases('received', (one, period) => received(one, period) && by(one.acceptedOn, period.to)),
  toClose: sumOf(
    'onHand',
    (one, period) => (carriedOver(one, period) ? 1 : 0) + (accepted(one, period) ? 1 : 0),
  ),
  closed: cases('closed', closed),
  openAtEnd: cases('onHand', openAtEnd),
  success: cases('closed', closedAs('success')),
  successInForce: cases(
    'closed',
    (one, period) => closedAs('success')(one, period) && one.agreement !== null,
  ),
  partial: cases(
    'closed',
    (one, period) =>
      closedAs('success')(one, period) &&
      (one.outcome === 'agreement-partial' || one.agreement?.partial === true),
  ),
  failed: cases('closed', closedAs('failed')),
  withdrawn: cases('closed', closedAs('withdrawn')),
  settledOutside: cases('closed', (one, period) => closed(one, period) && one.outcome === 'settled-outside'),
  otherEnding: cases('closed', closedAs('other')),
  successOrFailed: cases('closed', closedAs('success', 'failed')),
  successOrSettled: cases(
    'closed',
    (one, period) =>
      closedAs('success')(one, period) || (closed(one, period) && one.outcome === 'settled-outside'),
  ),
  closedInTime: cases(
    'closed',
    (one, period) => closed(one, period) && one.dueOn !== null && by(one.closedOn, one.dueOn),
  ),
  closedIn15: cases(
    'closed',
    (one, period) => closed(one, period) && by(one.closedOn, addDays(one.receivedOn, 15)),
  ),
  extended: cases('extensions', (one, period) => one.extensions.some((on) => during(on, period))),
  daysTaken: sumOf('closed', (one, period) =>
    closed(one, period) && one.closedOn !== null ? daysBetween(one.receivedOn, one.closedOn) : 0,
  ),
  eachDaysTaken: {
    of: 'days',
    topic: 'closed',
    value: (one, period) =>
      closed(one, period) && one.closedOn !== null ? daysBetween(one.receivedOn, one.closedOn) : null,
  },
  sessions: sumOf('sessions', (one, period) => one.sessions.filter((on) => during(on, period)).length),
  archivingDue: cases('archive', (one, period) => dueForArchive(one.closedOn, period)),
  archivedInTime: cases(
    'archive',
    (one, period) =>
      one.closedOn !== null &&
      dueForArchive(one.closedOn, period) &&
      by(one.archivedOn, addDays(one.closedOn, archiveWithinDays)),
  ),
} as const satisfies Record<string, Measure>;

/** 内部归档期限 after closing, in days. No text prescribes one (办案惯例). */
export const archiveWithinDays = 30;

function dueForArchive(
  closedOn: Parameters<typeof during>[0],
  period: Parameters<typeof during>[1],
): boolean {
  return closedOn !== null && during(addDays(closedOn, archiveWithinDays), period);
}
