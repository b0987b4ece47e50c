import { computeDeadline } from '../deadlines/engine.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';

/** 答复监督意见书的期限, from the day it was served; null until that day is proven. */
export const opinionReplyDue = (
  servedOn: string | null,
  calendar: WorkCalendar = publishedCalendar,
): CalendarDay | null =>
  servedOn === null
    ? null
    : computeDeadline({
        rule: 'union-supervision-employer-reply-15wd',
        trigger: servedOn as CalendarDay,
        calendar,
      }).due;
