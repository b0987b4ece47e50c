import { addDays, type CalendarDay, day } from '../kernel/calendar-day.ts';
import { type Exact, exact } from './exact.ts';
import { count, fallback, list, onDay, optional, regional, sum } from './fields.ts';
import { countBothEnds, type EarlyPart, newLaw, severanceBase, severanceRule } from './law/severance.ts';
import { lawOf } from './law/statute.ts';
import { refuse } from './refused.ts';
import { spanOf, spanText } from './service.ts';
import { type Worksheet, yuan } from './worksheet.ts';

/** The inputs every calculator of severance shares. */
export const serviceFields = {
  serviceStart: onDay('用工之日'),
  lastDayOfEmployment: onDay('劳动关系最后一日'),
  avg12MonthGrossWageFen: optional(sum('解除前十二个月平均应得工资')),
  monthlyGrossFen: optional(list('各月应得工资（从早到晚）', sum('月应得工资'), 12)),
  yearEndBonusFen: fallback(sum('年终奖'), 0),
  bonusPeriodMonths: fallback(count('年终奖归属月数', 1, 1200), 12),
  bonusMonthsInWindow: optional(count('落入十二个月的归属月数', 0, 1200)),
  localAvgMonthlyWageFen: regional(sum('本地区上年度职工月平均工资'), 'cityAvgMonthlyWage', 'comparison'),
  minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly', 'comparison'),
};

export interface Service {
  readonly serviceStart: CalendarDay;
  readonly lastDayOfEmployment: CalendarDay;
  readonly avg12MonthGrossWageFen: number | null;
  readonly monthlyGrossFen: readonly number[] | null;
  readonly yearEndBonusFen: number;
  readonly bonusPeriodMonths: number;
  readonly bonusMonthsInWindow: number | null;
  readonly localAvgMonthlyWageFen: number | null;
  readonly minWageFen: number | null;
}

/** Severance months of a span in halves: a year 2, six months and more 2, less 1 (劳动合同法第四十七条). */
export function halfUnits(start: CalendarDay, last: CalendarDay): number {
  const { months, days } = spanOf(start, last);
  const [years, left] = [Math.floor(months / 12), months % 12];
  if (left >= lawOf(severanceRule).value.fullYearFromMonths) return years * 2 + 2;
  return left > 0 || days > 0 ? years * 2 + 1 : years * 2;
}

/** The average wage of the last 12 months as given or from the months listed; exact. @throws Refused */
export function averageOf(service: Service): Exact {
  const { avg12MonthGrossWageFen: average, monthlyGrossFen: months, bonusPeriodMonths } = service;
  if (average !== null) {
    if (months !== null) refuse('monthlyGrossFen', '与平均工资只填一项 / give one of the two');
    return exact(average);
  }
  if (months === null || months.length === 0) refuse('avg12MonthGrossWageFen', '缺少 / missing');
  const inWindow = service.bonusMonthsInWindow ?? Math.min(bonusPeriodMonths, months.length);
  if (inWindow > bonusPeriodMonths) refuse('bonusMonthsInWindow', '多于归属月数 / more than the period');
  const bonus = exact(service.yearEndBonusFen).times(inWindow).over(bonusPeriodMonths);
  return months.reduce((total, one) => total.plus(one), bonus).over(months.length);
}

/** 经济补偿 worked out: bases exact, months in halves. */
export interface Severance {
  /** Base of the part under 劳动合同法, after floor and cap. */
  readonly base: Exact;
  /** Base before the cap: for the part before 2008. */
  readonly uncapped: Exact;
  /** Halves of a month under 劳动合同法. */
  readonly halves: number;
  /** Months for service before 2008; 0 when not segmented. */
  readonly earlyMonths: number;
}

/**
 * Works out base and months and writes the steps. `early` says how service before 2008 counts; `null`: not
 * segmented, as for damages (劳动合同法实施条例第二十五条).
 * @throws Refused when the last day is before the first
 */
export function severance(
  sheet: Worksheet,
  service: Service,
  early: { part: EarlyPart; ceiling: number } | null,
): Severance {
  const { serviceStart: start, lastDayOfEmployment: last } = service;
  if (last < start) refuse('lastDayOfEmployment', '早于用工之日 / before serviceStart');
  const law = lawOf(severanceRule);
  const span = spanOf(start, last);
  sheet.step(`工作年限：${start}至${last}（首末日均计入）为${spanText(span)}`, countBothEnds);
  const segmented = early !== null && start < lawOf(newLaw).value.firstDay;
  const from = segmented ? day(lawOf(newLaw).value.firstDay) : start;
  const allHalves = last < from ? 0 : halfUnits(from, last);
  if (last > from && allHalves !== halfUnits(from, addDays(last, -1))) {
    sheet.warn('离职日是否在职影响补偿月数');
  }
  if (service.avg12MonthGrossWageFen !== null && service.yearEndBonusFen > 0) {
    sheet.warn('已直接填写平均工资，年终奖视为已包含，不再加入');
  }

  const uncapped = flooredBase(sheet, service);
  const { base, capped } = cappedBase(sheet, service, uncapped);
  const halves = capped ? Math.min(allHalves, law.value.cappedYears * 2) : allHalves;
  sheet.step(
    `${segmented ? `${from}起的工作年限` : '工作年限'}每满一年一个月，六个月以上不满一年按一年，不满六个月半个月：${halves / 2}个月`,
    ...law.basis,
  );
  return { base, uncapped, halves, earlyMonths: segmented ? earlyOf(start, last, early) : 0 };
}

function earlyOf(
  start: CalendarDay,
  last: CalendarDay,
  { part, ceiling }: { part: EarlyPart; ceiling: number },
): number {
  if (part === 'none') return 0;
  const end = lawOf(newLaw).value.lastDayBefore;
  const { months, days } = spanOf(start, last < end ? last : day(end));
  const years = Math.floor(months / 12) + (months % 12 > 0 || days > 0 ? 1 : 0);
  return part === 'ceiling' ? Math.min(years, ceiling) : years;
}

/** The average, raised to the minimum wage. */
function flooredBase(sheet: Worksheet, service: Service): Exact {
  const average = averageOf(service);
  const { minWageFen } = service;
  if (minWageFen === null) {
    sheet.unchecked('minWageMonthly', '最低工资');
    sheet.step(`月工资（解除前十二个月平均应得工资）：${yuan(average)}`, ...severanceBase);
    return average;
  }
  const raised = average.compare(minWageFen) < 0;
  sheet.step(
    raised
      ? `月平均工资${yuan(average)}低于最低工资，按最低工资${yuan(minWageFen)}`
      : `月工资（解除前十二个月平均应得工资）：${yuan(average)}，不低于最低工资${yuan(minWageFen)}`,
    ...severanceBase,
  );
  return average.atLeast(minWageFen);
}

/** Cut to three times the local average, only where it is above that. */
function cappedBase(sheet: Worksheet, service: Service, base: Exact): { base: Exact; capped: boolean } {
  const law = lawOf(severanceRule);
  const { localAvgMonthlyWageFen: local } = service;
  if (local === null) {
    sheet.unchecked('cityAvgMonthlyWage', '三倍封顶');
    return { base, capped: false };
  }
  const cap = exact(local).times(law.value.capTimes);
  const capped = base.compare(cap) > 0;
  sheet.step(
    capped
      ? `月工资高于本地区上年度职工月平均工资三倍${yuan(cap)}，基数按三倍，年限最高${law.value.cappedYears}年`
      : `月工资不高于三倍${yuan(cap)}，不封顶，年限无上限`,
    ...law.basis,
  );
  return { base: capped ? cap : base, capped };
}
