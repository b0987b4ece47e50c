import type { Fen } from '../kernel/money.ts';
import type { Draft } from '../schema/record-types.ts';
import type { CaseFile } from './case-file.ts';
import { type CategoryId, categories } from './categories.ts';
import type { Instalment } from './instalments.ts';
import { type KindOfSum, partsByKind } from './kinds-of-sum.ts';
import { claimedTotal } from './performance.ts';

type TermDraft = Pick<Draft<'terms'>, 'dueOn' | 'body'>;
type Party = CaseFile['parties'][number];

/** 一致的出价: the offer both sides took, or null. */
export const agreedOffer = (file: CaseFile): CaseFile['offers'][number] | null =>
  file.offers.find((offer) => offer.agreed && offer.audience === 'both-sides') ?? null;

/** 协议金额 to begin with: the agreed offer's sum, else the total claimed; null when neither is a sum. */
export function startingTotal(file: CaseFile): Fen | null {
  const agreed = agreedOffer(file)?.body.amountFen ?? null;
  if (agreed !== null) return agreed;
  const claimed = claimedTotal(file);
  return claimed > 0 ? claimed : null;
}

/** Who pays and who receives: the employer pays, whichever side applied. Null obligee: all applicants together. */
export function payerAndPayee(file: CaseFile): {
  obligor: Party | null;
  obligee: Party | null;
  payeeWord: string;
} {
  const side = (role: Party['role']) => file.parties.filter((party) => party.role === role);
  const [applicants, respondents] = [side('applicant'), side('respondent')];
  const employerApplied =
    applicants[0]?.kind === 'employer' && respondents.some((one) => one.kind === 'worker');
  const [payers, payees] = employerApplied ? [applicants, respondents] : [respondents, applicants];
  return {
    obligor: payers.find((one) => one.kind === 'employer') ?? payers[0] ?? null,
    obligee: payees.length === 1 || employerApplied ? (payees[0] ?? null) : null,
    payeeWord: employerApplied ? '被申请人' : '申请人',
  };
}

/** 份数: each party one and the organisation one, never under three (domain: mediation-agreement). */
export function copiesFor(file: CaseFile): number {
  const parties = file.parties.filter((party) => party.role !== 'thirdParty').length;
  return Math.max(3, parties + 1);
}

/** 逾期责任 to begin with: 加速到期 for instalments unless it is not wanted; plain remedies for one payment. */
export function breachClauseFor(file: CaseFile, instalments: number, acceleration = true): string {
  const { payeeWord } = payerAndPayee(file);
  if (instalments <= 1) return `逾期未付的，${payeeWord}可依法主张全部未付款项。`;
  // 加速到期 exists only where the agreement says so (domain: instalments and breach).
  return acceleration
    ? `任何一期逾期，${payeeWord}可就全部未付款项一并主张。`
    : `任何一期逾期，${payeeWord}可依法主张已到期的款项；未到期的各期按约定日期履行。`;
}

/** True for a clause nobody has changed: it may follow another schedule. */
export const isOwnBreachClause = (file: CaseFile, clause: string): boolean =>
  clause.trim() === '' ||
  [breachClauseFor(file, 1), breachClauseFor(file, 2), breachClauseFor(file, 2, false)].includes(
    clause.trim(),
  );

/** 争议主要事实 to begin with: what both sides confirmed in the sessions, else the facts of the application. */
export function startingFacts(file: CaseFile): string {
  const confirmed = [...file.sessions]
    .sort((a, b) => a.no - b.no)
    .map((session) => session.body.undisputedFacts.trim())
    .filter((text) => text !== '');
  const said = [...new Set(confirmed)].join('\n');
  return said === '' ? file.case.body.facts.trim() : said;
}

/**
 * 履行条款 of a schedule of payments; no fact is typed twice.
 * @param kinds 款项构成 of the whole sum, in the order in which it is paid; left out: all of it is of the case's own kind
 */
export function termsOf(
  file: CaseFile,
  schedule: readonly Instalment[],
  kinds: readonly KindOfSum[] = [],
): TermDraft[] {
  const { obligor, obligee } = payerAndPayee(file);
  const parts =
    partsByKind(schedule, kinds) ?? schedule.map((one) => ({ ...one, category: file.case.category }));
  return parts.map(({ no, amountFen, dueOn, category }) => ({
    dueOn,
    body: {
      obligorId: obligor?.id ?? null,
      obligeeId: obligee?.id ?? null,
      content: contentOf(whatIsDue(category), no, schedule.length),
      amountFen,
      category,
      method: 'bank' as const,
      account: '',
    },
  }));
}

/** The sum is printed beside the content from its own field, so that the two can never differ. */
const contentOf = (what: string, no: number, of: number) =>
  of > 1 ? `支付${what}第${no}期（共${of}期）` : `一次性支付${what}`;

/** 款项名称 as a clause reads: what is a sum by its name stays, any other dispute pays 争议款项. */
export function whatIsDue(category: CategoryId): string {
  if (category === 'wage-arrears') return '所欠工资';
  const { zh, item } = categories[category];
  return item.split('/').includes('5') ? zh : `${zh}争议款项`;
}

/** The body of a new agreement, drafted from the case. */
export function draftBody(
  file: CaseFile,
  instalments: number,
  acceleration = true,
): Draft<'agreements'>['body'] {
  return {
    facts: startingFacts(file),
    breachClause: breachClauseFor(file, instalments, acceleration),
    remainingDisputes: '',
    releaseScope: '',
    copies: copiesFor(file),
  };
}
