import type { CalendarDay } from '../kernel/calendar-day.ts';
import { dayOf } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import type { NextDue } from './clock-state.ts';
import { caseClocks } from './clocks.ts';
import { termStandings } from './performance.ts';

/**
 * 下一期限: the earliest day somebody must act on: a planned session, the decision on the application, the end of
 * mediation, an instalment not yet paid, a follow-up not yet done. `null`: nothing is due, which for an open case
 * means it may be forgotten. Overdue duties stay the next date until they are met.
 */
export function nextDueOf(
  file: CaseFile,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): NextDue | null {
  const duties = caseClocks(file, today, calendar)
    .filter((clock) => !clock.optional && (clock.state === 'running' || openThoughMissed(clock, file)))
    .map(
      (clock): NextDue => ({
        on: clock.due,
        id: clock.id,
        provisional: clock.provisional,
        zh: clock.zh,
        en: clock.en,
        kind: clock.id === 'application-decision-3wd' ? 'decision' : 'mediation',
      }),
    );
  return [
    ...sessionsDue(file),
    ...duties,
    ...instalmentsDue(file, today),
    ...followUpsDue(file),
  ].reduce<NextDue | null>((first, one) => (first === null || one.on < first.on ? one : first), null);
}

/** A limit that passed is still the next thing to settle while the case stands where it stood. */
function openThoughMissed(clock: { id: string; state: string }, file: CaseFile): boolean {
  if (clock.state !== 'missed') return false;
  const stage = file.case.stage;
  if (clock.id === 'application-decision-3wd') return stage === 'received' || stage === 'inquiring';
  return ['received', 'inquiring', 'accepted', 'assigned', 'mediating', 'agreementDraft'].includes(stage);
}

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

function instalmentsDue(file: CaseFile, today: CalendarDay): NextDue[] {
  const effective = file.agreements.some((agreement) => agreement.state === 'effective');
  if (!effective) return [];
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

function followUpsDue(file: CaseFile): NextDue[] {
  return file.followUps.flatMap((followUp) =>
    followUp.doneOn === null && followUp.dueOn !== null
      ? {
          on: followUp.dueOn,
          id: `follow-up-${followUp.id}`,
          provisional: false,
          zh: '回访',
          en: 'Follow-up',
          kind: 'follow-up' as const,
        }
      : [],
  );
}
