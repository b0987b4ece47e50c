import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Reason, reason } from '../law/answer.ts';
import { shift } from '../law/workdays/day-number.ts';
import type { DayType } from '../law/workdays/day-type.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { DeadlineRule, DeadlineType } from './rule.ts';
import { dayEn, dayWithWeekdayZh } from './wording.ts';

/** What the computed day of a bargaining limit means beside the day itself. */
export interface Meaning {
  /** 提醒日, without legal meaning. */
  readonly safeTarget: CalendarDay | null;
  readonly windowCloses: CalendarDay | null;
  readonly firstDayInForce: CalendarDay | null;
  /** False where acting earlier would be wrong: a window that is not open, a term, another's objection. */
  readonly plan: boolean;
  /** The day hangs on no holiday arrangement. */
  readonly fixed: boolean;
  readonly because: readonly Reason[];
}

interface Days {
  readonly trigger: CalendarDay;
  readonly rawDue: CalendarDay;
  readonly rawDueType: DayType;
  readonly due: CalendarDay;
  readonly calendar: WorkCalendar;
}

/** Days on which a person has to do something. */
const ownActs: readonly DeadlineType[] = ['act-by', 'cap', 'recurring-or-limitation'];

/** The further days of a limit of collective bargaining; `null` for all other limits. */
export function meaningOf(rule: DeadlineRule, days: Days): Meaning | null {
  const facts = rule.bargaining;
  if (!facts) return null;
  const { trigger, due } = days;
  const plan = ownActs.includes(facts.type);
  const plain: Meaning = {
    safeTarget: plan ? safeTargetOf(rule, days) : null,
    windowCloses: null,
    firstDayInForce: null,
    plan,
    fixed: !plan && facts.type !== 'authority-window',
    because: [],
  };
  if (facts.type === 'window') {
    const windowCloses = facts.windowEnds === 'day-before' ? shift(trigger, -1) : trigger;
    return {
      ...plain,
      windowCloses,
      because: [
        reason(
          `窗口自${dayWithWeekdayZh(due)}起，至${dayWithWeekdayZh(windowCloses)}止`,
          `The window is open from ${dayEn(due)} to ${dayEn(windowCloses)}`,
        ),
      ],
    };
  }
  if (facts.type === 'authority-window') {
    const firstDayInForce = shift(due, 1);
    return {
      ...plain,
      firstDayInForce,
      because: [
        reason(
          `至${dayWithWeekdayZh(due)}未提出异议的，自${dayWithWeekdayZh(firstDayInForce)}起按生效掌握`,
          `Without objection by ${dayEn(due)} in force from ${dayEn(firstDayInForce)} (our rule: the next day)`,
        ),
      ],
    };
  }
  return plain;
}

/** Last working day before an un-rolled last day that is none; a forward one lies after the trigger. */
function safeTargetOf(
  rule: DeadlineRule,
  { trigger, rawDue, rawDueType, calendar }: Days,
): CalendarDay | null {
  if (rawDueType.isWorkday || rule.dueRule === 'working-day-count') return null;
  const found = calendar.rollBack(rawDue);
  return rule.direction === 'after' && found <= trigger ? null : found;
}
