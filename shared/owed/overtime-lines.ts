import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { type PayDayKind, payDayKind, payDayKinds } from './day-kind.ts';
import { type Exact, exact } from './exact.ts';
import { lawOf } from './law/statute.ts';
import { overtimeLimit, overtimeRates } from './law/working-time.ts';
import { hourlyPay } from './paid-days.ts';
import { type Worksheet, yuan } from './worksheet.ts';

/** A typed entry of overtime. */
export interface Entry {
  readonly label: string;
  readonly minutes: number;
  readonly percent: number;
  readonly compensatoryMinutes: number;
}

/** A day of the month grid. */
export interface WorkedDay {
  readonly date: CalendarDay;
  readonly workedMinutes: number;
  readonly compensatoryMinutes: number;
}

/** A day as sorted and counted; null where the day is uncertain. */
export type SortedDay = {
  readonly date: CalendarDay;
  readonly workedMinutes: number;
  readonly dayKind: PayDayKind;
  readonly payableMinutes: number | null;
  readonly percent: number | null;
};

const hours = (minutes: number) =>
  minutes % 60 === 0 ? `${minutes / 60}小时` : `${Math.floor(minutes / 60)}小时${minutes % 60}分`;

/** Minutes left after 补休, which replaces pay on rest days only (劳动法第四十四条第二项). */
const afterRest = (minutes: number, compensatory: number, percent: number) =>
  percent === lawOf(overtimeRates).value.rest ? Math.max(0, minutes - compensatory) : minutes;

/** 基数÷174×小时×倍率, exact: base × minutes × percent ÷ (174 × 60 × 100). */
export const overtimePay = (base: Exact, minutes: number, percent: number): Exact =>
  hourlyPay(base).times(minutes).over(60).percent(percent);

/** Writes one row for each entry. */
export function writeEntries(sheet: Worksheet, base: Exact, entries: readonly Entry[]): void {
  for (const { label, minutes, percent, compensatoryMinutes } of entries) {
    const payable = afterRest(minutes, compensatoryMinutes, percent);
    if (compensatoryMinutes > 0 && payable === minutes) sheet.warn(`“${label}”：只有休息日加班可以补休代替`);
    sheet.line({
      label,
      formula: `${yuan(base)} ÷ 21.75 ÷ 8 × ${hours(payable)} × ${percent}%`,
      amount: overtimePay(base, payable, percent),
    });
  }
}

/** Sorts the days and counts what is paid on each. */
export function sortDays(
  days: readonly WorkedDay[],
  rule: { restDays: readonly number[]; standardMinutes: number },
  calendar: WorkCalendar,
): SortedDay[] {
  const rates = lawOf(overtimeRates).value;
  return days.map(({ date, workedMinutes, compensatoryMinutes }) => {
    const dayKind = payDayKind(date, rule.restDays, calendar);
    const shared = { date, workedMinutes, dayKind };
    if (dayKind === 'uncertain') return { ...shared, payableMinutes: null, percent: null };
    const percent = rates[dayKind];
    const counted = dayKind === 'workday' ? Math.max(0, workedMinutes - rule.standardMinutes) : workedMinutes;
    return { ...shared, payableMinutes: afterRest(counted, compensatoryMinutes, percent), percent };
  });
}

/** Says where a month's overtime is above the lawful limit: a breach of the employer's that never cuts pay. */
export function warnOfLimit(sheet: Worksheet, days: readonly SortedDay[]): void {
  const law = lawOf(overtimeLimit);
  const byMonth = new Map<string, number>();
  for (const { date, dayKind, payableMinutes } of days) {
    if (dayKind !== 'workday') continue;
    const month = date.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + (payableMinutes ?? 0));
  }
  for (const [month, minutes] of byMonth) {
    if (minutes <= law.value.hoursPerMonth * 60) continue;
    sheet.step(
      `${month}延长工作时间${hours(minutes)}，超过每月${law.value.hoursPerMonth}小时，仍应全额支付`,
      ...law.basis,
    );
  }
}

/** Writes one row for each day that is paid; an uncertain day leaves its row open. */
export function writeDays(sheet: Worksheet, base: Exact, days: readonly SortedDay[]): void {
  for (const { date, dayKind, payableMinutes, percent } of days) {
    const label = `${date}（${payDayKinds[dayKind]}）`;
    if (payableMinutes === null || percent === null) {
      sheet.lacks('holidaySwapNotice');
      sheet.line({ label, formula: '放假调休安排未公布，待定', amount: null, from: date, to: date });
    } else if (payableMinutes > 0) {
      sheet.line({
        label,
        formula: `${yuan(base)} ÷ 21.75 ÷ 8 × ${hours(payableMinutes)} × ${percent}%`,
        amount: overtimePay(base, payableMinutes, percent),
        from: date,
        to: date,
      });
    }
  }
}

/** 计件: price × pieces × rate, one row each. */
export function writePieces(
  sheet: Worksheet,
  pieces: readonly { label: string; pieces: number; unitPriceFen: number; percent: number }[],
): void {
  for (const { label, pieces: many, unitPriceFen, percent } of pieces) {
    sheet.line({
      label,
      formula: `${yuan(unitPriceFen)} × ${many}件 × ${percent}%`,
      amount: exact(unitPriceFen).times(many).percent(percent),
    });
  }
}
