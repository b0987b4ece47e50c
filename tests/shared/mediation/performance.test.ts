import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { effectiveDay, signersOf } from '../../../shared/mediation/effectiveness.ts';
import { allPerformed, termStandings } from '../../../shared/mediation/performance.ts';
import { id, party, smallCase } from './small-case.ts';

function withTerm(paid: { on: string; fen: number }[]): CaseFile {
  const file = smallCase();
  const term = {
    id: id(),
    caseId: file.case.id,
    agreementId: id(),
    ord: 0,
    dueOn: day('2026-12-31'),
    body: {
      obligorId: null,
      obligeeId: null,
      content: '支付工资',
      amountFen: fen(4_200_000),
      category: 'wage-arrears' as const,
      method: 'bank' as const,
      account: '',
    },
  };
  const payments = paid.map((one) => ({
    id: id(),
    caseId: file.case.id,
    termId: term.id,
    paidOn: day(one.on),
    body: { amountFen: fen(one.fen), method: 'bank' as const, evidence: '', confirmedBy: '' },
  }));
  return { ...file, terms: [term], payments };
}

describe('履行: how a term stands', () => {
  it.each([
    ['nothing paid, on its day', [], '2026-12-31', 'pending'],
    ['nothing paid, the day after: overdue although it is a holiday', [], '2027-01-01', 'overdue'],
    ['part paid in time', [{ on: '2026-12-01', fen: 100 }], '2026-12-31', 'partly'],
    ['part paid, the day after', [{ on: '2026-12-01', fen: 100 }], '2027-01-01', 'overdue'],
    ['one fen short', [{ on: '2026-12-01', fen: 4_199_999 }], '2026-12-31', 'partly'],
    ['paid on its day', [{ on: '2026-12-31', fen: 4_200_000 }], '2027-02-01', 'performed'],
    [
      'paid in two parts, the last late',
      [
        { on: '2026-12-31', fen: 1 },
        { on: '2027-01-05', fen: 4_199_999 },
      ],
      '2027-02-01',
      'performed-late',
    ],
  ])('%s', (_, paid, today, state) => {
    const file = withTerm(paid);
    expect(termStandings(file, day(today))[0]?.state).toBe(state);
    expect(allPerformed(file, day(today))).toBe(state.startsWith('performed'));
  });
});

describe('生效: the four elements (劳动争议调解仲裁法 14)', () => {
  const element = (on: string | null) => ({
    element: 'party' as const,
    partyId: null,
    on: on === null ? null : day(on),
  });
  it('is the latest of them', () => {
    expect(effectiveDay([element('2026-11-20'), element('2026-11-22'), element('2026-11-21')])).toBe(
      '2026-11-22',
    );
  });
  it('is none while one is missing', () => {
    expect(effectiveDay([element('2026-11-20'), element(null)])).toBeNull();
  });
  it('an elected representative signs for the workers', () => {
    const file = smallCase();
    const elected = party('applicant', 'worker', file.case.id, '陈代表');
    elected.body.representation = { electedOn: day('2026-11-15'), powers: '进行和解' };
    const all = { ...file, parties: [...file.parties, elected] };
    const respondent = file.parties.find((one) => one.role === 'respondent');
    expect(signersOf(file)).toHaveLength(2);
    expect(signersOf(all)).toEqual([elected.id, respondent?.id]);
  });
});
