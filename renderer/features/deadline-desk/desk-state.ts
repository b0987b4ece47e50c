import {
  addDays,
  addMonths,
  type CalendarDay,
  day,
  isCalendarDay,
} from '../../../shared/kernel/calendar-day.ts';
import type { NextDue } from '../../../shared/mediation/clock-state.ts';
import type { ListQuery } from '../../../shared/search/slim-query.ts';
import { isDueKind } from '../../text/due.ts';

/** The headings of the desk, in order. */
export const groups = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type Group = (typeof groups)[number];

/** How far ahead 以后 looks. */
export const daysAhead = 30;

/** What is due in a case by its kind, or anything due on a 诉求 or in a round of bargaining. */
export type DeskKind = NextDue['kind'] | 'lead' | 'round';
export const isDeskKind = (kind: string | null): kind is DeskKind =>
  kind === 'lead' || kind === 'round' || isDueKind(kind);

/** What the desk shows; it stands in the address. */
export type DeskState = {
  /** Person id; null: everybody. */
  person: string | null;
  kind: DeskKind | null;
  /** Only this day; null: all headings. */
  day: CalendarDay | null;
  /** First day of the month on the strip; null: the present one. */
  month: CalendarDay | null;
};

export const firstState: DeskState = { person: null, kind: null, day: null, month: null };

/** Reads the address; anything unknown counts as not said. */
export function stateOf(params: URLSearchParams): DeskState {
  const [kind, on, month] = [params.get('kind'), params.get('day') ?? '', `${params.get('month')}-01`];
  return {
    person: params.get('person'),
    kind: isDeskKind(kind) ? kind : null,
    day: isCalendarDay(on) ? on : null,
    month: isCalendarDay(month) ? month : null,
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf({ person, kind, day: on, month }: DeskState): URLSearchParams {
  const params = new URLSearchParams();
  if (person) params.set('person', person);
  if (kind) params.set('kind', kind);
  if (on) params.set('day', on);
  if (month) params.set('month', month.slice(0, 7));
  return params;
}

/** The first day of the month of a day. */
export const monthOf = (on: CalendarDay): CalendarDay => day(`${on.slice(0, 7)}-01`);

/** The last day of the month that starts on this day. */
export const monthEnd = (first: CalendarDay): CalendarDay => addDays(addMonths(first, 1), -1);

/** The days of a heading as seen on `today`; `none` has no days. */
export function rangeOf(group: Exclude<Group, 'none'>, today: CalendarDay): ListQuery {
  const from = (days: number) => addDays(today, days);
  if (group === 'overdue') return { dueTo: from(-1) };
  if (group === 'today') return { dueFrom: today, dueTo: today };
  if (group === 'week') return { dueFrom: from(1), dueTo: from(7) };
  return { dueFrom: from(8), dueTo: from(daysAhead) };
}

/** Whom and what of the cases the filters leave. */
const casesOf = ({ person, kind }: DeskState): Pick<ListQuery, 'mediatorId' | 'dueKind'> => ({
  ...(person && { mediatorId: person }),
  ...(kind && isDueKind(kind) && { dueKind: kind }),
});

/** Whether the filters leave cases, leads, and rounds. */
const withCases = ({ kind }: DeskState): boolean => kind !== 'lead' && kind !== 'round';
export const withLeads = ({ kind }: DeskState): boolean => kind === null || kind === 'lead';
export const withRounds = ({ kind }: DeskState): boolean => kind === null || kind === 'round';

/** Whom and what the filters leave, for the calendar file. */
export function selectionOf(state: DeskState) {
  const { person, kind } = state;
  if (kind === 'lead' || kind === 'round') {
    const only = kind === 'lead' ? ('leads' as const) : ('rounds' as const);
    return { ...(person && { mediatorId: person }), only };
  }
  return { ...casesOf(state), ...(kind === null ? {} : { only: 'cases' as const }) };
}

/** The question for a heading. Cases without a date have no kind of date: a chosen kind leaves none of them. */
export function groupQuery(group: Group, state: DeskState, today: CalendarDay): ListQuery | null {
  if (!withCases(state)) return null;
  if (group !== 'none') {
    return { ...casesOf(state), ...rangeOf(group, today), sort: { key: 'nextDueOn', dir: 'asc' } };
  }
  if (state.kind !== null) return null;
  return { ...casesOf(state), due: 'none', sort: { key: 'receivedOn', dir: 'asc' } };
}

/** The question for one day; null: no cases are wanted. */
export const dayQuery = (on: CalendarDay, state: DeskState): ListQuery | null =>
  withCases(state)
    ? { ...casesOf(state), dueFrom: on, dueTo: on, sort: { key: 'caseNo', dir: 'asc' } }
    : null;

/** The question for what lies beyond the last heading. */
export const beyondQuery = (state: DeskState, today: CalendarDay): ListQuery | null =>
  withCases(state) ? { ...casesOf(state), dueFrom: addDays(today, daysAhead + 1), count: 0 } : null;

/** The question for the numbers on the month strip. */
export const stripQuery = (first: CalendarDay, state: DeskState): ListQuery | null =>
  withCases(state)
    ? { ...casesOf(state), dueFrom: first, dueTo: monthEnd(first), count: 0, countDays: true }
    : null;
