import { z } from 'zod';
import {
  addDays,
  type CalendarDay,
  dayFrom,
  daysInMonth,
  weekday,
  zDay,
} from '../../../shared/kernel/calendar-day.ts';
import { statutoryDaysOf } from '../../../shared/law/workdays/statutory-days.ts';

/** 放假安排 as it is being typed; kept until it is saved. */
export const ArrangementForm = z.object({
  source: z.string(),
  off: z.array(zDay),
  work: z.array(zDay),
  lieu: z.array(zDay),
});
export type ArrangementForm = z.output<typeof ArrangementForm>;

export type DayMark = 'off' | 'work' | 'weekday' | 'weekend';

/** A new year begins with what the law itself says: 法定节假日 are off. */
export const blankArrangement = (year: number): ArrangementForm => ({
  source: '',
  off: [...statutoryDaysOf(year).days.keys()].sort(),
  work: [],
  lieu: [],
});

export const isWeekend = (on: CalendarDay): boolean => weekday(on) % 6 === 0;

/** What a day is in the arrangement. */
export function markOf(on: CalendarDay, { off, work }: ArrangementForm): DayMark {
  if (off.includes(on)) return 'off';
  if (work.includes(on)) return 'work';
  return isWeekend(on) ? 'weekend' : 'weekday';
}

/** The arrangement after a click on a day: 工作日 ↔ 休; 周末 → 班 → 休 → 周末. */
export function clicked(on: CalendarDay, form: ArrangementForm): ArrangementForm {
  const mark = markOf(on, form);
  const next: DayMark = isWeekend(on)
    ? ({ weekend: 'work', work: 'off', off: 'weekend', weekday: 'work' } as const)[mark]
    : mark === 'weekday'
      ? 'off'
      : 'weekday';
  const put = (list: readonly CalendarDay[], held: boolean) => {
    const others = list.filter((one) => one !== on);
    return held ? [...others, on].sort() : others;
  };
  return {
    ...form,
    off: put(form.off, next === 'off'),
    work: put(form.work, next === 'work'),
    lieu: next === 'off' ? form.lieu : put(form.lieu, false),
  };
}

/** The days of a month. */
export const monthDays = (year: number, month: number): CalendarDay[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, at) => dayFrom(year, month, at + 1));

/** Where an arrow key leads from a day, within the year. */
export function movedBy(key: string, from: CalendarDay): CalendarDay | null {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  if (step === undefined) return null;
  const to = addDays(from, step);
  return to.slice(0, 4) === from.slice(0, 4) ? to : from;
}
