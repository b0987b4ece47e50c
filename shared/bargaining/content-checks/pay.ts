import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { dayFrom, daysInMonth } from '../../kernel/calendar-day.ts';
import { fen, formatYuan } from '../../kernel/money.ts';
import { read } from '../../law/sources.ts';
import { publishedCalendar, type WorkCalendar } from '../../law/workdays/work-calendar.ts';
import { probationWage } from '../../owed/law/contract.ts';
import { annualLeaveRule, deductionLimit, wagePayment } from '../../owed/law/pay.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { figureOf, type Place } from './place.ts';

/** 年休假条款: days by cumulative years of work, and the pay for days not taken, in percent of daily pay. */
export interface LeaveClause {
  readonly tiers: readonly { readonly fromYears: number; readonly days: number }[];
  readonly unusedPercent?: number;
}

/** 年休假: at least 5, 10 and 15 days, and 300 per cent for days not taken. */
export function checkAnnualLeave(clause: LeaveClause): readonly ContentFinding[] {
  const { value, basis } = lawOf(annualLeaveRule);
  const { error } = findingsOf('annual-leave');
  // A contract's tiers may begin elsewhere: at each boundary of either list the days given are compared.
  const years = [...new Set([...value.tiers, ...clause.tiers].map((one) => one.fromYears))].sort(
    (a, b) => a - b,
  );
  const daysAt = (tiers: LeaveClause['tiers'], at: number) =>
    tiers.reduce((best, one) => (one.fromYears <= at && one.days > best ? one.days : best), 0);
  const found = years.flatMap((at) => {
    const [least, given] = [daysAt(value.tiers, at), daysAt(clause.tiers, at)];
    if (given >= least) return [];
    return [
      error(
        `工作满${at}年的年休假${given}天，少于${least}天`,
        `From ${at} years: ${given} of ${least} days`,
        basis,
      ),
    ];
  });
  const least = value.fullTimes * 100;
  if (clause.unusedPercent !== undefined && clause.unusedPercent < least) {
    found.push(
      error(
        `未休年休假工资${clause.unusedPercent}%，低于日工资的${least}%`,
        `Unused leave at ${clause.unusedPercent}%, below ${least}%`,
        basis,
      ),
    );
  }
  return found;
}

/** 试用期工资, in fen a month. The same-post wage or the contract wage is what it is measured by. */
export interface ProbationClause {
  readonly probationFen: number;
  readonly samePostLowestFen?: number;
  readonly contractFen?: number;
}

/** 试用期工资: 80 per cent of the lowest same-post wage or of the contract wage, and never below the minimum wage. */
export function checkProbation(clause: ProbationClause, place: Place): readonly ContentFinding[] {
  const { value, basis } = lawOf(probationWage);
  const { error } = findingsOf('probation');
  const found: ContentFinding[] = [];
  const measures = [clause.samePostLowestFen, clause.contractFen].filter((one) => one !== undefined);
  const meets = (measure: number) => clause.probationFen * 100 >= measure * value.percent;
  if (measures.length > 0 && !measures.some(meets)) {
    found.push(
      error(
        `试用期工资低于同岗位最低档工资和约定工资的${value.percent}%`,
        `Below ${value.percent}% of the same-post wage and of the contract wage`,
        basis,
      ),
    );
  }
  const figure = figureOf('minWageMonthly', place, 'probation');
  if ('missing' in figure) return [...found, figure.missing];
  if (clause.probationFen < figure.fen) {
    const floor = formatYuan(fen(figure.fen));
    found.push(
      error(`试用期工资低于最低工资${floor}元`, `Below the minimum wage of ${floor} yuan`, [
        ...basis,
        ...figure.basis,
      ]),
    );
  }
  return found;
}

/** 赔偿损失的扣除: in percent of the month's wage, or as a sum from a month's wage. */
export type DeductionClause =
  | { readonly percent: number; readonly keepsMinimum: boolean }
  | { readonly deductedFen: number; readonly monthFen: number };

/** 扣除: at most 20 per cent of the month, and the rest not below the minimum wage. */
export function checkDeductions(clause: DeductionClause, place: Place): readonly ContentFinding[] {
  const { value, basis } = lawOf(deductionLimit);
  const { error } = findingsOf('deductions');
  const share = `扣除不得超过当月工资的${value.percent}%`;
  const rest = '扣除后的余额不得低于当地最低工资';
  if ('percent' in clause) {
    return [
      ...(clause.percent > value.percent
        ? [error(share, `More than ${value.percent}% of the month`, basis)]
        : []),
      ...(clause.keepsMinimum ? [] : [error(rest, 'The rest must not fall below the minimum wage', basis)]),
    ];
  }
  const { deductedFen, monthFen } = clause;
  const found =
    deductedFen * 100 > monthFen * value.percent ? [error(share, `More than ${value.percent}%`, basis)] : [];
  if (deductedFen === 0) return found;
  const figure = figureOf('minWageMonthly', place, 'deductions');
  if ('missing' in figure) return [...found, figure.missing];
  if (monthFen - deductedFen >= figure.fen) return found;
  return [...found, error(rest, 'The rest falls below the minimum wage', [...basis, ...figure.basis])];
}

/** 工资支付条款. */
export interface PaymentClause {
  /** Payments a month; less often than once is below 1. */
  readonly timesPerMonth?: number;
  readonly inMoney?: boolean;
  /** 遇休息日: paid on the nearest working day before. */
  readonly movesEarlier?: boolean;
}

/** 工资支付: in money, at least monthly, earlier where payday is a day off. */
export function checkPayment(clause: PaymentClause): readonly ContentFinding[] {
  const { error } = findingsOf('payment');
  const found: ContentFinding[] = [];
  const law = [read('labour', '第五十条')];
  if (clause.inMoney === false) found.push(error('工资应当以货币支付', 'Wages are paid in money', law));
  if (clause.timesPerMonth !== undefined && clause.timesPerMonth < 1) {
    found.push(error('工资至少每月支付一次', 'Wages are paid at least monthly', law));
  }
  if (clause.movesEarlier === false) {
    found.push(
      error(
        '发薪日遇休息日、节假日的，应当提前支付，不得顺延',
        'A payday on a day off moves earlier',
        wagePayment,
      ),
    );
  }
  return found;
}

/** 发薪日 of a month: the day agreed, or the month's last, moved to the nearest working day before. */
export function paydayOf(
  year: number,
  month: number,
  date: number,
  calendar: WorkCalendar = publishedCalendar,
): CalendarDay {
  return calendar.rollBack(dayFrom(year, month, Math.min(date, daysInMonth(year, month))));
}
