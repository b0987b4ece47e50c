import { type CalendarDay, day, type LocalMinute, localMinute } from '../shared/kernel/calendar-day.ts';

/** Legal days are those of Shanghai, whatever the laptop's own zone says. */
const zone = 'Asia/Shanghai';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

export type Clock = {
  now(): Date;
  /** Today in Shanghai. */
  today(): CalendarDay;
  /** The present minute in Shanghai. */
  minute(): LocalMinute;
};

/** A clock over a source of instants. */
export function clockOf(now: () => Date): Clock {
  const minute = () => localMinute(format.format(now()).replace(' ', 'T'));
  return { now, minute, today: () => day(minute().slice(0, 10)) };
}
