import { type CalendarDay, daysBetween } from '../../../../shared/kernel/calendar-day.ts';
import { type Fen, fen } from '../../../../shared/kernel/money.ts';
import type { TermStanding } from '../../../../shared/mediation/performance.ts';

/** What is still owed on a term; null where it is no sum. */
export function owedOn({ term, paid }: TermStanding): Fen | null {
  return term.body.amountFen === null ? null : fen(Math.max(0, term.body.amountFen - paid));
}

/** Days a term is behind on `today`, or was when it was performed; 0: not late. */
export function daysLate({ term, state, payments }: TermStanding, today: CalendarDay): number {
  if (state === 'overdue') return daysBetween(term.dueOn, today);
  if (state !== 'performed-late') return 0;
  const last = payments
    .map((payment) => payment.paidOn)
    .sort()
    .at(-1);
  return last ? daysBetween(term.dueOn, last) : 0;
}
