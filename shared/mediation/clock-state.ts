import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Reason } from '../law/answer.ts';
import type { Words } from './terms.ts';

/** 期限 of a case as the desk shows it: the day, where it stands, and why. */
export type CaseClock = Words & {
  /** Time-limit id of the law data, such as mediation-15d-from-receipt. */
  id: string;
  /** The day to plan by (conservative). */
  due: CalendarDay;
  /** Where rolling over a holiday is unsettled: the later day that may also be argued. */
  alternativeDue: CalendarDay | null;
  /** True when the holiday arrangement of that year is not published yet. */
  provisional: boolean;
  /** `running`: still open; `met`: done in time; `missed`: passed undone; `stopped`: no longer matters. */
  state: 'running' | 'met' | 'missed' | 'stopped';
  /** Calendar days from today to `due`; negative: past. */
  daysLeft: number;
  /** A window to use (not a duty to keep), such as 申请司法确认. */
  optional: boolean;
  because: readonly Reason[];
  /** 预警日: the day the desk begins to warn (practice, not law). */
  warnFrom?: CalendarDay;
  /** The route or matter of the case it belongs to; null: the case itself. */
  subjectId?: string | null;
};

/** The next date somebody must act on in a case. */
export type NextDue = Words & {
  on: CalendarDay;
  /** Stays while the day moves: the id of the time limit, or `session-2`, `instalment-1`, `follow-up-<id>`, `matter-<id>`. */
  id: string;
  /** The day rests on a year whose holiday arrangement is not published yet. */
  provisional: boolean;
  kind:
    | 'session'
    | 'decision'
    | 'mediation'
    | 'instalment'
    | 'follow-up'
    /** 其他程序: an answer of the body applied to. */
    | 'route'
    /** 办理事项: corrections, oversight, supervision, a reminder's last day. */
    | 'matter'
    | 'archive';
};
