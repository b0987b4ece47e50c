import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Words } from '../../mediation/terms.ts';
import type { BargainingRound } from '../records/round.ts';

/** A round with something due, as the lists of next dates show it. */
export type RoundDueRow = {
  id: string;
  /** 协商案号. */
  no: string;
  title: string;
  startedOn: CalendarDay;
  dueOn: CalendarDay;
  /** The time limit or date, by id, and its name; null: worked out before it was kept. */
  dueId: string | null;
  due: Words;
  /** Where on the desk of the round it is met. */
  place: string;
  provisional: boolean;
  /** First day of the window that is open now; null: no window, or not open yet. */
  openSince: CalendarDay | null;
  personIds: readonly string[];
  personNames: readonly string[];
};

/** 续签窗口已开: a contract nothing follows yet. */
export type RenewalRow = Pick<RoundDueRow, 'id' | 'no' | 'title'> & { from: CalendarDay; until: CalendarDay };

const unnamed: Words = { zh: '协商期限', en: 'Date of a round' };

type Round = Pick<
  BargainingRound,
  'id' | 'deleted' | 'nextDueOn' | 'startedOn' | 'stage' | 'assignedIds' | 'body'
>;

/**
 * The line of a round in the lists of next dates; null when nothing is due. What was worked out before a window opened
 * is read for `today`: once it is open, its last day counts.
 */
export function roundDueRow(
  round: Round,
  names: ReadonlyMap<string, string>,
  today: CalendarDay,
): RoundDueRow | null {
  const { nextDueOn, body } = round;
  if (round.deleted || nextDueOn === null) return null;
  const done = round.stage === 'renewed' || round.stage === 'closedWithoutAgreement';
  if (done) return null;
  const until = body.due?.until ?? null;
  const open = until !== null && nextDueOn <= today;
  return {
    id: round.id,
    no: body.caseNo,
    title: body.title,
    startedOn: round.startedOn,
    dueOn: open ? until : nextDueOn,
    dueId: body.due?.id ?? null,
    due: body.due ? { zh: body.due.zh, en: body.due.en } : unnamed,
    place: body.due?.place ?? 'overview',
    provisional: body.due?.provisional ?? false,
    openSince: open ? nextDueOn : null,
    personIds: round.assignedIds,
    personNames: round.assignedIds.map((id) => names.get(id) ?? '').filter((name) => name !== ''),
  };
}

/** The renewal that may be asked for on `today`; null: not yet, or no more. */
export function renewalRow({ id, deleted, stage, body }: Round, today: CalendarDay): RenewalRow | null {
  const { renewal } = body;
  if (deleted || renewal === null || stage !== 'published') return null;
  if (today < renewal.from || today > renewal.until) return null;
  return { id, no: body.caseNo, title: body.title, from: renewal.from, until: renewal.until };
}
