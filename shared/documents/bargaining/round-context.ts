import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { WorkCalendar } from '../../law/workdays/work-calendar.ts';

/** What papers of a round need beside it: the day, what they are about, who prints, by which calendar limits count. */
export type RoundContext = {
  today: CalendarDay;
  /** The offer, meeting, vote, filing … it is about; left out: the last there is. */
  subjectId?: string | null | undefined;
  printedBy?: string;
  calendar?: WorkCalendar | undefined;
};

/** The one the paper is about, or the last one. */
export const subjectOr = <T extends { id: string }>(
  list: readonly T[],
  id: string | null | undefined,
): T | null => list.find((one) => one.id === id) ?? list.at(-1) ?? null;
