import { addMonths, type CalendarDay, partsOf } from '../kernel/calendar-day.ts';
import { type Answer, reason } from './answer.ts';
import { findInForce } from './parameter.ts';
import { type RetirementTrack, retirementAge } from './parameters/retirement-age.ts';

const monthsIn = (year: number, month: number) => year * 12 + month - 1;

/**
 * 法定退休日: the day a person reaches statutory retirement age (达到法定退休年龄) by the law in force on
 * `asOf`: birth day plus the age plus the delay in months, clipped to the month's end.
 * @returns `null` when no retirement law covers `asOf`
 */
export function retirementDay(
  birth: CalendarDay,
  track: RetirementTrack,
  asOf: CalendarDay,
): Answer<CalendarDay> | null {
  const law = findInForce(retirementAge, asOf, 'CN');
  if (!law) return null;
  const age = law.value[track];
  const born = partsOf(birth);
  let delay = 0;
  if (age.delayedFrom !== null) {
    const [year, month] = age.delayedFrom.split('-').map(Number);
    const since = monthsIn(born.year, born.month) - monthsIn(year ?? 0, month ?? 0);
    if (since >= 0) delay = Math.min(age.maxDelay, Math.floor(since / age.birthMonthsPerMonth) + 1);
  }
  const value = addMonths(birth, age.years * 12 + delay);
  return {
    value,
    because: [
      reason(
        `法定退休年龄${age.years}周岁，延迟${delay}个月，于${value}达到`,
        `Statutory age ${age.years}, delayed by ${delay} months, reached on ${value}`,
        law.basis,
      ),
    ],
  };
}
