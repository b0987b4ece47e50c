import { type CalendarDay, daysBetween, isCalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { Lang } from './text.ts';

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as one says it: `14:05` today, `昨天 14:05`, else `11-18`, in another year with the year. */
export function momentWords(instant: string, today: CalendarDay, lang: Lang): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return '';
  const [on = '', time = ''] = shanghai.format(ms).split(' ');
  if (!isCalendarDay(on)) return '';
  const ago = daysBetween(on, today);
  if (ago === 0) return time;
  if (ago === 1) return lang === 'en' ? 'yesterday' : `昨天 ${time}`;
  return on.slice(0, 4) === today.slice(0, 4) ? on.slice(5) : on;
}
