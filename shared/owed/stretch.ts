import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { exact } from './exact.ts';
import { payOfPart, unknownYear, workdaysIn } from './paid-days.ts';
import { spanOf } from './service.ts';
import { type Worksheet, yuan } from './worksheet.ts';

/**
 * Writes the wage of an unbroken stretch, both ends counted: whole months as one row, the days left over as another
 * (月工资÷21.75×工作日, at most one month's wage).
 * @param monthly fen a month; `null` leaves the rows open
 * @param mostMonths the law's limit, where there is one
 */
export function payStretch(
  sheet: Worksheet,
  given: { label: string; monthly: number | null; from: CalendarDay; to: CalendarDay; mostMonths?: number },
  calendar: WorkCalendar,
): void {
  const { label, monthly, from, to, mostMonths = Number.POSITIVE_INFINITY } = given;
  const span = spanOf(from, to);
  const months = Math.min(span.months, mostMonths);
  const wage = monthly === null ? '月工资' : yuan(monthly);
  if (span.months > mostMonths || (span.months === mostMonths && span.days > 0)) {
    sheet.warn(`期间超过${mostMonths}个月，按${mostMonths}个月计算`);
  }
  if (months > 0) {
    sheet.line({
      label,
      formula: `${wage} × ${months}个月`,
      amount: monthly === null ? null : exact(monthly).times(months),
      from,
      to,
    });
  }
  if (span.days === 0 || span.months >= mostMonths) return;
  const { count, known } = workdaysIn(calendar, span.rest, to);
  if (!known) sheet.warn(unknownYear);
  sheet.line({
    label: `${label}（不满一月）`,
    formula: `${wage} ÷ 21.75 × ${count}个工作日（不超过一个月工资）`,
    amount: monthly === null ? null : payOfPart(monthly, count),
    from: span.rest,
    to,
  });
}
