import { getDay } from 'date-fns/getDay';
import { type CalendarDay, partsOf } from '../../shared/kernel/calendar-day.ts';
import type { Lang } from './text.ts';

const asLocal = (of: CalendarDay): Date => {
  const { year, month, date } = partsOf(of);
  return new Date(year, month - 1, date, 12);
};

/** From Sunday. Written here: the library's locales would be a twelfth of the first screen's script. */
const weekdays = {
  'zh-CN': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const satisfies Record<Lang, readonly string[]>;

const weekday = (of: CalendarDay, lang: Lang): string => weekdays[lang][getDay(asLocal(of))] ?? '';

/** `2026-11-24 (周二)`. */
export const dayWithWeekday = (of: CalendarDay, lang: Lang): string =>
  `${of} (${lang === 'en' ? '' : '周'}${weekday(of, lang)})`;

/** `二`, `Tu`: for narrow places. */
export const weekdayShort = (of: CalendarDay, lang: Lang): string =>
  lang === 'en' ? weekday(of, lang).slice(0, 2) : weekday(of, lang);

/** `今天`, `3天后`, `逾期2天`. `days` is negative for days past. */
export function daysLeft(days: number, lang: Lang): string {
  if (lang === 'en') {
    if (days === 0) return 'today';
    return days > 0
      ? `in ${days} day${days === 1 ? '' : 's'}`
      : `${-days} day${days === -1 ? '' : 's'} overdue`;
  }
  if (days === 0) return '今天';
  if (days === 1) return '明天';
  return days > 0 ? `${days}天后` : `逾期${-days}天`;
}
