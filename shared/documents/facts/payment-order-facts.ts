import { fen, sumFen } from '../../kernel/money.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import { type CategoryId, categories } from '../../mediation/categories.ts';
import { type TermStanding, termStandings } from '../../mediation/performance.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperBasis } from '../paper-bases.ts';
import { paperDay, paperSumInFull, paperYuan, sentence } from '../paper-words.ts';
import { filingFacts, type Sides, sidesOf, workersAgainstUnits } from './filing-facts.ts';
import { routeOf } from './subject-of.ts';

/** Facts of 支付令: always the worker against the unit, for sums that are due, unpaid and of a kind the law names. */
export function paymentOrderFacts(file: CaseFile, { subjectId, today }: FactsContext): Facts {
  const route = routeOf(file, ['payment-order'], subjectId ?? null);
  if (!route) return {};
  const workers = workersAgainstUnits(file);
  const named = sidesOf(file, route.body.applicantIds, workers);
  const sides = named.filers.every((party) => party.kind === 'worker') ? named : workers;
  const owed = owedTo(file, sides, today);
  const rest = sumFen(owed.map(restOf));
  const claimed = route.body.amountFen ?? (rest > 0 ? rest : null);
  const effectiveOn = file.agreements.find((one) => one.state === 'effective')?.effectiveOn ?? null;
  return {
    ...filingFacts('paymentOrder', file, sides),
    'paymentOrder.court': route.body.body || file.office.body.court,
    'paymentOrder.amount': paperSumInFull(claimed),
    'paymentOrder.claimType': route.body.claimType || kindsOf(owed),
    'paymentOrder.terms': owed.map(
      (one): FactRow => ({
        content: one.term.body.content,
        dueDate: paperDay(one.term.dueOn),
        amount: paperYuan(one.term.body.amountFen),
        paid: paperYuan(one.paid),
        rest: paperYuan(restOf(one)),
      }),
    ),
    'paymentOrder.rest': rest > 0 ? paperYuan(rest) : '',
    // The latest of the days that have passed: from then on all of it is due.
    'paymentOrder.dueDate': paperDay(
      owed
        .map(({ term }) => term.dueOn)
        .sort()
        .at(-1),
    ),
    'paymentOrder.effectiveDate': paperDay(effectiveOn),
    'paymentOrder.facts': sentence(route.body.facts),
    'paymentOrder.evidence': evidence(route.body.materials).map((name): FactRow => ({ name })),
    'paymentOrder.noCounterDebt': route.body.noCounterDebt ? 'yes' : '',
    'paymentOrder.basis': paperBasis('payment-order-application', file.office.region),
  };
}

const evidence = (materials: readonly string[]): readonly string[] =>
  materials.length > 0 ? materials : ['调解协议书', '申请人的身份证明', '被申请人的主体资格信息'];

const restOf = ({ term, paid }: TermStanding) => fen(Math.max(0, (term.body.amountFen ?? 0) - paid));

/**
 * Overdue terms a payment order may be had for. A term owed to all applicants together counts only when all of them
 * file: what one of them gets of it is not written down anywhere.
 */
function owedTo(file: CaseFile, { filers, opponents }: Sides, today: string): TermStanding[] {
  const effective = file.agreements.find((one) => one.state === 'effective');
  const ids = new Set(filers.map((party) => party.id));
  const debtors = new Set(opponents.filter((party) => party.kind === 'employer').map((party) => party.id));
  const all = (role: 'applicant' | 'respondent', of: ReadonlySet<string>) =>
    file.parties.filter((party) => party.role === role).every((party) => of.has(party.id));
  return termStandings(file, today as CaseFile['case']['receivedOn']).filter(({ term, state }) => {
    const { obligeeId, obligorId, category } = term.body;
    return (
      term.agreementId === effective?.id &&
      state === 'overdue' &&
      categories[category].paymentOrder &&
      (obligeeId === null ? all('applicant', ids) : ids.has(obligeeId)) &&
      (obligorId === null ? all('respondent', debtors) : debtors.has(obligorId))
    );
  });
}

/** 款项性质 as the law names it (劳动争议调解仲裁法 16). */
const kindOfCategory: Partial<Record<CategoryId, string>> = {
  'economic-compensation': '经济补偿',
  damages: '赔偿金',
  'injury-medical-cost': '工伤医疗费',
};

const kindsOf = (owed: readonly TermStanding[]): string =>
  [...new Set(owed.map(({ term }) => kindOfCategory[term.body.category] ?? '劳动报酬'))].join('、');
