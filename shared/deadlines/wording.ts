import { type CalendarDay, partsOf } from '../kernel/calendar-day.ts';
import { type DayType, dayTypeZh, weekdayEn, weekdayZh } from '../law/workdays/day-type.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Duration, DurationUnit } from './rule.ts';

const unitZh: Record<DurationUnit, string> = {
  'calendar-day': '日',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
};
const unitEn: Record<DurationUnit, string> = {
  'calendar-day': 'day',
  'working-day': 'working day',
  month: 'month',
  year: 'year',
};

/** `15日`, `3个工作日`. */
export const durationZh = ({ value, unit }: Duration): string => `${value}${unitZh[unit]}`;

/** `15 days`, `3 working days`. */
export const durationEn = ({ value, unit }: Duration): string =>
  `${value} ${unitEn[unit]}${value === 1 ? '' : 's'}`;

/** `2025年1月29日`. */
export function dayZh(on: CalendarDay): string {
  const { year, month, date } = partsOf(on);
  return `${year}年${month}月${date}日`;
}

/** `2025年1月29日（周三）`. */
export const dayWithWeekdayZh = (on: CalendarDay): string => `${dayZh(on)}（${weekdayZh(on)}）`;

/** `2025年1月29日（周三，春节假期）`. */
export const dayWithTypeZh = (on: CalendarDay, type: DayType): string =>
  `${dayZh(on)}（${weekdayZh(on)}，${dayTypeZh(type)}）`;

/** `2025-01-29 (Wed)`. */
export const dayEn = (on: CalendarDay): string => `${on} (${weekdayEn(on)})`;

/**
 * What a working-day count met on its way: runs of days off, and weekend days that count.
 * @returns `null` when the way held only plain weeks
 */
export function specialsOnTheWay(
  from: CalendarDay,
  to: CalendarDay,
  calendar: WorkCalendar,
): { zh: string; en: string } | null {
  const off: { name: string; first: CalendarDay; last: CalendarDay }[] = [];
  const worked: CalendarDay[] = [];
  for (const { on, type } of calendar.specialDays(from, to)) {
    if (type.isWorkday) {
      worked.push(on);
      continue;
    }
    const name = type.name ?? '假期';
    const run = off.at(-1);
    if (run && run.name === name) run.last = on;
    else off.push({ name, first: on, last: on });
  }
  if (off.length === 0 && worked.length === 0) return null;
  const span = (first: CalendarDay, last: CalendarDay, join: string) =>
    first === last ? first : `${first}${join}${last}`;
  const zh = [
    ...off.map(({ name, first, last }) => `${span(first, last, '至')}${name}放假不计`),
    ...worked.map((on) => `${on}（${weekdayZh(on)}）调休上班计入`),
  ];
  const en = [
    ...off.map(({ first, last }) => `${span(first, last, ' to ')} days off, not counted`),
    ...worked.map((on) => `${dayEn(on)} make-up working day, counted`),
  ];
  return { zh: zh.join('；'), en: en.join('; ') };
}
