import { describe, expect, it } from 'vitest';
import { hasFact, rowsFact, textFact } from '../../../shared/documents/facts.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { computedCase } from './computed-claims.ts';
import { factsFor } from './paper-fixtures.ts';

const claimed = (file: CaseFile, at: number, yuan: number): CaseFile => ({
  ...file,
  claims: file.claims.map((claim, i) =>
    i === at ? { ...claim, body: { ...claim.body, amountFen: fen(yuan * 100) } } : claim,
  ),
});

describe('计算和约定 on papers', () => {
  it('the application shows how sums claimed as computed were worked out, and what was paid', () => {
    const facts = factsFor(computedCase());
    const rows = rowsFact(facts, 'application.workings');
    expect(rows.filter((row) => row.no === '1').at(-1)).toMatchObject({
      label: '拖欠工资，扣除已支付',
      formula: '16,000.00元－1,000.00元',
      amount: '15,000.00',
    });
    expect(rows.some((row) => row.no === '2')).toBe(true);
    expect(rowsFact(facts, 'application.workingViews').map((row) => row.text)).toEqual([
      '请求2：2008年以前工作年限，按“分段：2008年前按当时规定”计算',
    ]);
  });

  it('a claim for another sum than the computed one is told without the working', () => {
    const facts = factsFor(claimed(computedCase(), 1, 999_999));
    expect(rowsFact(facts, 'application.workings').every((row) => row.no === '1')).toBe(true);
    expect(textFact(facts, 'application.workingsTotal')).toBe('15,000.00');
  });

  it('the agreement says in one place what its sum is made of, as long as it is the whole of it', () => {
    const kinds = (file: CaseFile) => textFact(factsFor(file), 'agreement.breakdown');
    expect(kinds(computedCase())).toBe('所欠工资15,000.00元，经济补偿20,000.00元');
    const more = computedCase();
    for (const term of more.terms) term.body.amountFen = fen(3_500_001);
    expect(kinds(more)).toMatch(/^(均为)?拖欠、克扣工资$/);
    expect(hasFact(factsFor(more), 'agreement.composition')).toBe(false);
  });

  it('terms of several kinds name their own, and what several terms of one kind come to', () => {
    const file = computedCase();
    const [term] = file.terms;
    if (!term) throw new Error('the case has a term');
    const of = (category: typeof term.body.category, amount: number, ord: number) => ({
      ...term,
      ord,
      body: { ...term.body, category, amountFen: fen(amount) },
    });
    file.terms = [
      of('wage-arrears', 500_000, 0),
      of('economic-compensation', 2_000_000, 1),
      of('wage-arrears', 1_000_000, 2),
    ];
    expect(textFact(factsFor(file), 'agreement.breakdown')).toMatch(
      /^第（1）项、第（3）项为.+，计15,000\.00元；第（2）项为[^，]+$/,
    );
  });

  it('the record of the session that agreed keeps claimed, paid and agreed apart', () => {
    const file = computedCase();
    for (const session of file.sessions) {
      session.state = 'held';
      session.body.result = 'agreed';
    }
    const facts = factsFor(file);
    expect(rowsFact(facts, 'session.agreedClaims')[0]).toMatchObject({
      claimed: '15,000.00',
      paid: '1,000.00',
      agreed: '15,000.00',
    });
    expect(textFact(facts, 'session.agreedInFull')).toContain('叁万伍仟元整');
    for (const session of file.sessions) session.body.result = 'adjourned';
    expect(rowsFact(factsFor(file), 'session.agreedClaims')).toEqual([]);
  });
});
