import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import {
  breachClauseFor,
  copiesFor,
  payerAndPayee,
  startingFacts,
  startingTotal,
  termsOf,
} from '../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { CategoryId } from '../../../shared/mediation/categories.ts';

type Role = 'applicant' | 'respondent' | 'thirdParty';
type Kind = 'worker' | 'employer';

/** As much of a case as drafting reads. */
function caseOf(given: {
  parties?: [Role, Kind][];
  category?: CategoryId;
  claims?: number[];
  offers?: { amountFen: number | null; agreed: boolean; audience?: string }[];
  confirmed?: string[];
}): CaseFile {
  const {
    parties = [
      ['applicant', 'worker'],
      ['respondent', 'employer'],
    ],
    category = 'wage-arrears',
  } = given;
  return {
    case: { category, body: { facts: ' 申请所述 ' } },
    parties: parties.map(([role, kind], i) => ({
      id: `${role}-${i}`,
      role,
      kind,
      body: { name: `${role}${i}` },
    })),
    claims: (given.claims ?? []).map((amountFen) => ({ body: { amountFen } })),
    offers: (given.offers ?? []).map(({ amountFen, agreed, audience = 'both-sides' }) => ({
      agreed,
      audience,
      body: { amountFen, text: '' },
    })),
    sessions: (given.confirmed ?? []).map((undisputedFacts, i) => ({ no: i + 1, body: { undisputedFacts } })),
  } as unknown as CaseFile;
}

describe('协议总额', () => {
  it.each([
    ['the agreed offer', caseOf({ claims: [15], offers: [{ amountFen: 12, agreed: true }] }), 12],
    [
      'no agreed offer: the claims',
      caseOf({ claims: [15, 5], offers: [{ amountFen: 12, agreed: false }] }),
      20,
    ],
    [
      'an agreed offer without a sum: the claims',
      caseOf({ claims: [15], offers: [{ amountFen: null, agreed: true }] }),
      15,
    ],
    [
      'an offer for own eyes never counts',
      caseOf({ claims: [15], offers: [{ amountFen: 9, agreed: true, audience: 'own-eyes' }] }),
      15,
    ],
    ['no sums at all', caseOf({}), null],
  ])('%s', (_, file, total) => {
    expect(startingTotal(file)).toBe(total);
  });
});

describe('争议主要事实', () => {
  it.each([
    [
      'what both confirmed, session by session, once',
      caseOf({ confirmed: ['甲', '', '乙', '甲'] }),
      '甲\n乙',
    ],
    ['nothing confirmed: the application', caseOf({ confirmed: [''] }), '申请所述'],
  ])('%s', (_, file, facts) => {
    expect(startingFacts(file)).toBe(facts);
  });
});

describe('义务人、权利人', () => {
  it.each([
    ['a worker applied', caseOf({}), 'respondent-1', 'applicant-0', '申请人'],
    [
      'several workers applied: all together',
      caseOf({
        parties: [
          ['applicant', 'worker'],
          ['applicant', 'worker'],
          ['respondent', 'employer'],
        ],
      }),
      'respondent-2',
      null,
      '申请人',
    ],
    [
      'the employer applied: it pays all the same',
      caseOf({
        parties: [
          ['applicant', 'employer'],
          ['respondent', 'worker'],
        ],
      }),
      'applicant-0',
      'respondent-1',
      '被申请人',
    ],
  ])('%s', (_, file, obligor, obligee, word) => {
    const found = payerAndPayee(file);
    expect([found.obligor?.id, found.obligee?.id ?? null, found.payeeWord]).toEqual([obligor, obligee, word]);
    expect(breachClauseFor(file, 3)).toBe(`任何一期逾期，${word}可就全部未付款项一并主张。`);
  });
});

describe('份数', () => {
  it.each([
    ['one on each side', caseOf({}), 3],
    [
      'eleven workers and two units',
      caseOf({
        parties: [
          ...Array.from({ length: 11 }, (): [Role, Kind] => ['applicant', 'worker']),
          ['respondent', 'employer'],
          ['respondent', 'employer'],
        ],
      }),
      14,
    ],
    [
      'a third party takes none',
      caseOf({
        parties: [
          ['applicant', 'worker'],
          ['respondent', 'employer'],
          ['thirdParty', 'employer'],
        ],
      }),
      3,
    ],
  ])('%s', (_, file, copies) => {
    expect(copiesFor(file)).toBe(copies);
  });
});

describe('履行内容', () => {
  const one = (category: CategoryId, of: number) =>
    termsOf(
      caseOf({ category }),
      Array.from({ length: of }, (_, i) => ({ no: i + 1, amountFen: fen(1), dueOn: day('2026-12-31') })),
    ).at(-1)?.body.content;
  it.each([
    ['wages in instalments', 'wage-arrears', 3, '支付所欠工资第3期（共3期）'],
    ['one payment', 'economic-compensation', 1, '一次性支付经济补偿'],
    ['a dispute that is not a sum by its name', 'dismissal', 1, '一次性支付除名、辞退、开除争议款项'],
  ] as const)('%s', (_, category, of, content) => {
    expect(one(category, of)).toBe(content);
  });
});
