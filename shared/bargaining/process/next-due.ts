import { type CalendarDay, dayOf } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { Words } from '../../mediation/terms.ts';
import { agreementOf, measuresOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { closedStages } from '../stages.ts';
import { measureKinds } from '../terms.ts';
import { roundClocks } from './clocks.ts';
import { agreedMeetingOf } from './round-limits.ts';
import type { RoundPlace } from './unmet.ts';

/** The next day somebody must act in a round. */
export type RoundDue = Words & {
  on: CalendarDay;
  id: string;
  provisional: boolean;
  place: RoundPlace;
  /** Last day of a window that opens on `on`; null: `on` is the last day. */
  until: CalendarDay | null;
};

/**
 * 下一期限: the earliest duty that is open, a planned meeting, a resumption, a date set in a measure, a rectification, the
 * opening of the renewal window, or the end of the term. An overdue duty stays the next date until it is met; a round
 * that has ended has none.
 */
export function roundNextDue(
  file: RoundFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): RoundDue | null {
  const over = closedStages.includes(file.round.stage);
  const duties = roundClocks(file, today, calendar)
    .filter((clock) => !over || endReports.includes(clock.id))
    .filter((clock) => clock.state === 'running' || (clock.state === 'missed' && stillOpen(clock, file)))
    .filter((clock) => clock.kind !== 'reminder')
    .map(
      (clock): RoundDue => ({
        on:
          clock.kind === 'authority' && clock.firstDayInForce !== null
            ? clock.firstDayInForce
            : // A window that is open is to be used until it closes.
              clock.kind === 'window' && clock.due <= today && clock.windowCloses !== null
              ? clock.windowCloses
              : clock.due,
        id: clock.id,
        provisional: clock.provisional,
        zh: clock.zh,
        en: clock.en,
        place: clock.place,
        until: clock.kind === 'window' && clock.due > today ? clock.windowCloses : null,
      }),
    );
  const dates = over ? [] : [...planned(file), ...measuresDue(file), ...termEnds(file)];
  return [...duties, ...dates].reduce<RoundDue | null>(
    (first, one) => (first === null || one.on < first.on ? one : first),
    null,
  );
}

/** 解除、终止后的报送: what is still to be done once a round is over. */
const endReports: readonly string[] = ['zj-rescission-filing', 'bj-end-filing'];

/** A duty passed undone still waits, unless it was done late. */
function stillOpen(clock: ReturnType<typeof roundClocks>[number], file: RoundFile): boolean {
  if (clock.place === 'meetings')
    return (
      agreedMeetingOf(file) !== null ||
      file.roundMeetings.some((one) => one.state === 'planned' && one.noticeServedOn === null)
    );
  if (clock.place === 'offers') return file.round.stage === 'offerReceived';
  if (clock.place === 'filing') return ['signed', 'filed', 'inReview'].includes(file.round.stage);
  if (clock.place === 'votes') return ['draftAgreed', 'congressReview'].includes(file.round.stage);
  if (clock.place === 'publication') return file.round.stage === 'effective';
  if (endReports.includes(clock.id)) return true;
  if (clock.id === 'hen-coordination-apply') return file.round.stage === 'deadlocked';
  if (clock.id === 'nat-min-wage-notice') return file.round.body.minimumWagePostedOn === null;
  if (clock.id === 'sh-reps') return file.round.stage === 'replied';
  if (clock.place === 'measures') return ['suspended', 'coordinating'].includes(file.round.stage);
  return clock.kind === 'duty' && clock.place === 'performance';
}

function planned(file: RoundFile): RoundDue[] {
  const agreed = agreedMeetingOf(file);
  const first: RoundDue[] =
    agreed === null
      ? []
      : [
          {
            on: dayOf(agreed),
            id: 'meeting-1',
            provisional: false,
            zh: '商定的首次协商会议',
            en: 'First meeting, as agreed',
            place: 'meetings',
            until: null,
          },
        ];
  const others = file.roundMeetings
    .filter((one) => one.state === 'planned')
    .map((one) => ({
      on: dayOf(one.startsAt),
      id: `meeting-${one.no}`,
      provisional: false,
      zh: `第${one.no}次协商会议`,
      en: `Meeting ${one.no}`,
      place: 'meetings' as const,
      until: null,
    }));
  return [...first, ...others];
}

function measuresDue(file: RoundFile): RoundDue[] {
  const resumption = measuresOf(file, 'suspension').at(-1);
  return [
    ...(file.round.stage === 'suspended' && resumption?.body.suspension
      ? [
          {
            on: resumption.body.suspension.resumeOn,
            id: `resume-${resumption.id}`,
            provisional: false,
            zh: '恢复协商',
            en: 'Bargaining goes on',
            place: 'measures' as const,
            until: null,
          },
        ]
      : []),
    ...file.roundMeasures.flatMap((one) =>
      one.dueOn !== null && one.doneOn === null
        ? [
            {
              on: one.dueOn,
              id: `measure-${one.id}`,
              provisional: false,
              zh: `${measureKinds[one.kind].zh}期限`,
              en: measureKinds[one.kind].en,
              place: 'measures' as const,
              until: null,
            },
          ]
        : [],
    ),
    ...file.roundInspections.flatMap((one) =>
      one.rectifyBy !== null && one.rectifiedOn === null
        ? [
            {
              on: one.rectifyBy,
              id: `rectify-${one.id}`,
              provisional: false,
              zh: '履约检查整改',
              en: 'Rectification',
              place: 'performance' as const,
              until: null,
            },
          ]
        : [],
    ),
  ];
}

function termEnds(file: RoundFile): RoundDue[] {
  const agreement = agreementOf(file);
  if (agreement?.state !== 'in-force' || agreement.termEnd === null || file.round.stage !== 'published')
    return [];
  return [
    {
      on: agreement.termEnd,
      id: 'term-end',
      provisional: false,
      zh: '合同期满',
      en: 'The term ends',
      place: 'overview',
      until: null,
    },
  ];
}

/** 续签窗口 of the contract of this round while nothing follows it; null: none. */
export function renewalOf(
  file: RoundFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): { from: CalendarDay; until: CalendarDay } | null {
  if (file.round.stage !== 'published') return null;
  const agreement = agreementOf(file);
  if (agreement?.state !== 'in-force' || agreement.termEnd === null || agreement.successorId !== null)
    return null;
  const window = roundClocks(file, today, calendar).find(
    (one) => one.kind === 'window' && one.place === 'overview',
  );
  return window ? { from: window.due, until: window.windowCloses ?? agreement.termEnd } : null;
}
