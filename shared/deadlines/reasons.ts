import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Reason, reason } from '../law/answer.ts';
import type { Basis } from '../law/citation.ts';
import { shift } from '../law/workdays/day-number.ts';
import { type DayType, dayTypeCode } from '../law/workdays/day-type.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Adjustment } from './adjustment.ts';
import { correspondingDay, daysOff, startNotCounted } from './bases.ts';
import { move, type PeriodRun } from './period.ts';
import { type DeadlineRule, type Duration, startCounts } from './rule.ts';
import {
  dayEn,
  dayWithTypeZh,
  dayWithWeekdayZh,
  dayZh,
  durationEn,
  durationZh,
  specialsOnTheWay,
} from './wording.ts';

/** 起算: the trigger and that its day is not counted. */
export function starting(rule: DeadlineRule, { first }: PeriodRun): Reason {
  if (startCounts(rule)) {
    return reason(
      `起算：${rule.triggerZh}，${dayWithWeekdayZh(first)}；首日计入期限`,
      `Starts: ${rule.triggerEn}, ${dayEn(first)}; that day counts`,
    );
  }
  return reason(
    `起算：${rule.triggerZh}，${dayWithWeekdayZh(first)}；当日不计入`,
    `Starts: ${rule.triggerEn}, ${dayEn(first)}; that day is not counted`,
    startNotCounted,
  );
}

/** 中断: one sentence for each restart that took effect. */
export function restarts(
  rule: DeadlineRule,
  run: PeriodRun,
  adjustments: readonly Adjustment[],
): readonly Reason[] {
  if (!rule.restart) return [];
  const { zh, basis } = rule.restart;
  return run.usedRestarts.map((at) => {
    const event = adjustments.find((one) => one.type === 'interruption' && one.at === at)?.event;
    return reason(
      `${zh}：${dayWithWeekdayZh(at)}${event ? `（${event}）` : ''}，期限自该日起重新计算`,
      `Restarted on ${dayEn(at)}${event ? ` (${event})` : ''}: the full period runs anew`,
      basis,
    );
  });
}

/** 计算: how the raw day comes out. */
export function counting(
  rule: DeadlineRule,
  duration: Duration,
  run: PeriodRun,
  calendar: WorkCalendar,
  variantBasis?: readonly Basis[],
): Reason {
  const basis = variantBasis ?? rule.legalBasis;
  const sign = rule.direction === 'after' ? 1 : -1;
  const end =
    run.usedStops.length > 0 || run.end === null ? move(run.start, duration, sign, calendar) : run.end;
  const [zh, en] = [durationZh(duration), durationEn(duration)];
  if (duration.value === 0) {
    return reason('上限已经用完，应当当日恢复协商', 'Nothing is left of the cap: resume at once', basis);
  }
  if (startCounts(rule)) {
    return reason(
      `期限${zh}，对应日的前一日为${dayWithWeekdayZh(end)}；没有对应日的，先取月末日再减一日`,
      `${en}: the day before the corresponding day is ${dayEn(end)}`,
      [...basis, ...correspondingDay],
    );
  }
  if (duration.unit === 'working-day') {
    const [from, to] = rule.direction === 'after' ? [shift(run.start, 1), end] : [end, shift(run.start, -1)];
    const specials = specialsOnTheWay(from, to, calendar);
    return reason(
      `${rule.direction === 'after' ? '期限' : '倒推'}${zh}，第${duration.value}个工作日为${dayWithWeekdayZh(end)}${specials ? `；${specials.zh}` : ''}`,
      `${en} ${rule.direction}: ${dayEn(end)}${specials ? `; ${specials.en}` : ''}`,
      specials ? [...basis, ...daysOff] : basis,
    );
  }
  if (duration.unit === 'calendar-day') {
    const back = rule.direction === 'before';
    const what = `，第${duration.value}日为${dayWithWeekdayZh(end)}`;
    return reason(
      `${back ? '倒推' : '期限'}${zh}（自然日），第1日为${dayZh(shift(run.start, back ? -1 : 1))}${what}`,
      `${en} ${rule.direction}, calendar days: ${dayEn(end)}`,
      basis,
    );
  }
  const what = `，到期月的对应日为${dayWithWeekdayZh(end)}`;
  return reason(`期限${zh}${what}；没有对应日的，月末日为到期日`, `${en}: corresponding day ${dayEn(end)}`, [
    ...basis,
    ...correspondingDay,
  ]);
}

/** 已用日数: what a cumulative cap has left. */
export function usedDays(whole: Duration, left: Duration): readonly Reason[] {
  if (whole.value === left.value) return [];
  return [
    reason(
      `上限${durationZh(whole)}，已用${whole.value - left.value}日，剩余${left.value}日`,
      `Of ${durationEn(whole)}, ${whole.value - left.value} are used: ${left.value} left`,
    ),
  ];
}

/** 中止、扣除: one sentence for each stop that took effect. */
export function stops(rule: DeadlineRule, run: PeriodRun): readonly Reason[] {
  const pause = rule.pause;
  if (!pause) return [];
  return run.usedStops.map(({ stop, daysAdded }, index) => {
    const to = stop.to ?? stop.from;
    const added =
      pause.mode === 'fresh' && pause.fresh ? `，自原因消除之日起满${durationZh(pause.fresh)}届满` : '';
    const last = index === run.usedStops.length - 1 && run.end ? `，为${dayWithWeekdayZh(run.end)}` : '';
    return reason(
      `${pause.zh}：${dayZh(stop.from)}至${dayZh(shift(to, -1))}不计，${dayZh(to)}恢复计算${added}，末日延后${daysAdded}日${last}`,
      `Stopped from ${stop.from} until ${to}: the end moves by ${daysAdded} days`,
      pause.basis,
    );
  });
}

/** 顺延: what becomes of a last day that is a day off. */
export function rolling(
  rule: DeadlineRule,
  facts: {
    rawDue: CalendarDay;
    rawDueType: DayType;
    due: CalendarDay;
    alternativeDue: CalendarDay | null;
    fixed: boolean;
  },
): readonly Reason[] {
  const { rawDue, rawDueType, due, alternativeDue, fixed } = facts;
  if (rule.dueRule === 'working-day-count') return [];
  if (rawDueType.isWorkday) {
    if (rawDueType.kind !== 'make-up-workday') return [];
    return [
      reason(
        `${dayWithTypeZh(rawDue, rawDueType)}是工作日，不顺延`,
        `${dayEn(rawDue)} is a make-up working day: no roll`,
        daysOff,
      ),
    ];
  }
  const what = dayWithTypeZh(rawDue, rawDueType);
  const whatEn = `${dayEn(rawDue)} (${dayTypeCode(rawDueType)})`;
  if (fixed) return [reason(`${what}是约定的确定日期，不顺延`, `${whatEn} is a fixed date: no roll`)];
  if (rule.dueRule === 'raw') {
    return [reason(`${what}不是工作日；本期限不顺延`, `${whatEn} is a day off; this period does not roll`)];
  }
  if (alternativeDue === null) {
    return [
      reason(
        `末日${what}，顺延至${dayWithWeekdayZh(due)}`,
        `The last day ${whatEn} is a day off: rolled to ${dayEn(due)}`,
        rule.rollBasis,
      ),
    ];
  }
  return [
    reason(
      `末日${what}；是否顺延没有明文，从严按当日掌握，顺延日${dayWithWeekdayZh(alternativeDue)}仅供参考`,
      `The last day ${whatEn} is a day off; whether it rolls is unsettled: it stays, ${dayEn(alternativeDue)} is for reference only`,
      rule.rollBasis,
    ),
  ];
}

/** The day to plan by. */
export function planning(due: CalendarDay, actBy: CalendarDay): Reason {
  return reason(
    `${dayZh(due)}不是工作日，建议最迟于${dayWithWeekdayZh(actBy)}办理`,
    `${due} is not a working day: plan for ${dayEn(actBy)} at the latest`,
  );
}

/** The yearly notice is missing. */
export function provisional(calendar: WorkCalendar): Reason {
  return reason(
    `${dayZh(calendar.coverageEnd)}以后的放假安排尚未录入，仅按双休日和法定节假日推算，结果为暂定`,
    `No holiday arrangement is known after ${calendar.coverageEnd}: weekends and statutory days only, provisional`,
    daysOff,
  );
}
