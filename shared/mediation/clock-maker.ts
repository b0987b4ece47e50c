import type { Adjustment } from '../deadlines/adjustment.ts';
import { computeDeadline } from '../deadlines/engine.ts';
import type { DeadlineResult } from '../deadlines/result.ts';
import { deadlineRule } from '../deadlines/rules.ts';
import { type CalendarDay, daysBetween } from '../kernel/calendar-day.ts';
import { rulesIn } from '../law/place.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseClock } from './clock-state.ts';
import { orgKinds } from './terms.ts';
import { warnFrom } from './warning-days.ts';

/** Where a clock stands beside its day. */
export type Standing = {
  /** Whether it still matters. */
  open: boolean;
  /** The day the thing was done; null: not done. */
  doneOn: CalendarDay | null;
  /** A window to use, not a duty to keep. */
  optional?: boolean;
  /** The route or matter it belongs to; null: the case. */
  subjectId?: string | null;
  adjustments?: readonly Adjustment[];
};

/** Makes one clock, or none: without a trigger, or where the rule is of another place or kind of organisation. */
export type MakeClock = (id: string, trigger: CalendarDay | null, standing: Standing) => CaseClock[];

/** The maker of clocks of a case on a day. */
export const clockMaker =
  (file: CaseFile, today: CalendarDay, calendar: WorkCalendar): MakeClock =>
  (id, trigger, standing) => {
    if (trigger === null || !applies(id, file)) return [];
    const result = computeDeadline({
      rule: id,
      trigger,
      calendar,
      region: file.office.region,
      orgKind: file.office.kind,
      adjustments: standing.adjustments ?? [],
    });
    return [asClock(result, today, standing)];
  };

/** Limits of other organisations or places do not bind this office and are left out. */
function applies(id: string, file: CaseFile): boolean {
  const rule = deadlineRule(id);
  if (!rulesIn(rule.region, file.office.region)) return false;
  const byKind = rule.appliesTo.some((kind) => Object.hasOwn(orgKinds, kind));
  return !byKind || rule.appliesTo.includes(file.office.kind);
}

/** A computed limit as the desk shows it. */
export function asClock(
  result: DeadlineResult,
  today: CalendarDay,
  { open, doneOn, optional = false, subjectId = null }: Standing,
): CaseClock {
  const { rule, due, alternativeDue, provisional, because } = result;
  return {
    id: rule.id,
    zh: rule.nameZh,
    en: rule.nameEn,
    due,
    alternativeDue,
    provisional,
    state: stateOf(due, today, open, doneOn),
    daysLeft: daysBetween(today, due),
    optional,
    because,
    warnFrom: warnFrom(rule.id, due),
    subjectId,
  };
}

function stateOf(
  due: CalendarDay,
  today: CalendarDay,
  open: boolean,
  doneOn: CalendarDay | null,
): CaseClock['state'] {
  if (doneOn !== null) return doneOn <= due ? 'met' : 'missed';
  if (!open) return 'stopped';
  return today > due ? 'missed' : 'running';
}
