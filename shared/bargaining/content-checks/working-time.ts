import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { inForce } from '../../law/parameter.ts';
import { lawOf } from '../../owed/law/statute.ts';
import { overtimeRates, payDays, standardDays } from '../../owed/law/working-time.ts';
import { type ContentFinding, findingsOf } from './check.ts';
import { normalHours, overtimeHours } from './limits.ts';

/** 工时条款 of the standard system; a point that is not agreed is left out. */
export interface HoursClause {
  readonly perDay?: number;
  readonly perWeek?: number;
  readonly restDaysPerWeek?: number;
}

/** 工作时间: at most 8 hours a day and 40 a week, at least one day of rest. */
export function checkHours(clause: HoursClause, on: CalendarDay): readonly ContentFinding[] {
  const { value, basis } = inForce(normalHours, on, 'CN');
  const { error } = findingsOf('hours');
  const found: ContentFinding[] = [];
  if (clause.perDay !== undefined && clause.perDay > value.perDay) {
    found.push(
      error(`每日${clause.perDay}小时，超过${value.perDay}小时`, `${clause.perDay} hours a day`, basis),
    );
  }
  if (clause.perWeek !== undefined && clause.perWeek > value.perWeek) {
    found.push(
      error(`每周${clause.perWeek}小时，超过${value.perWeek}小时`, `${clause.perWeek} hours a week`, basis),
    );
  }
  if (clause.restDaysPerWeek !== undefined && clause.restDaysPerWeek < value.restDaysPerWeek) {
    found.push(
      error(
        `每周休息不足${value.restDaysPerWeek}日`,
        `Fewer than ${value.restDaysPerWeek} rest day(s) a week`,
        basis,
      ),
    );
  }
  return found;
}

/** 加班条款, in hours. */
export interface OvertimeClause {
  readonly perDay?: number;
  /** 特殊原因 in a day. */
  readonly specialPerDay?: number;
  readonly perMonth?: number;
  /** 与工会和劳动者协商. */
  readonly consulted?: boolean;
}

/** 延长工作时间: usually 1 hour a day, for special reasons 3, at most 36 a month, after consultation. */
export function checkOvertimeHours(clause: OvertimeClause, on: CalendarDay): readonly ContentFinding[] {
  const { value, basis } = inForce(overtimeHours, on, 'CN');
  const { error } = findingsOf('overtime-hours');
  const limits = [
    ['perDay', '一般每日'],
    ['specialPerDay', '特殊情况每日'],
    ['perMonth', '每月'],
  ] as const;
  const found = limits.flatMap(([key, zh]) => {
    const given = clause[key];
    if (given === undefined || given <= value[key]) return [];
    return [
      error(`${zh}加班${given}小时，超过${value[key]}小时`, `${given} hours of overtime (${key})`, basis),
    ];
  });
  if (clause.consulted === false) {
    found.push(error('安排加班应当与工会和劳动者协商', 'Overtime needs consultation', basis));
  }
  return found;
}

/** 加班工资倍率 in percent of hourly pay, or of the piece rate. */
export interface OvertimeRates {
  readonly workday?: number;
  /** 休息日 without time off in lieu. */
  readonly rest?: number;
  readonly statutory?: number;
}

/** 加班工资: at least 150, 200 and 300 per cent; the same multiples of a piece rate. */
export function checkOvertimePay(rates: OvertimeRates): readonly ContentFinding[] {
  const { value, basis } = lawOf(overtimeRates);
  const { error } = findingsOf('overtime-pay');
  const days = [
    ['workday', '工作日'],
    ['rest', '休息日'],
    ['statutory', '法定休假日'],
  ] as const;
  return days.flatMap(([key, zh]) => {
    const given = rates[key];
    if (given === undefined || given >= value[key]) return [];
    return [
      error(`${zh}加班工资${given}%，低于${value[key]}%`, `${key}: ${given}%, below ${value[key]}%`, basis),
    ];
  });
}

/** 折算: the divisor a contract uses for a day's pay, in hundredths of a day (21.75 is 2175). */
export function checkConversion(divisorHundredths: number, on: CalendarDay): readonly ContentFinding[] {
  const { value, basis } = lawOf(payDays);
  if (divisorHundredths === value.perMonthHundredths) return [];
  const [given, right] = [divisorHundredths / 100, value.perMonthHundredths / 100];
  const { value: standard } = lawOf(standardDays, on);
  const why =
    divisorHundredths === standard.month
      ? `${given}天是制度工作日，不是计薪日`
      : standardDays.values.some((row) => row.value?.month === divisorHundredths)
        ? `${given}天已经废止`
        : `${given}天没有依据`;
  const { error, warning } = findingsOf('conversion');
  const zh = `日工资按月工资除以${right}折算；${why}`;
  const en = `A day’s pay is the monthly wage over ${right}, not ${given}`;
  // A larger divisor pays less than the law; a smaller one pays more and may be agreed.
  return [divisorHundredths > value.perMonthHundredths ? error(zh, en, basis) : warning(zh, en, basis)];
}
