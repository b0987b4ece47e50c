import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { type LeadClock, type LeadPlace, leadClocks } from './lead-clocks.ts';
import type { LeadFacts } from './lead-facts.ts';

/** What the limits write on a lead's card. */
export type LeadDueDays = {
  dueOn: CalendarDay | null;
  nextDueOn: CalendarDay | null;
  nextDueId: string | null;
};

const earliest = (clocks: readonly LeadClock[]): LeadClock | null =>
  clocks.reduce<LeadClock | null>(
    (first, one) => (first === null || one.due < first.due ? one : first),
    null,
  );

/**
 * The days of a lead's card. `dueOn` is the limit by which the lead as a whole is to be disposed of: for a petition
 * that was accepted the end of handling, else the written notice; earlier, when the hotline or the office set an
 * earlier day. It stays after the disposal, so that 按期处置率 can be told later. It does not depend on today.
 */
export function leadDueDays(
  lead: LeadFacts,
  place: LeadPlace,
  calendar: WorkCalendar = publishedCalendar,
): LeadDueDays {
  const clocks = leadClocks(lead, place, lead.receivedOn, calendar).filter((one) => !one.optional);
  const accepted = clocks.some((one) => one.id === 'petition-handling-60d');
  const whole = clocks.filter(
    ({ id }) => id !== 'transfer-feedback' && !(accepted && id === 'petition-written-notice-15d'),
  );
  const next = earliest(clocks.filter((one) => one.open));
  return {
    dueOn: earliest(whole)?.due ?? null,
    nextDueOn: next?.due ?? null,
    nextDueId: next?.id ?? null,
  };
}
