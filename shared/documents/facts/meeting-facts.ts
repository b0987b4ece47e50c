import { dayOf, isLocalMinute, type LocalMinute } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow, Facts } from '../facts.ts';
import { paperDay, paperMinute } from '../paper-words.ts';

type SessionOf = CaseFile['sessions'][number];

/** Facts of who mediates and of the session a notice calls to: the one asked for, else the last not cancelled. */
export function meetingFacts(file: CaseFile, sessionId: string | null): Facts {
  const person = (id: string | null) => file.people.find((one) => one.id === id);
  const assigned = file.steps.findLast((step) => step.transition === 'T12');
  const mediators: Facts = {
    'mediators.rows': file.case.mediatorIds.flatMap((id, i): FactRow[] => {
      const found = person(id);
      const role = i === 0 ? '主持调解' : '参加调解';
      return found ? [{ name: found.body.name, certNo: found.body.certNo, role }] : [];
    }),
    'mediators.assignedAt': paperDay(assigned?.on),
  };
  const called = file.sessions.filter((one) => one.state !== 'cancelled').sort((a, b) => a.no - b.no);
  const session = called.find((one) => one.id === sessionId) ?? called.at(-1);
  if (!session) return mediators;
  return {
    ...mediators,
    'meeting.no': String(session.no),
    'meeting.startAt': paperMinute(plannedStart(file, session)),
    'meeting.place': session.body.place,
    'meeting.mediator': person(session.mediatorId)?.body.name ?? '',
    'meeting.open': session.body.openToPublic ? '公开进行' : '不公开进行',
  };
}

/**
 * The hour the parties were called to. A session that has opened carries the minute it really began; the hour planned
 * stands in the step that called it, if it was not moved to another day.
 */
function plannedStart(file: CaseFile, session: SessionOf): LocalMinute {
  if (session.state === 'planned') return session.startsAt;
  const call = file.steps.filter((step) => step.transition === 'T14')[session.no - 1];
  const said = call?.body.note.slice(0, 16).replace(' ', 'T') ?? '';
  return isLocalMinute(said) && dayOf(said) === dayOf(session.startsAt) ? said : session.startsAt;
}
