import { type CalendarDay, daysBetween } from '../../kernel/calendar-day.ts';
import { fen, sumFen } from '../../kernel/money.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { agreedTotal, paidTotal, type TermStanding, termStandings } from '../../mediation/performance.ts';
import { paymentMethods } from '../../mediation/terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import { paperDay, paperSum, paperSumInFull, paperYuan } from '../paper-words.ts';

/** Facts of what was paid, item by item, and of what is overdue on `today`. */
export function ledgerFacts(file: CaseFile, today: CalendarDay): Facts {
  if (!file.agreements.some((one) => one.state === 'effective')) return {};
  const standings = termStandings(file, today);
  if (standings.length === 0) return {};
  const late = standings.filter(({ state }) => state === 'overdue');
  const rest = sumFen(late.flatMap((one) => restOf(one) ?? []));
  const left = sumFen(standings.flatMap((one) => restOf(one) ?? []));
  const lastPaid = standings
    .flatMap(({ payments }) => payments.map((payment) => payment.paidOn))
    .sort()
    .at(-1);
  const whole = standings.every(({ state }) => state === 'performed' || state === 'performed-late');
  return {
    'ledger.rows': standings.flatMap((one, i) => ledgerRows(one, i)),
    'ledger.paidInFull': file.payments.length > 0 ? paperSumInFull(paidTotal(file)) : '',
    'ledger.totalYuan': paperYuan(agreedTotal(file)),
    'ledger.paidYuan': file.payments.length > 0 ? paperYuan(paidTotal(file)) : '',
    'ledger.left': left > 0 ? paperSum(left) : '',
    'ledger.performedAt': whole ? paperDay(lastPaid) : '',
    'reminder.obligors': [...new Set(late.map(({ term }) => obligorOf(file, term.body.obligorId)))].join(
      '、',
    ),
    'reminder.obligees': [...new Set(late.map(({ term }) => obligeeOf(file, term.body.obligeeId)))].join(
      '、',
    ),
    'reminder.rows': late.map((one) => ({
      content: one.term.body.content,
      dueDate: paperDay(one.term.dueOn),
      amount: paperYuan(one.term.body.amountFen),
      paid: one.payments.length > 0 ? paperYuan(one.paid) : '',
      rest: paperYuan(restOf(one)),
      days: `${daysBetween(one.term.dueOn, today)}日`,
    })),
    'reminder.restInFull': rest > 0 ? paperSumInFull(rest) : '',
  };
}

/** What is still owed of a term; null where no sum was agreed. */
const restOf = ({ term, paid }: TermStanding) =>
  term.body.amountFen === null ? null : fen(Math.max(0, term.body.amountFen - paid));

/** One row for each payment of a term; a term nothing was paid of has one row of its own. */
function ledgerRows({ term, payments }: TermStanding, i: number): FactRow[] {
  const own = {
    term: String(i + 1),
    content: term.body.content,
    dueDate: short(term.dueOn),
    due: paperYuan(term.body.amountFen),
  };
  if (payments.length === 0) {
    return [{ ...own, paidAt: '', paid: '', proof: '', confirmedBy: '' }];
  }
  return [...payments]
    .sort((a, b) => a.paidOn.localeCompare(b.paidOn))
    .map((payment, n) => ({
      ...(n === 0 ? own : { term: String(i + 1), content: '（续）', dueDate: '', due: '' }),
      paidAt: short(payment.paidOn),
      paid: paperYuan(payment.body.amountFen) || '已履行',
      proof: [paymentMethods[payment.body.method].zh, payment.body.evidence]
        .filter((part) => part !== '')
        .join('，'),
      confirmedBy: payment.body.confirmedBy,
    }));
}

/** `2026.12.15`, for narrow columns. */
const short = (day: CalendarDay): string => day.replaceAll('-', '.');

const namesOf = (file: CaseFile, role: 'applicant' | 'respondent') =>
  file.parties.filter((party) => party.role === role).map((party) => party.body.name);

const obligorOf = (file: CaseFile, id: string | null) =>
  file.parties.find((party) => party.id === id)?.body.name ?? namesOf(file, 'respondent').join('、');

function obligeeOf(file: CaseFile, id: string | null): string {
  const one = file.parties.find((party) => party.id === id);
  if (one) return one.body.name;
  const names = namesOf(file, 'applicant');
  return names.length > 3 ? `${names[0]}等${names.length}人` : names.join('、');
}
