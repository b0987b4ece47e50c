import { computeDeadline } from '../../deadlines/engine.ts';
import type { DeadlineResult } from '../../deadlines/result.ts';
import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { agreementOf, filingOf, measuresOf, offerOf, publicationOf, stepDay, votesOf } from '../parts.ts';
import type { Profile } from '../profile/profile.ts';
import type { RoundFile } from '../round-file.ts';
import type { RoundStage } from '../stages.ts';
import { clockOf, type RoundClock } from './clock.ts';
import { placeClocks } from './clocks-of-places.ts';
import { performanceClocks } from './clocks-performance.ts';
import { profileOfRound } from './profile-of-round.ts';
import {
  agreedMeetingOf,
  congressLimitOf,
  coordinationLimitOf,
  filingLimitOf,
  materialsLimitOf,
  negotiationLimitOf,
  objectionLimitOf,
  periodFrom,
  publicationLimitOf,
  replyLimitOf,
  suspensionLimitOf,
  suspensionOf,
} from './round-limits.ts';

const atTable: readonly RoundStage[] = [
  'replied',
  'preparing',
  'negotiating',
  'suspended',
  'deadlocked',
  'coordinating',
];

/**
 * 期限. Every time limit that runs or ran in the round, in the order of the process, as seen on `today`. Limits are
 * computed from the round's days with the rules of its place, never stored.
 */
export function roundClocks(
  file: RoundFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): RoundClock[] {
  const profile = profileOfRound(file);
  return [
    ...procedureClocks(file, today, profile, calendar),
    ...performanceClocks(file, today, profile, calendar),
    ...placeClocks({ file, today, profile, calendar }),
  ];
}

type Standing = Parameters<typeof clockOf>[2];

function procedureClocks(
  file: RoundFile,
  today: CalendarDay,
  profile: Profile,
  calendar: WorkCalendar,
): RoundClock[] {
  const { stage, body } = file.round;
  const at = (...stages: RoundStage[]) => stages.includes(stage);
  const clock = (result: DeadlineResult | null, standing: Standing): RoundClock[] =>
    result === null ? [] : [clockOf(result, today, standing)];
  const offer = offerOf(file);
  const agreement = agreementOf(file);
  const filing = filingOf(file);
  const coordination = measuresOf(file, 'coordination').at(-1)?.body.coordination ?? null;
  const posted = file.roundPublications.find((one) => one.kind === 'representatives')?.on ?? null;
  const produced = body.production.worker?.on ?? null;
  const publish = profile.repPublication.value;
  const suspension = suspensionOf(file);
  const agreedOn = agreement?.body.draftAgreedOn ?? null;
  const completed =
    profile.negotiationLimit.value?.from === 'consent' ? (agreement?.signedOn ?? null) : agreedOn;
  const agreed = agreedMeetingOf(file);
  const reminder = profile.filingReminder.value;

  return [
    ...(publish !== null && typeof publish === 'object' && produced !== null
      ? clock(periodFrom(publish, 'nb-reps-publish', produced, calendar), {
          kind: 'duty',
          place: 'publication',
          open: true,
          doneOn: posted,
        })
      : []),
    ...vacancies(file, today, calendar),
    ...clock(replyLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'offers',
      open: at('offerReceived', 'refusedOrSilent'),
      doneOn: offer?.body.reply?.receivedOn ?? null,
    }),
    ...file.roundMeetings
      .filter((meeting) => meeting.state !== 'cancelled')
      .flatMap((meeting) =>
        clock(materialsLimitOf(meeting, profile, calendar), {
          kind: profile.materials.value?.kind === 'window' ? 'window' : 'duty',
          place: 'meetings',
          open: meeting.state === 'planned',
          doneOn: meeting.noticeServedOn,
        }),
      ),
    ...(agreed === null
      ? []
      : clock(materialsLimitOf({ startsAt: agreed }, profile, calendar), {
          kind: profile.materials.value?.kind === 'window' ? 'window' : 'duty',
          place: 'meetings',
          open: true,
          doneOn: null,
        })),
    ...clock(negotiationLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'meetings',
      open:
        [...atTable, 'offerSent', 'offerReceived', 'refusedOrSilent'].includes(stage) ||
        at('draftAgreed', 'congressReview', 'adopted'),
      doneOn: completed,
    }),
    ...clock(suspensionLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'measures',
      open: at('suspended'),
      doneOn: suspension?.body.suspension?.resumedOn ?? null,
    }),
    ...clock(coordinationLimitOf(file, profile, calendar), {
      kind: 'authority',
      place: 'measures',
      open: at('coordinating'),
      doneOn: coordination?.endedOn ?? null,
    }),
    ...clock(congressLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'votes',
      open: at('draftAgreed', 'congressReview'),
      doneOn:
        body.passes.at(-1)?.because === 'rejected'
          ? (votesOf(file).at(-1)?.on ?? null)
          : stepDay(file, ['T15'], file.round.pass),
    }),
    ...clock(filingLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'filing',
      open: at('signed', 'filed'),
      doneOn: filing?.filedOn ?? null,
    }),
    ...(reminder !== null && agreement?.signedOn != null
      ? clock(periodFrom(reminder, 'nat-wage-submit', agreement.signedOn, calendar), {
          kind: 'reminder',
          place: 'filing',
          open: at('signed', 'filed'),
          doneOn: filing?.filedOn ?? null,
        })
      : []),
    ...clock(objectionLimitOf(file, profile, calendar), {
      kind: 'authority',
      place: 'filing',
      open: at('inReview'),
      doneOn:
        filing?.opinion === 'objection' || filing?.opinion === 'no-objection'
          ? filing.body.opinionServedOn
          : null,
    }),
    ...clock(publicationLimitOf(file, profile, calendar), {
      kind: 'duty',
      place: 'publication',
      open: at('effective'),
      doneOn: publicationOf(file)?.on ?? null,
    }),
  ];
}

/** 代表空缺: filled by somebody of the same side produced on or after the day the other left (集体合同规定 30–31). */
function vacancies(file: RoundFile, today: CalendarDay, calendar: WorkCalendar): RoundClock[] {
  return file.roundReps.flatMap((rep) => {
    const left = rep.body.leftOn;
    if (left === null) return [];
    const filledOn =
      file.roundReps
        .flatMap((one) => (one.side === rep.side && one.id !== rep.id ? (one.body.producedOn ?? []) : []))
        .filter((on) => on >= left)
        .sort()[0] ?? null;
    const limit = computeDeadline({ rule: 'nat-rep-vacancy-fill', trigger: left, calendar });
    return [clockOf(limit, today, { kind: 'duty', place: 'representatives', open: true, doneOn: filledOn })];
  });
}
