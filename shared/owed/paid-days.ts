import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { Exact, exact } from './exact.ts';
import { lawOf } from './law/statute.ts';
import { payDays } from './law/working-time.ts';

/** 21.75 as a fraction. */
export const paidDaysOfMonth = (): Exact => new Exact(BigInt(lawOf(payDays).value.perMonthHundredths), 100n);

/** 月工资÷21.75×天数, exact. `days` may be a fraction. */
export const payOfDays = (monthly: Exact | number, days: Exact | number): Exact =>
  exact(monthly).times(days).over(paidDaysOfMonth());

/** 月工资÷21.75÷8, exact. */
export const hourlyPay = (monthly: Exact | number): Exact =>
  payOfDays(monthly, 1).over(lawOf(payDays).value.hoursPerDay);

/** A part of a month: by working days, at most one month's wage. */
export const payOfPart = (monthly: number, workdays: number): Exact =>
  payOfDays(monthly, workdays).atMost(monthly);

/** Working days from `from` to `to` with both ends, and whether each year's arrangement is known. */
export function workdaysIn(
  calendar: WorkCalendar,
  from: CalendarDay,
  to: CalendarDay,
): { count: number; known: boolean } {
  return { count: calendar.countWorkdays(from, to), known: calendar.covers(from) && calendar.covers(to) };
}

/** Said where a year without an arrangement was counted by weekdays. */
export const unknownYear = '该年放假调休安排未公布，工作日暂按周一至周五扣除法定休假日计算，公布后须重算';
