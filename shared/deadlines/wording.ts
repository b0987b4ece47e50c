import { type CalendarDay, daysBetween, partsOf } from '../kernel/calendar-day.ts';
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
  const off: { names: Set<string>; first: CalendarDay; last: CalendarDay }[] = [];
  const worked: CalendarDay[] = [];
  for (const { on, type } of calendar.specialDays(from, to)) {
    if (type.isWorkday) {
      worked.push(on);
      continue;
    }
    const run = off.at(-1);
    if (run && daysBetween(run.last, on) === 1) run.last = on;
    else off.push({ names: new Set(), first: on, last: on });
    if (type.name !== null) off.at(-1)?.names.add(type.name);
  }
  if (off.length === 0 && worked.length === 0) return null;
  const zh = [
    ...off.map(({ names, first, last }) => {
      const span = first === last ? dayZh(first) : `${dayZh(first)}至${dayZh(last)}`;
      return `${span}${[...names].join('、')}放假不计`;
    }),
    ...worked.map((on) => `${dayWithWeekdayZh(on)}调休上班计入`),
  ];
  const en = [
    ...off.map(
      ({ first, last }) => `${first === last ? first : `${first} to ${last}`} days off, not counted`,
    ),
    ...worked.map((on) => `${dayEn(on)} make-up working day, counted`),
  ];
  return { zh: zh.join('；'), en: en.join('; ') };
}
