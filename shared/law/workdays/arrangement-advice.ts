import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { weekday } from '../../kernel/calendar-day.ts';
import type { YearArrangement } from './arrangement.ts';
import { statutoryDaysOf } from './statutory-days.ts';

/** What looks odd in an arrangement and may be a slip of the pen; it can be saved all the same. */
export interface ArrangementAdvice {
  readonly kind: 'statutory-not-off' | 'weekday-worked' | 'no-make-up';
  readonly days: readonly CalendarDay[];
}

/** The figures a person compares with the notice. */
export interface ArrangementCounts {
  /** Days off named by the notice. */
  readonly off: number;
  /** 调休上班日. */
  readonly work: number;
  /** 法定节假日 by 放假办法第二条. */
  readonly statutory: number;
}

const isWeekend = (on: CalendarDay) => weekday(on) % 6 === 0;

/**
 * Compares an arrangement with what every notice has held so far: all 法定节假日 are days off, make-up workdays fall
 * on weekends, and there are some.
 */
export function arrangementAdvice(
  given: Pick<YearArrangement, 'year' | 'off' | 'work'>,
): ArrangementAdvice[] {
  const off = new Set(given.off);
  const statutory = [...statutoryDaysOf(given.year).days.keys()].filter((on) => !off.has(on));
  const weekdays = given.work.filter((on) => !isWeekend(on));
  const all: ArrangementAdvice[] = [
    { kind: 'statutory-not-off', days: statutory.sort() },
    { kind: 'weekday-worked', days: weekdays },
  ];
  const found = all.filter(({ days }) => days.length > 0);
  return given.work.length === 0 ? [...found, { kind: 'no-make-up', days: [] }] : found;
}

/** How many days of each sort the arrangement has. */
export function arrangementCounts(given: Pick<YearArrangement, 'year' | 'off' | 'work'>): ArrangementCounts {
  return {
    off: given.off.length,
    work: given.work.length,
    statutory: statutoryDaysOf(given.year).days.size,
  };
}
