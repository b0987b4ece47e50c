import { addDays, addMonths, type CalendarDay } from '../kernel/calendar-day.ts';
import { monthOf } from './double-wage-window.ts';

/** 工资表 of one calendar month as the case keeps it; fen. */
export interface MonthWage {
  /** `YYYY-MM`. */
  readonly month: string;
  /** 应得 before the worker's own insurance and tax, year-end bonus left out. */
  readonly dueFen: number;
  /** Part of `dueFen`. */
  readonly overtimeFen: number;
  /** Part of `dueFen`: the worker's own insurance and housing fund. */
  readonly ownInsuranceFen: number;
  /** Sick leave, stoppage and the like lowered the month. */
  readonly abnormal: boolean;
}

/** 口径 of the average; see the table of switches. */
export interface AverageChoices {
  readonly includeOvertime: boolean;
  readonly abnormalMonths: 'keep' | 'drop';
  readonly ownInsuranceIncluded: boolean;
}

export const averageDefaults: AverageChoices = {
  includeOvertime: true,
  abnormalMonths: 'keep',
  ownInsuranceIncluded: true,
};

/** The months of the average as inputs of the calculators, oldest first. */
export interface AverageInputs {
  readonly months: readonly string[];
  readonly monthlyGrossFen: readonly number[];
  /** Beside them, for the leave average that leaves overtime out. */
  readonly monthlyOvertimeFen: readonly number[];
  /** Months of the window without a wage on record: to be asked for, never filled. */
  readonly unknownMonths: readonly string[];
}

const windowMonths = 12;

/**
 * 十二个月平均工资的取法 (实施条例第二十七条): the 12 complete calendar months up to the last complete one, fewer where the
 * employment was shorter. A month whose last day is the last day of employment is complete [convention].
 */
export function averageInputs(
  wages: readonly MonthWage[],
  employment: { readonly start: CalendarDay; readonly last: CalendarDay },
  choices: AverageChoices = averageDefaults,
): AverageInputs {
  const byMonth = new Map(wages.map((one) => [one.month, one]));
  const afterLast = monthOf(addDays(employment.last, 1)).from;
  const months = Array.from({ length: windowMonths }, (_, i) => addMonths(afterLast, i - windowMonths))
    .filter((first) => first >= employment.start)
    .map((first) => first.slice(0, 7));
  const known = months.flatMap((month) => byMonth.get(month) ?? []);
  const kept = choices.abnormalMonths === 'drop' ? known.filter((one) => !one.abnormal) : known;
  const counted = kept.map((one) => ({
    overtime: choices.includeOvertime ? one.overtimeFen : 0,
    gross:
      one.dueFen -
      (choices.includeOvertime ? 0 : one.overtimeFen) -
      (choices.ownInsuranceIncluded ? 0 : one.ownInsuranceFen),
  }));
  return {
    months: kept.map((one) => one.month),
    monthlyGrossFen: counted.map((one) => Math.max(0, one.gross)),
    monthlyOvertimeFen: counted.map((one) => one.overtime),
    unknownMonths: months.filter((month) => !byMonth.has(month)),
  };
}
