import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Reason } from '../law/answer.ts';
import type { DayType } from '../law/workdays/day-type.ts';
import type { DeadlineRule, Duration } from './rule.ts';

/** Something the user should know beside the date. `data` holds the days or ids concerned. */
export interface DeadlineWarning {
  readonly code: DeadlineWarningCode;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/**
 * `before-law` the trigger lies before the text was in force · `after-law` after its end ·
 * `region` the rule is another region's law · `not-restartable`, `not-pausable`, `not-extendable` the rule knows
 * no such adjustment · `restart-idle`, `stop-idle` it came outside the running period · `days-added-differ`
 * the stated number of lost days is not the counted one · `extension-undated`, `extension-late` consent without a
 * date, or dated after the due day · `extension-backwards` not later than the due day · `extension-without-day`
 * · `extension-over-cap` cut to the greatest extension the law allows · `cap-used-up` nothing is left of a
 * cumulative cap · `used-days-idle` days already used were given for a rule that is no cap.
 */
export type DeadlineWarningCode =
  | 'before-law'
  | 'after-law'
  | 'region'
  | 'not-restartable'
  | 'not-pausable'
  | 'not-extendable'
  | 'restart-idle'
  | 'stop-idle'
  | 'days-added-differ'
  | 'extension-undated'
  | 'extension-late'
  | 'extension-backwards'
  | 'extension-without-day'
  | 'extension-over-cap'
  | 'cap-used-up'
  | 'used-days-idle';

/** A computed time limit: what the screen shows, the papers print and the lists sort by. */
export interface DeadlineResult {
  readonly rule: DeadlineRule;
  readonly trigger: CalendarDay;
  /** The day the period runs from: the trigger, or the last interruption. */
  readonly start: CalendarDay;
  readonly duration: Duration;
  /** Last day by the bare count, after interruptions, suspensions and extensions. */
  readonly rawDue: CalendarDay;
  readonly rawDueType: DayType;
  /** First working day from the raw one on; `null` for working-day counts, raw rules and agreed days. */
  readonly rolledDue: CalendarDay | null;
  /** The day that binds. */
  readonly due: CalendarDay;
  readonly dueType: DayType;
  /** The rolled day where rolling is unsettled and differs; never safe time. */
  readonly alternativeDue: CalendarDay | null;
  /** Last working day before `due`, when `due` is none: the day to plan by. */
  readonly actBy: CalendarDay | null;
  /** The due day before an extension; `null` without one. */
  readonly unextendedDue: CalendarDay | null;
  /** A day the result depends on lies in a year whose 放假安排 is not known. */
  readonly provisional: boolean;
  /** 提醒日: last working day before an un-rolled last day that is none. Limits of bargaining only, no legal meaning. */
  readonly safeTarget: CalendarDay | null;
  /** Last day of a window; `due` is its first. */
  readonly windowCloses: CalendarDay | null;
  /** 生效日: the day after an objection window that passed without objection. */
  readonly firstDayInForce: CalendarDay | null;
  readonly warnings: readonly DeadlineWarning[];
  readonly because: readonly Reason[];
}

/** Thrown for input no date can be computed from. */
export class DeadlineError extends Error {
  readonly kind: 'unknown-rule' | 'open-suspension' | 'out-of-range';
  constructor(kind: DeadlineError['kind'], message: string) {
    super(message);
    this.name = 'DeadlineError';
    this.kind = kind;
  }
}
