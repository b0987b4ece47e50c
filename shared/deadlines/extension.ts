import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Reason, reason } from '../law/answer.ts';
import type { WorkCalendar } from '../law/workdays/work-calendar.ts';
import type { Extension } from './adjustment.ts';
import { move } from './period.ts';
import type { DeadlineWarning } from './result.ts';
import type { DeadlineRule } from './rule.ts';
import { dayWithWeekdayZh, dayZh, durationEn, durationZh } from './wording.ts';

/** The period after its extensions. */
export interface Extended {
  readonly rawDue: CalendarDay;
  /** A day named by the parties or the superior: a fixed date never rolls. */
  readonly fixed: boolean;
  readonly applied: boolean;
  readonly warnings: readonly DeadlineWarning[];
  readonly because: readonly Reason[];
}

/**
 * 延长. Applies extensions in order of their dates. Consent of both parties must be dated on or before the due
 * day in force; an extension past the greatest one the law allows is cut to it.
 */
export function extend(
  rule: DeadlineRule,
  rawDue: CalendarDay,
  extensions: readonly Extension[],
  calendar: WorkCalendar,
): Extended {
  const warnings: DeadlineWarning[] = [];
  const because: Reason[] = [];
  const { allowed, by, max } = rule.extendable;
  const cap = max ? move(rawDue, max, 1, calendar) : null;
  let due = rawDue;
  let fixed = false;
  let applied = false;

  for (const one of [...extensions].sort((a, b) => ((a.agreedOn ?? '') < (b.agreedOn ?? '') ? -1 : 1))) {
    const warn = (code: DeadlineWarning['code'], data: DeadlineWarning['data'] = {}) =>
      warnings.push({ code, data });
    if (!allowed || by === null) {
      warn('not-extendable');
      continue;
    }
    if (by === 'consent' && one.agreedOn === null) {
      warn('extension-undated');
      continue;
    }
    const last = rule.dueRule === 'rolled' ? calendar.rollForward(due) : due;
    if (one.agreedOn !== null && one.agreedOn > last) {
      warn('extension-late', { agreedOn: one.agreedOn, due });
      continue;
    }
    let wanted = one.newDue;
    if (wanted === null && one.value !== null) {
      wanted = move(due, { value: one.value, unit: max?.unit ?? rule.duration.unit }, 1, calendar);
    }
    // An approval or decision that names no day uses the time the law gives for it.
    if (wanted === null && by !== 'consent') wanted = cap;
    if (wanted === null) {
      warn('extension-without-day');
      continue;
    }
    if (wanted <= due) {
      warn('extension-backwards', { newDue: wanted, due });
      continue;
    }
    if (cap !== null && wanted > cap) {
      warn('extension-over-cap', { newDue: wanted, cap });
      wanted = cap;
      if (wanted <= due) continue;
    }
    due = wanted;
    applied = true;
    fixed = by === 'consent';
    because.push(sentence(rule, one, due));
  }
  return { rawDue: due, fixed, applied, warnings, because };
}

const deciders = {
  consent: ['双方当事人书面同意', 'by written consent of both parties'],
  approval: ['经批准', 'with approval'],
  decision: ['由处理机关决定', 'by decision of the authority'],
} as const;

function sentence(rule: DeadlineRule, one: Extension, due: CalendarDay): Reason {
  const { by, max } = rule.extendable;
  const [who, whoEn] = deciders[by ?? 'approval'];
  const when = one.agreedOn === null ? '' : `（${dayZh(one.agreedOn)}）`;
  const limit = max ? `，最长再延${durationZh(max)}` : '';
  return reason(
    `${who}${when}，期限延长至${dayWithWeekdayZh(due)}${limit}`,
    `Extended to ${due} ${whoEn}${max ? `; at most ${durationEn(max)} more` : ''}`,
    rule.legalBasis,
  );
}
