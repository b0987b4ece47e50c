import type { Adjustment } from '../deadlines/adjustment.ts';
import { computeDeadline } from '../deadlines/engine.ts';
import type { DeadlineResult } from '../deadlines/result.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import { publishedCalendar, type WorkCalendar } from '../law/workdays/work-calendar.ts';
import { signersOf } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';

type Extension = CaseFile['extensions'][number];

/** Delegated by a court: its own thirty days run once the organisation confirmed (人民法院在线调解规则 24). */
export const courtDelegated = ({ case: row }: CaseFile): boolean =>
  row.body.applicationMode === 'delegated' &&
  row.body.delegation !== null &&
  (row.body.delegation.online || row.channel === 'court-delegated');

/** The rule that ends the mediation of this case (调解期限; domain §3.3, invariant 10). */
export function mediationRuleOf(file: CaseFile): string {
  if (courtDelegated(file) && file.case.body.delegation?.confirmedOn) return 'court-online-mediation-30d';
  return file.office.kind === 'one-stop-new-form' ? 'new-form-mediation-15d' : 'mediation-15d-from-receipt';
}

/** The day that rule runs from; null: it does not run yet. */
function triggerOf(file: CaseFile): CalendarDay | null {
  switch (mediationRuleOf(file)) {
    case 'court-online-mediation-30d':
      return file.case.body.delegation?.confirmedOn ?? null;
    case 'new-form-mediation-15d':
      return file.case.acceptedOn;
    default:
      return file.case.receivedOn;
  }
}

/** The day the last of those who speak for both sides signed; null while one of them has not. */
export function consentedOn(file: CaseFile, { body }: Extension): CalendarDay | null {
  const days = signersOf(file).map((id) => body.signed.find((one) => one.partyId === id)?.on ?? null);
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .filter((on) => on !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Extensions as the engine of time limits reads them; one that a side did not sign is none. */
export const extensionsOf = (file: CaseFile): Adjustment[] =>
  file.extensions.flatMap((one) => {
    const agreedOn = consentedOn(file, one);
    return agreedOn === null
      ? []
      : [{ type: 'extension' as const, agreedOn, newDue: one.newDue, value: null, event: one.body.reason }];
  });

/**
 * 调解期限届满日 in force: T18, T27 and the statistics compare against this one day and no other. A valid extension
 * replaces it; one signed after the day, or beyond the cap of 新就业形态, does not. Null: it does not run yet.
 */
export function mediationDeadline(
  file: CaseFile,
  calendar: WorkCalendar = publishedCalendar,
): DeadlineResult | null {
  const trigger = triggerOf(file);
  if (trigger === null) return null;
  return computeDeadline({
    rule: mediationRuleOf(file),
    trigger,
    calendar,
    region: file.office.region,
    orgKind: file.office.kind,
    adjustments: extensionsOf(file),
  });
}

/** The latest day an extension may reach, where the law has one (新就业形态: fifteen more days); null: no number. */
export function extensionCap(file: CaseFile, calendar: WorkCalendar = publishedCalendar): CalendarDay | null {
  if (mediationRuleOf(file) !== 'new-form-mediation-15d') return null;
  const plain = mediationDeadline({ ...file, extensions: [] }, calendar);
  if (!plain) return null;
  return computeDeadline({ rule: 'new-form-extension-15d', trigger: plain.rawDue, calendar }).due;
}
