import { addDays, type CalendarDay } from '../kernel/calendar-day.ts';
import { mediationHabit } from '../law/sources.ts';
import type { CaseFile } from './case-file.ts';
import { agreementInForce } from './effectiveness.ts';
import { allPerformed } from './performance.ts';

/** 回访和归档的时间: no text gives a number; these are the desk's own. */
export const followUpHabit = {
  basis: mediationHabit,
  /** Days after everything was performed. */
  afterPerformed: 30,
  /** Days after closing until the dossier is closed. */
  archiveAfterClosing: 30,
} as const;

/**
 * The follow-up due after everything was performed; null while something is owed, when one was made since, when one is
 * planned, or when it was waived in writing.
 */
export function followUpDueOf(file: CaseFile, today: CalendarDay): CalendarDay | null {
  if (!agreementInForce(file) || file.case.body.followUpWaived.trim() !== '') return null;
  if (file.terms.length === 0 || !allPerformed(file, today)) return null;
  const last = file.payments
    .map((payment) => payment.paidOn)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const made = file.followUps.some((one) => one.doneOn === null || one.doneOn >= last);
  return made ? null : addDays(last, followUpHabit.afterPerformed);
}

/** The day the dossier of a closed case should be closed; null: not closed, or archived. */
export const archiveDueOf = ({ case: { stage, closedOn } }: CaseFile): CalendarDay | null =>
  stage === 'closed' && closedOn !== null ? addDays(closedOn, followUpHabit.archiveAfterClosing) : null;
