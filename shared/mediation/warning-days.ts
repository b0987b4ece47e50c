import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';

/** Days before the last day on which the desk begins to warn, by time limit: its own habit, no text says how early. */
const daysBefore: Readonly<Record<string, number>> = {
  'application-decision-3wd': 1,
  'negotiation-response-5d': 1,
  'mediation-15d-from-receipt': 5,
  'mediation-15d-from-acceptance': 5,
  'new-form-mediation-15d': 5,
  'people-mediation-1m-ningbo': 7,
  'court-online-confirm-3wd': 1,
  'court-online-mediation-30d': 7,
  'arbitration-review-application-15d': 5,
  'judicial-confirmation-30d': 10,
  'arbitration-limitation-1y': 30,
  'arbitration-limitation-wages-after-termination-1y': 30,
  'enforcement-application-2y': 90,
  'payment-order-objection-15d': 5,
  'payment-order-decline-litigation-7d': 3,
  'suit-after-award-15d': 5,
  'award-set-aside-30d': 10,
  'work-injury-employer-30d': 10,
  'work-injury-worker-1y': 60,
  'disability-reappraisal-15d': 5,
  'union-supervision-employer-reply-15wd': 3,
  'confirmation-third-party-6m': 30,
  'layoff-notice-30d-before': 7,
  'labour-inspection-60wd': 10,
  'labour-inspection-lookback-2y': 60,
  'wage-ledger-retention-3y': 60,
};

/** Where a limit has no line of its own. */
const usual = 3;

/** How many days before its last day the desk warns of a limit. */
export const warningDays = (id: string): number => daysBefore[id] ?? usual;

/** 预警日: the day the desk begins to warn. */
export const warnFrom = (id: string, due: CalendarDay): CalendarDay => addDays(due, -warningDays(id));

/** The limits with a number of their own, for the page of the law data. */
export const warnedLimits: readonly { id: string; days: number }[] = Object.entries(daysBefore).map(
  ([id, days]) => ({ id, days }),
);
