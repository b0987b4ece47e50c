import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { categories } from '../../mediation/categories.ts';
import { agreedTotal, paidTotal, type TermState, termStandings } from '../../mediation/performance.ts';
import { paymentMethods } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import { chineseNumber, paperDay, paperSum, paperSumInFull, sentence } from '../paper-words.ts';
import { annexFacts } from './annex-facts.ts';
import { kindsOfPayment } from './kinds-of-payment.ts';
import { performanceDigest } from './performance-digest.ts';
import { termClause } from './term-clause.ts';

/** Facts of the agreement in force or in draft and its terms. */
export function agreementFacts(file: CaseFile): Facts {
  const agreement = file.agreements.find((one) => one.state !== 'void');
  if (!agreement) return {};
  const { body } = agreement;
  const terms = file.terms.filter((term) => term.agreementId === agreement.id).sort((a, b) => a.ord - b.ord);
  const sums = terms.filter((term) => term.body.amountFen !== null);
  const total = sums.length > 0 ? agreedTotal({ ...file, terms }) : null;
  const nameOf = (id: string | null, everybody: string) =>
    file.parties.find((party) => party.id === id)?.body.name ?? everybody;
  const kindOf = (id: string | null) =>
    file.parties.find((party) => (id === null ? party.role === 'respondent' : party.id === id))?.kind;
  const payable =
    sums.length > 0 &&
    sums.every(
      ({ body: { category, obligorId } }) =>
        categories[category].paymentOrder && kindOf(obligorId) === 'employer',
    );
  return {
    'agreement.no': file.case.body.caseNo ?? '',
    'agreement.facts': sentence(body.facts),
    'agreement.terms': terms.map((term, i) => ({
      seq: String(i + 1),
      obligor: nameOf(term.body.obligorId, '被申请人'),
      obligee: nameOf(term.body.obligeeId, '申请人'),
      content: term.body.content,
      amount: paperSum(term.body.amountFen),
      ...termClause(term, {
        obligor: nameOf(term.body.obligorId, '被申请人'),
        obligee: nameOf(term.body.obligeeId, '申请人'),
      }),
      category: categories[term.body.category].zh,
      method: paymentMethods[term.body.method].zh,
      account: term.body.account,
      dueDate: paperDay(term.dueOn),
    })),
    'agreement.breakdown': kindsOfPayment(file, terms),
    'agreement.amountTotal': paperSum(total),
    'agreement.amountTotalInFull': paperSumInFull(total),
    'agreement.sumOfSeveral': sums.length > 1 ? paperSumInFull(total) : '',
    'agreement.breachClause': sentence(body.breachClause),
    'agreement.remainingDisputes': sentence(body.remainingDisputes),
    'agreement.releaseScope': sentence(body.releaseScope),
    'agreement.extraClauses': body.extraClauses.map((clause) => ({ clause: sentence(clause) })),
    'agreement.copies': chineseNumber(body.copies),
    'agreement.copiesClause': copiesClause(file, body.copies),
    'agreement.effectiveDate': paperDay(agreement.effectiveOn),
    'agreement.paymentOrder': payable ? 'yes' : '',
    ...annexFacts(file, terms),
  };
}

/** Who holds the copies: with fewer than one for each party the two sides hold one each. */
function copiesClause(file: CaseFile, copies: number): string {
  const parties = file.parties.filter((party) => party.role !== 'thirdParty').length;
  const spare = copies - parties - 1;
  if (spare < 0) return '，申请人一方、被申请人一方各执一份，其余由调解组织留存';
  const rest = spare > 0 ? `，其余${chineseNumber(spare)}份供申请仲裁审查或者司法确认使用` : '';
  return `，当事人各执一份，调解组织留存一份${rest}`;
}

const states: Record<TermState, string> = {
  pending: '未到期',
  partly: '部分履行',
  performed: '已履行',
  'performed-late': '已履行（逾期）',
  overdue: '逾期未履行',
};

/** Facts of performance on `today`. */
export function performanceFacts(file: CaseFile, today: CalendarDay): Facts {
  const standings = termStandings(file, today);
  if (standings.length === 0) return {};
  const done = standings.filter(({ state }) => state === 'performed' || state === 'performed-late').length;
  const late = standings.filter(({ state }) => state === 'overdue').length;
  return {
    'performance.paidTotal': paperSum(paidTotal(file)),
    'performance.status':
      done === standings.length
        ? '已全部履行'
        : `已履行${done}期，共${standings.length}期${late > 0 ? `，逾期${late}期` : ''}`,
    'performance.records': standings.map(({ term, paid, state, payments }, i) => ({
      seq: String(i + 1),
      content: term.body.content,
      dueDate: paperDay(term.dueOn),
      amount: paperSum(term.body.amountFen),
      paid: payments.length > 0 ? paperSum(paid) : '',
      paidAt: payments.map((payment) => paperDay(payment.paidOn)).join('、'),
      evidence: payments
        .map((payment) => payment.body.evidence)
        .filter((text) => text !== '')
        .join('、'),
      confirmedBy: payments
        .map((payment) => payment.body.confirmedBy)
        .filter((text) => text !== '')
        .join('、'),
      state: states[state],
    })),
    'performance.digest': performanceDigest(standings, states),
    'followUp.summary': file.followUps
      .filter((one) => one.doneOn !== null)
      .map((one) => `${paperDay(one.doneOn)}回访${one.body.person}：${one.body.performance}`)
      .join('；'),
  };
}
