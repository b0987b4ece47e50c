import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import type { Words } from '../terms.ts';
import { type LeadClock, type LeadPlace, leadClocks } from './lead-clocks.ts';
import type { LeadFacts } from './lead-facts.ts';

/** The next day somebody must act on a lead. */
export type LeadDue = Words & { id: string; on: CalendarDay; provisional: boolean };

/** What the limits write on a lead's card. */
export type LeadDueDays = { dueOn: CalendarDay | null; nextDueOn: CalendarDay | null };

const earliest = (clocks: readonly LeadClock[]): LeadClock | null =>
  clocks.reduce<LeadClock | null>(
    (first, one) => (first === null || one.due < first.due ? one : first),
    null,
  );

/** 下一期限: the earliest duty not done yet, overdue ones included; a mere window (可以利用的期限) is none. */
export function nextLeadDue(
  lead: LeadFacts,
  place: LeadPlace,
  today: CalendarDay,
  calendar: WorkCalendar = publishedCalendar,
): LeadDue | null {
  const next = earliest(leadClocks(lead, place, today, calendar).filter((one) => one.open && !one.optional));
  return next && { id: next.id, on: next.due, provisional: next.provisional, zh: next.zh, en: next.en };
}

/**
 * The two days of a lead's card. `dueOn` is the limit by which the lead as a whole is to be disposed of: for a petition
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
  return {
    dueOn: earliest(whole)?.due ?? null,
    nextDueOn: earliest(clocks.filter((one) => one.open))?.due ?? null,
  };
}
