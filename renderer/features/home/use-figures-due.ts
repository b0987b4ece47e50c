import { useLiveQuery } from 'dexie-react-hooks';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { figuresToRemind, remindsOfFigures } from '../../../shared/owed/regional/reminder.ts';
import { useApp } from '../../app-context.tsx';
import { placeOfOffice } from '../../ui/owed/office-place.ts';

/** How many yearly figures of the office's place are to be looked for; 0 outside January and July. */
export function useFiguresDue(today: CalendarDay): number {
  const { owed, desk } = useApp();
  return (
    useLiveQuery(
      async () =>
        remindsOfFigures(today)
          ? figuresToRemind(await owed.figures(), placeOfOffice(desk.office.region), today).length
          : 0,
      [owed, desk.office.region, today],
    ) ?? 0
  );
}
