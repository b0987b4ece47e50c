import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { CaseFile } from '../case-file.ts';
import type { TransitionId } from './transitions.ts';
import type { Place, Unmet } from './unmet.ts';

/** As much of an issued paper as the guards look at; papers are no part of a case file. */
export type IssuedPaper = {
  id: string;
  document: string;
  state: 'issued' | 'void';
  subjectId: string | null;
};

/** What a guard judges by. `papers` null: the caller has not looked, so nothing is said about papers. */
export type GuardContext = {
  file: CaseFile;
  today: CalendarDay;
  papers: readonly IssuedPaper[] | null;
  /** 工作日历 the limits are counted by. */
  calendar: WorkCalendar;
};

/** Everything that is still missing; empty: nothing. */
export type Guard = (context: GuardContext) => Unmet[];

/**
 * Guards of some steps. `offer` must hold before the step is offered; `record` is what the step itself has to leave on
 * record, and is looked at when it is taken, after its form was filled in.
 */
export type GuardTable = Partial<Record<TransitionId, { offer?: Guard; record?: Guard }>>;

/** The thing is missing: said in words, with the place where it is mended. */
export const when = (missing: boolean, zh: string, en: string, place: Place): Unmet[] =>
  missing ? [{ zh, en, place }] : [];

/** The same, for a thing somebody may pass over in writing. */
export const whenWaivable = (missing: boolean, zh: string, en: string, place: Place): Unmet[] =>
  missing ? [{ zh, en, place, waivable: true }] : [];

/** All of them. */
export const all =
  (...guards: Guard[]): Guard =>
  (context) =>
    guards.flatMap((guard) => guard(context));

export const blank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
