import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { CategoryId } from '../mediation/categories.ts';
import type { Stage } from '../mediation/stages.ts';
import type { SlimRow } from './slim-case.ts';

/** What a list may be sorted by. */
export type SortKey =
  | 'caseNo'
  | 'title'
  | 'category'
  | 'stage'
  | 'level'
  | 'receivedOn'
  | 'acceptedOn'
  | 'closedOn'
  | 'nextDueOn'
  | 'amountFen'
  | 'workersCount'
  | 'mediator'
  | 'outcome'
  | 'updatedAt';

/** One page of a list. What is left out does not filter. */
export type ListQuery = {
  /** Every term must be found: any part of text or number, pinyin or its initials. */
  text?: string;
  stages?: readonly Stage[];
  categories?: readonly CategoryId[];
  mediatorId?: string;
  /** True: not closed; false: closed. */
  open?: boolean;
  due?: DueFilter;
  /** Needed with `due`. */
  today?: CalendarDay;
  /** Of cases that are not archived: next date on this day or later. */
  dueFrom?: CalendarDay;
  /** Of the same: next date on this day or earlier. */
  dueTo?: CalendarDay;
  /** Of the same: next date of this kind. */
  dueKind?: string;
  /** Also answer with the number of cases for each next date. */
  countDays?: boolean;
  sort?: { key: SortKey; dir: 'asc' | 'desc' };
  from?: number;
  count?: number;
};

/** Past their date or due within seven days from today, closed cases too; or open ones without a date. */
export type DueFilter = 'overdue' | 'week' | 'none';

export type ListResult = {
  rows: SlimRow[];
  /** All that fit the query, on every page. */
  total: number;
  /** The same by stage, as if no stages were asked for: the numbers on the filter chips. */
  stageCounts: Partial<Record<Stage, number>>;
  /** Cases by next date, when asked for; days without any are left out. */
  dayCounts?: Record<string, number>;
};

/** The first rows of a heading, and how many there are. */
export type Some = { rows: SlimRow[]; total: number };

export type HomeResult = {
  dueToday: Some;
  /** Tomorrow to the seventh day from today. */
  dueThisWeek: Some;
  overdue: Some;
  /** Open cases in which nobody has a next date. */
  forgotten: Some;
  /** Changed last. */
  recent: SlimRow[];
};
