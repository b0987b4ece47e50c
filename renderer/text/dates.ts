import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { zhCN } from 'date-fns/locale/zh-CN';
import { type CalendarDay, partsOf } from '../../shared/kernel/calendar-day.ts';
import type { Lang } from './text.ts';

const asLocal = (of: CalendarDay): Date => {
  const { year, month, date } = partsOf(of);
  return new Date(year, month - 1, date, 12);
};

/** `2026-11-24 (周二)`. */
export function dayWithWeekday(of: CalendarDay, lang: Lang): string {
  return `${of} (${format(asLocal(of), 'EEE', { locale: lang === 'en' ? enGB : zhCN })})`;
}

/** `二`, `Tu`: for narrow places. */
export function weekdayShort(of: CalendarDay, lang: Lang): string {
  return format(asLocal(of), 'EEEEEE', { locale: lang === 'en' ? enGB : zhCN });
}

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
