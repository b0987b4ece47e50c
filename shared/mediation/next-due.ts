import type { CalendarDay } from '../kernel/calendar-day.ts';
import { dayOf } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseClock, NextDue } from './clock-state.ts';
import { caseClocks } from './clocks.ts';
import { agreementInForce } from './effectiveness.ts';
import { archiveDueOf, followUpDueOf } from './follow-up-due.ts';
import { allPerformed, termStandings } from './performance.ts';
import { matterKinds, routeKinds } from './process-terms.ts';
import { inHand, undecidedStages } from './stages.ts';

/**
 * 下一期限: the earliest day somebody must act on: a planned session, the decision on the application, the end of
 * mediation, an answer from elsewhere, a matter, an instalment not yet paid, a follow-up, the archive. `null`: nothing
 * is due, which for an open case means it may be forgotten. Overdue duties stay the next date until they are met.
 */
export function nextDueOf(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): NextDue | null {
  return allDues(file, today, calendar).reduce<NextDue | null>(
    (first, one) => (first === null || one.on < first.on ? one : first),
    null,
  );
}

/** Every day somebody must act on, in no order. */
export const allDues = (
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): NextDue[] => [
  ...sessionsDue(file),
  ...clocksDue(file, today, calendar),
  ...mattersDue(file, today),
  ...answersDue(file),
  ...instalmentsDue(file, today),
  ...followUpsDue(file, today),
  ...archiveDue(file),
];

function clocksDue(file: CaseFile, today: CalendarDay, calendar: WorkCalendar): NextDue[] {
  return caseClocks(file, today, calendar)
    .filter((clock) => !clock.optional && (clock.state === 'running' || openThoughMissed(clock, file)))
    .map((clock) => ({
      on: clock.due,
      id: clock.id,
      provisional: clock.provisional,
      zh: clock.zh,
      en: clock.en,
      kind: kindOf(clock, file),
    }));
}

function kindOf({ id, subjectId }: CaseClock, file: CaseFile): NextDue['kind'] {
  if (id === 'application-decision-3wd' || id === 'court-online-confirm-3wd') return 'decision';
  if (file.routes.some((route) => route.id === subjectId)) return 'route';
  if (subjectId != null || id === 'negotiation-response-5d') return 'matter';
  return 'mediation';
}

/** A limit that passed is still the next thing to settle while the case stands where it stood. */
function openThoughMissed(clock: CaseClock, file: CaseFile): boolean {
  if (clock.state !== 'missed') return false;
  const { stage } = file.case;
  switch (kindOf(clock, file)) {
    case 'decision':
      return undecidedStages.includes(stage) || (clock.id === 'court-online-confirm-3wd' && inHand(stage));
    case 'route':
      return isPending(file.routes.find((route) => route.id === clock.subjectId)?.state);
    case 'matter':
      return clock.subjectId != null
        ? file.matters.some((one) => one.id === clock.subjectId && one.doneOn === null)
        : file.case.body.negotiation?.state === 'open';
    default:
      return inHand(stage);
  }
}

const isPending = (state: string | undefined): boolean => state === 'applied' || state === 'accepted';

function sessionsDue(file: CaseFile): NextDue[] {
  return file.sessions
    .filter((session) => session.state === 'planned' || session.state === 'open')
    .map((session) => ({
      on: dayOf(session.startsAt),
      id: `session-${session.no}`,
      provisional: false,
      zh: `第${session.no}次调解会议`,
      en: `Session ${session.no}`,
      kind: 'session',
    }));
}

/** Matters with a day set by hand: corrections, oversight, transfers to answer, the grace day of a reminder. */
function mattersDue(file: CaseFile, today: CalendarDay): NextDue[] {
  return file.matters.flatMap((matter): NextDue[] => {
    // The answer to an opinion is a time limit of its own and comes with the clocks.
    if (matter.dueOn === null || matter.doneOn !== null || matter.kind === 'supervision-opinion') return [];
    if (matter.kind === 'reminder' && !owesStill(file, today)) return [];
    const { zh, en } = matterKinds[matter.kind];
    return [
      {
        on: matter.dueOn,
        id: `matter-${matter.id}`,
        provisional: false,
        zh: `${zh}期限`,
        en,
        kind: 'matter',
      },
    ];
  });
}

/** A breach once recorded needs no further waiting for the grace day. */
const owesStill = (file: CaseFile, today: CalendarDay): boolean =>
  file.case.body.breach === null && !allPerformed(file, today);

/** The day another body was asked to answer by. */
function answersDue(file: CaseFile): NextDue[] {
  return file.routes.flatMap((route): NextDue[] =>
    route.body.replyDueOn !== null && isPending(route.state) && route.body.receipt.trim() === ''
      ? [
          {
            on: route.body.replyDueOn,
            id: `route-${route.id}`,
            provisional: false,
            zh: `${routeKinds[route.kind].zh}反馈期限`,
            en: `Answer: ${routeKinds[route.kind].en}`,
            kind: 'route',
          },
        ]
      : [],
  );
}

function instalmentsDue(file: CaseFile, today: CalendarDay): NextDue[] {
  if (!agreementInForce(file)) return [];
  return termStandings(file, today)
    .filter(({ state }) => state === 'pending' || state === 'partly' || state === 'overdue')
    .map(({ term }) => ({
      on: term.dueOn,
      id: `instalment-${term.ord + 1}`,
      provisional: false,
      zh: `第${term.ord + 1}期履行`,
      en: `Instalment ${term.ord + 1}`,
      kind: 'instalment',
    }));
}

function followUpsDue(file: CaseFile, today: CalendarDay): NextDue[] {
  const due = (on: CalendarDay, id: string): NextDue => ({
    on,
    id,
    provisional: false,
    zh: '回访',
    en: 'Follow-up',
    kind: 'follow-up',
  });
  const after = followUpDueOf(file, today);
  return [
    ...file.followUps.flatMap((one) =>
      one.doneOn === null && one.dueOn !== null ? due(one.dueOn, `follow-up-${one.id}`) : [],
    ),
    ...(after === null ? [] : [due(after, 'follow-up-performed')]),
  ];
}

function archiveDue(file: CaseFile): NextDue[] {
  const on = archiveDueOf(file);
  return on === null
    ? []
    : [{ on, id: 'archive', provisional: false, zh: '归档', en: 'Archive', kind: 'archive' }];
}
