import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { BargainingData } from './data.ts';
import { countsAt, distinct } from './enterprises.ts';
import { type Ratio, ratio } from './ratio.ts';

/** 规上民营企业 with a staff congress, and with openness of factory affairs ÷ all of them. What nobody asked is no yes. */
export function democracyRates(
  data: Pick<BargainingData, 'enterprises'>,
  asOf: CalendarDay,
): { congress: Ratio; openness: Ratio } {
  const due = distinct(
    data.enterprises.filter((one) => one.body.ownership === 'private' && countsAt(one, asOf, 'above-scale')),
  );
  const having = (key: 'congress' | 'openness') =>
    ratio(due.filter((one) => one.body.democracy[key] === true).length, due.length);
  return { congress: having('congress'), openness: having('openness') };
}
