import { addDays, type CalendarDay, day } from '../../kernel/calendar-day.ts';
import { findInForce } from '../parameter.ts';
import { lunarDays } from './lunar-days.ts';
import { statutoryFeasts } from './statutory-feasts.ts';

/** The days off by law of one year. */
export interface StatutoryYear {
  /** Day → name of the feast; a day of two feasts carries both names. */
  readonly days: ReadonlyMap<CalendarDay, string>;
  /** False when the year's lunar days, or the law of the year, are not known. */
  readonly complete: boolean;
}

/**
 * 法定节假日 of a year by 放假办法第二条: 13 days from 2025, 11 before. Not the rest days that the yearly
 * notice adds by exchange. Matters for overtime pay (劳动法第四十四条) and where no notice is known yet.
 */
export function statutoryDaysOf(year: number): StatutoryYear {
  const days = new Map<CalendarDay, string>();
  const text = String(year).padStart(4, '0');
  const law = findInForce(statutoryFeasts, day(`${text}-12-31`), 'CN');
  const lunar = lunarDays[year];
  const add = (on: CalendarDay, name: string) => {
    const other = days.get(on);
    days.set(on, other === undefined ? name : `${other}、${name}`);
  };
  for (const feast of law?.value ?? []) {
    if ('dates' in feast) for (const date of feast.dates) add(day(`${text}-${date}`), feast.name);
    else if (lunar) {
      const first = day(`${text}-${lunar[feast.lunar]}`);
      for (const offset of feast.offsets) add(addDays(first, offset), feast.name);
    }
  }
  return { days, complete: law !== null && lunar !== undefined };
}
