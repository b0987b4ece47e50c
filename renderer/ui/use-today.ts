import { useEffect, useState } from 'react';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';

/** Today by the clock handed in; turns over at midnight on a desk left open. */
export function useToday(clock: { today(): CalendarDay }): CalendarDay {
  const [today, setToday] = useState(() => clock.today());
  useEffect(() => {
    setToday(clock.today());
    const timer = setInterval(() => setToday(clock.today()), 60_000);
    return () => clearInterval(timer);
  }, [clock]);
  return today;
}
