import { z } from 'zod';
import { zDay } from '../kernel/calendar-day.ts';
import type { Reason } from '../law/answer.ts';
import { UnknownRegion } from '../law/place.ts';
import { dayTypeCode, weekdayEn } from '../law/workdays/day-type.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import { Adjustment } from './adjustment.ts';
import { computeDeadline } from './engine.ts';
import { DeadlineError, type DeadlineResult, type DeadlineWarning } from './result.ts';

const duration = z.object({
  value: z.int().min(1).max(10_000),
  unit: z.enum(['calendar-day', 'working-day', 'month', 'year']),
});

/** One item of the input; unknown fields are ignored, so a full record may be passed. */
const Item = z.object({
  id: z.string().nullish(),
  caseId: z.string().nullish(),
  deadlineId: z.string('missing'),
  triggerDate: zDay.nullish(),
  trigger: zDay.nullish(),
  adjustments: z.array(Adjustment).nullish(),
  params: z
    .object({
      orgKind: z.string().nullish(),
      duration: duration.nullish(),
      alreadyUsedDays: z.int().min(0).max(100_000).nullish(),
    })
    .nullish(),
  region: z.string().nullish(),
});

/** One line of the output of `hejie deadlines`. Days are `YYYY-MM-DD`, weekdays `Mon` … `Sun`. */
export interface DeadlineLine {
  id: string | null;
  deadlineId: string;
  nameZh: string;
  triggerDate: string;
  triggerWeekday: string;
  triggerDayType: string;
  durationValue: number;
  durationUnit: string;
  direction: string;
  rawDue: string;
  rawDueWeekday: string;
  rawDueDayType: string;
  rolledDue: string | null;
  due: string;
  dueWeekday: string;
  dueDayType: string;
  alternativeDue: string | null;
  actBy: string | null;
  unextendedDue: string | null;
  provisional: boolean;
  /** Limits of collective bargaining only, and only where the limit has such a day. */
  safeTarget?: string;
  windowCloses?: string;
  firstDayInForce?: string;
  warnings: readonly DeadlineWarning[];
  because: readonly Reason[];
}

/**
 * `hejie deadlines`: computes a list of time limits.
 * @param raw array of `{id|caseId, deadlineId, triggerDate|trigger, adjustments?, params?, region?}`
 * @returns `output` in the order of the input without the items that failed, and one line for each of those
 */
export function runDeadlines(
  raw: unknown,
  calendar: WorkCalendar = publishedCalendar,
): { output: DeadlineLine[]; errors: string[] } {
  if (!Array.isArray(raw)) return { output: [], errors: ['input: expected a JSON array'] };
  const output: DeadlineLine[] = [];
  const errors: string[] = [];
  raw.forEach((one: unknown, index) => {
    const parsed = Item.safeParse(one);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      errors.push(
        `${nameOf(one, index)}: ${issue?.path.join('.') || 'item'}: ${issue?.message ?? 'invalid'}`,
      );
      return;
    }
    const item = parsed.data;
    const trigger = item.triggerDate ?? item.trigger;
    if (!trigger) {
      errors.push(`${nameOf(one, index)}: triggerDate: missing`);
      return;
    }
    try {
      const result = computeDeadline({
        rule: item.deadlineId,
        trigger,
        calendar,
        adjustments: item.adjustments ?? [],
        region: item.region ?? undefined,
        orgKind: item.params?.orgKind ?? undefined,
        duration: item.params?.duration ?? undefined,
        alreadyUsedDays: item.params?.alreadyUsedDays ?? undefined,
      });
      output.push(lineOf(item.id ?? item.caseId ?? null, result, calendar));
    } catch (error) {
      if (!(error instanceof DeadlineError || error instanceof UnknownRegion)) throw error;
      errors.push(`${nameOf(one, index)}: ${error.message}`);
    }
  });
  return { output, errors };
}

function lineOf(id: string | null, result: DeadlineResult, calendar: WorkCalendar): DeadlineLine {
  const { rule, trigger, rawDue, due } = result;
  return {
    id,
    deadlineId: rule.id,
    nameZh: rule.nameZh,
    triggerDate: trigger,
    triggerWeekday: weekdayEn(trigger),
    triggerDayType: dayTypeCode(calendar.typeOf(trigger)),
    durationValue: result.duration.value,
    durationUnit: result.duration.unit,
    direction: rule.direction,
    rawDue,
    rawDueWeekday: weekdayEn(rawDue),
    rawDueDayType: dayTypeCode(result.rawDueType),
    rolledDue: result.rolledDue,
    due,
    dueWeekday: weekdayEn(due),
    dueDayType: dayTypeCode(result.dueType),
    alternativeDue: result.alternativeDue,
    actBy: result.actBy,
    unextendedDue: result.unextendedDue,
    provisional: result.provisional,
    ...(result.safeTarget === null ? {} : { safeTarget: result.safeTarget }),
    ...(result.windowCloses === null ? {} : { windowCloses: result.windowCloses }),
    ...(result.firstDayInForce === null ? {} : { firstDayInForce: result.firstDayInForce }),
    warnings: result.warnings,
    because: result.because,
  };
}

/** `#3 case-17`, so that the line can be found again. */
function nameOf(one: unknown, index: number): string {
  const known = z.object({ id: z.string().optional(), caseId: z.string().optional() }).safeParse(one);
  const id = known.success ? (known.data.id ?? known.data.caseId) : undefined;
  return id === undefined ? `#${index + 1}` : `#${index + 1} ${id.replace(/\s+/g, ' ').slice(0, 80)}`;
}
