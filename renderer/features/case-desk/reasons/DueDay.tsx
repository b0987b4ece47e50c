import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { dayWithWeekday } from '../../../text/dates.ts';
import { useLang } from '../../../text/text.ts';
import { DaysLeft } from '../../../ui/DaysLeft.tsx';

/** `3天后 2026-11-24 (周二)`. */
export function DueDay({ on, today }: { on: CalendarDay; today: CalendarDay }) {
  const lang = useLang();
  return (
    <span>
      <DaysLeft on={on} today={today} /> {dayWithWeekday(on, lang)}
    </span>
  );
}
