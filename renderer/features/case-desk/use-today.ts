import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../app-context.tsx';
import { useToday as useClockToday } from '../../ui/use-today.ts';

/** Today on the app's clock. */
export const useToday = (): CalendarDay => useClockToday(useApp().clock);
