import { addMonths, type CalendarDay, dayFrom, daysInMonth, partsOf } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { read } from '../owed/sources.ts';

/** 工资在节假日或者休息日的, 提前到最近的工作日支付. */
export const paydayBasis = [read('wagePayment', '第七条')];

type Calendar = Pick<WorkCalendar, 'rollBack'>;

/**
 * 按发薪日: one day a month, the last of a month that is too short; a payday on a day of rest is paid on the last
 * working day before it. The first falls on or after `from`.
 * @param payday day of the month, 1 to 31
 */
export function paydaysFrom(
  from: CalendarDay,
  payday: number,
  count: number,
  calendar: Calendar,
): CalendarDay[] {
  const { year, month } = partsOf(from);
  const first = dayFrom(year, month, 1);
  const inMonth = (after: number): CalendarDay => {
    const at = partsOf(addMonths(first, after));
    return calendar.rollBack(dayFrom(at.year, at.month, Math.min(payday, daysInMonth(at.year, at.month))));
  };
  const skip = inMonth(0) < from ? 1 : 0;
  return Array.from({ length: count }, (_, i) => inMonth(i + skip));
}
