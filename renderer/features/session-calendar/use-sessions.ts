import { useLiveQuery } from 'dexie-react-hooks';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { useApp } from '../../app-context.tsx';

/** Sessions of some days and their clashes; undefined while they are read. */
export function useSessions(from: CalendarDay, to: CalendarDay, person: string | null) {
  const { sessionCalendar } = useApp();
  return useLiveQuery(async () => {
    const [all, clashes] = await Promise.all([
      sessionCalendar.between(from, to),
      sessionCalendar.clashes(from, to),
    ]);
    const mine = (one: { mediatorId: string | null }) => person === null || one.mediatorId === person;
    return {
      sessions: all.filter(mine),
      clashes: clashes.filter(({ first, second }) => mine(first) || mine(second)),
    };
  }, [sessionCalendar, from, to, person]);
}
