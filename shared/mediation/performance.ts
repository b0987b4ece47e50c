import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Fen, sumFen } from '../kernel/money.ts';
import type { CaseFile } from './case-file.ts';

type Term = CaseFile['terms'][number];
type Payment = CaseFile['payments'][number];

/** 履行状态 of one term on a day. */
export type TermState = 'pending' | 'partly' | 'performed' | 'performed-late' | 'overdue';

export type TermStanding = { term: Term; paid: Fen; state: TermState; payments: Payment[] };

/**
 * How each term of the agreement in force stands on `today`. Overdue starts the day after the due day; a fixed day
 * never rolls (domain §3.6). A term without a sum is performed once any performance is recorded.
 */
export function termStandings(file: CaseFile, today: CalendarDay): TermStanding[] {
  return [...file.terms]
    .sort((a, b) => a.ord - b.ord)
    .map((term) => {
      const payments = file.payments.filter((payment) => payment.termId === term.id);
      const paid = sumFen(payments.flatMap((payment) => payment.body.amountFen ?? []));
      return { term, paid, payments, state: stateOf(term, payments, paid, today) };
    });
}

function stateOf(term: Term, payments: Payment[], paid: Fen, today: CalendarDay): TermState {
  const whole = term.body.amountFen === null ? payments.length > 0 : paid >= term.body.amountFen;
  if (whole) {
    const last = payments
      .map((payment) => payment.paidOn)
      .sort()
      .at(-1);
    return last !== undefined && last > term.dueOn ? 'performed-late' : 'performed';
  }
  if (today > term.dueOn) return 'overdue';
  return paid > 0 ? 'partly' : 'pending';
}

/** True when every term is performed. */
export const allPerformed = (file: CaseFile, today: CalendarDay): boolean =>
  termStandings(file, today).every(({ state }) => state === 'performed' || state === 'performed-late');

/** 协议金额: the total of the terms with a sum. */
export const agreedTotal = (file: CaseFile): Fen =>
  sumFen(file.terms.flatMap((term) => term.body.amountFen ?? []));

/** 已履行金额: money recorded as received, confirmed by the obligee or not. */
export const paidTotal = (file: CaseFile): Fen =>
  sumFen(file.payments.flatMap((payment) => payment.body.amountFen ?? []));

/** 请求金额合计. */
export const claimedTotal = (file: CaseFile): Fen =>
  sumFen(file.claims.flatMap((claim) => claim.body.amountFen ?? []));
