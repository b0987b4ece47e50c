import {
  addDays,
  type CalendarDay,
  dayFrom,
  daysBetween,
  daysInMonth,
  partsOf,
} from '../kernel/calendar-day.ts';
import type { Words } from '../mediation/terms.ts';

/** 报告期. Both days belong to it; stock is seen at 24:00 of the last one. */
export type Period = { from: CalendarDay; to: CalendarDay };

/** 期间种类: whole calendar months, quarters, half years and years have a name; anything else is `other`. */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'other';
export type CalendarKind = Exclude<PeriodKind, 'other'>;

const months: Record<CalendarKind, number> = { month: 1, quarter: 3, half: 6, year: 12 };

const within = (year: number, month: number, length: number): Period => ({
  from: dayFrom(year, month, 1),
  to: dayFrom(year, month + length - 1, daysInMonth(year, month + length - 1)),
});

/** The calendar period of a kind that holds a day. Quarters are calendar quarters. */
export function periodOf(kind: CalendarKind, on: CalendarDay): Period {
  const { year, month } = partsOf(on);
  const length = months[kind];
  return within(year, month - ((month - 1) % length), length);
}

/** Which kind of calendar period these days are exactly. */
export function kindOf({ from, to }: Period): PeriodKind {
  const fits = (kind: CalendarKind) => {
    const whole = periodOf(kind, from);
    return whole.from === from && whole.to === to;
  };
  return (['month', 'quarter', 'half', 'year'] as const).find(fits) ?? 'other';
}

/** The period before: of the same kind, or for any other as many days that end the day before. */
export function periodBefore(period: Period): Period {
  const kind = kindOf(period);
  const last = addDays(period.from, -1);
  if (kind !== 'other') return periodOf(kind, last);
  return { from: addDays(last, -daysBetween(period.from, period.to)), to: last };
}

/** `2026年第四季度`, `Q4 2026`; for any other period its two days. */
export function periodName(period: Period): Words {
  const { year, month } = partsOf(period.from);
  switch (kindOf(period)) {
    case 'month':
      return { zh: `${year}年${month}月`, en: period.from.slice(0, 7) };
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return { zh: `${year}年第${'一二三四'[quarter - 1]}季度`, en: `Q${quarter} ${year}` };
    }
    case 'half':
      return month === 1
        ? { zh: `${year}年上半年`, en: `First half of ${year}` }
        : { zh: `${year}年下半年`, en: `Second half of ${year}` };
    case 'year':
      return { zh: `${year}年`, en: String(year) };
    default:
      return { zh: `${period.from}至${period.to}`, en: `${period.from} to ${period.to}` };
  }
}

/** True when the event fell within the period; an event that has not happened falls in none. */
export const during = (on: CalendarDay | null, { from, to }: Period): boolean =>
  on !== null && on >= from && on <= to;

/** True when it had happened by the end of the day. */
export const by = (on: CalendarDay | null, day: CalendarDay): boolean => on !== null && on <= day;
