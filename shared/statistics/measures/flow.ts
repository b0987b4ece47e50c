import { addDays, daysBetween } from '../../kernel/calendar-day.ts';
import { by, during } from '../period.ts';
import { cases, type Measure, sumOf } from './measure.ts';
import { accepted, carriedOver, closed, closedAs, openAtEnd, received, refused } from './populations.ts';

/** 受理、结案、结果、时效 (S05–S23). */
export const flowMeasures = {
  carriedOver: cases(carriedOver),
  received: cases(received),
  accepted: cases(accepted),
  refused: cases(refused),
  refusedForConsent: cases(
    (one, period) => refused(one, period) && (one.refusal === 'NO-CONSENT' || one.refusal === 'NO-RESPONSE'),
  ),
  decided: cases(
    (one, period) => received(one, period) && (by(one.acceptedOn, period.to) || by(one.refusedOn, period.to)),
  ),
  decidedAccepted: cases((one, period) => received(one, period) && by(one.acceptedOn, period.to)),
  toClose: sumOf((one, period) => (carriedOver(one, period) ? 1 : 0) + (accepted(one, period) ? 1 : 0)),
  closed: cases(closed),
  openAtEnd: cases(openAtEnd),
  success: cases(closedAs('success')),
  successInForce: cases((one, period) => closedAs('success')(one, period) && one.agreement !== null),
  partial: cases(
    (one, period) =>
      closedAs('success')(one, period) &&
      (one.outcome === 'agreement-partial' || one.agreement?.partial === true),
  ),
  failed: cases(closedAs('failed')),
  withdrawn: cases(closedAs('withdrawn')),
  settledOutside: cases((one, period) => closed(one, period) && one.outcome === 'settled-outside'),
  otherEnding: cases(closedAs('other')),
  successOrFailed: cases(closedAs('success', 'failed')),
  successOrSettled: cases(
    (one, period) =>
      closedAs('success')(one, period) || (closed(one, period) && one.outcome === 'settled-outside'),
  ),
  closedInTime: cases(
    (one, period) => closed(one, period) && one.dueOn !== null && by(one.closedOn, one.dueOn),
  ),
  closedIn15: cases((one, period) => closed(one, period) && by(one.closedOn, addDays(one.receivedOn, 15))),
  extended: cases((one, period) => one.extensions.some((on) => during(on, period))),
  daysTaken: sumOf((one, period) =>
    closed(one, period) && one.closedOn !== null ? daysBetween(one.receivedOn, one.closedOn) : 0,
  ),
  eachDaysTaken: {
    of: 'days',
    value: (one, period) =>
      closed(one, period) && one.closedOn !== null ? daysBetween(one.receivedOn, one.closedOn) : null,
  },
  sessions: sumOf((one, period) => one.sessions.filter((on) => during(on, period)).length),
  archivingDue: cases((one, period) => dueForArchive(one.closedOn, period)),
  archivedInTime: cases(
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
