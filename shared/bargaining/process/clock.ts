import type { DeadlineResult } from '../../deadlines/result.ts';
import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import type { CaseClock } from '../../mediation/clock-state.ts';
import type { RoundPlace } from './unmet.ts';

/** 期限 of a round as the desk shows it. `kind` says what the day means; a window also has its last day. */
export type RoundClock = CaseClock & {
  kind: 'duty' | 'authority' | 'window' | 'reminder';
  place: RoundPlace;
  /** First day a contract is in force after silence of the authority. */
  firstDayInForce: CalendarDay | null;
  /** Last day of a window; `due` is its first. */
  windowCloses: CalendarDay | null;
  /** The last working day before, when `due` is a day off. */
  planBy: CalendarDay | null;
};

/** A clock from a computed limit. `doneOn` is the day the duty was met. */
export function clockOf(
  result: DeadlineResult,
  today: CalendarDay,
  standing: {
    kind: RoundClock['kind'];
    place: RoundPlace;
    open: boolean;
    doneOn: CalendarDay | null;
  },
): RoundClock {
  const { rule, due, alternativeDue, provisional, because } = result;
  const { kind, open, doneOn } = standing;
  const last = kind === 'window' ? (result.windowCloses ?? due) : due;
  return {
    id: rule.id,
    zh: rule.nameZh,
    en: rule.nameEn,
    due,
    alternativeDue,
    provisional,
    state:
      doneOn !== null
        ? doneOn <= last
          ? 'met'
          : 'missed'
        : !open
          ? 'stopped'
          : today > last
            ? 'missed'
            : 'running',
    daysLeft: daysBetween(today, due),
    optional: kind === 'window' || kind === 'reminder',
    because,
    kind,
    place: standing.place,
    firstDayInForce: result.firstDayInForce,
    windowCloses: result.windowCloses,
    planBy: result.safeTarget ?? result.actBy,
  };
}
