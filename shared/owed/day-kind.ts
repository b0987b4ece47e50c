import { type CalendarDay, weekday } from '../kernel/calendar-day.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import { lawOf } from './law/statute.ts';
import { statutoryOverrides } from './law/working-time.ts';

/** What a day is for overtime pay. `uncertain`: the year's notice is not known yet. */
export type PayDayKind = 'workday' | 'rest' | 'statutory' | 'uncertain';

export const payDayKinds: Readonly<Record<PayDayKind, string>> = {
  workday: '工作日延长',
  rest: '休息日',
  statutory: '法定休假日',
  uncertain: '待定',
};

/** Monday 1 … Sunday 7. */
const isoWeekday = (on: CalendarDay) => ((weekday(on) + 6) % 7) + 1;

/**
 * Sorts a day for overtime pay: 法定休假日 by 放假办法 first; a year without a notice is uncertain; then 调休上班,
 * the agreed weekly rest days and 调休放假. A weekend inside a holiday follows the agreed rest days.
 * @param restDays ISO weekdays agreed as weekly rest
 */
export function payDayKind(on: CalendarDay, restDays: readonly number[], calendar: WorkCalendar): PayDayKind {
  if (calendar.isStatutoryHoliday(on) || lawOf(statutoryOverrides).value.has(on)) return 'statutory';
  const { kind, covered } = calendar.typeOf(on);
  if (!covered) return 'uncertain';
  if (kind === 'make-up-workday') return 'workday';
  const ownWeekday = isoWeekday(on);
  if (restDays.includes(ownWeekday) || kind === 'lieu') return 'rest';
  return kind === 'holiday' && ownWeekday <= 5 ? 'rest' : 'workday';
}
