import { describe, expect, it } from 'vitest';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';
import { caseFactsOf } from '../../../shared/statistics/case-facts-of.ts';
import { personKey } from '../../../shared/statistics/person-key.ts';
import { id, party, smallCase } from '../mediation/small-case.ts';

const stamp = { hlc: 'h', deleted: false };
const factsOf = (file: CaseFile) => caseFactsOf(file, stamp);

/** The small case with an agreement in force, its terms and payments. */
function performed(given: {
  terms: [due: string, sum: number | null][];
  payments: [term: number, on: string, sum: number | null, confirmedBy: string][];
}): CaseFile {
  const file = smallCase({ case: { stage: 'agreementEffective', acceptedOn: day('2026-11-17') } });
  const agreementId = id();
  const terms = given.terms.map(([dueOn, amountFen], ord) => ({
    id: id(),
    caseId: file.case.id,
    agreementId,
    ord,
    dueOn: day(dueOn),
    body: {
      obligorId: null,
      obligeeId: null,
      content: '支付工资',
      amountFen: amountFen === null ? null : fen(amountFen),
      category: 'wage-arrears' as const,
      method: 'bank' as const,
      account: '',
    },
  }));
  const agreement = {
    id: agreementId,
    caseId: file.case.id,
    state: 'effective' as const,
    effectiveOn: day('2026-11-20'),
    partial: false,
    body: {
      facts: '',
      breachClause: '',
      remainingDisputes: '',
      releaseScope: '',
      copies: 3,
      oral: null,
      extraClauses: [],
    },
  };
  return {
    ...file,
    agreements: [agreement],
    terms,
    payments: given.payments.map(([term, on, sum, confirmedBy]) => ({
      id: id(),
      caseId: file.case.id,
      termId: terms[term]?.id ?? '',
      paidOn: day(on),
      body: { amountFen: sum === null ? null : fen(sum), method: 'bank' as const, evidence: '', confirmedBy },
    })),
  };
}

describe('facts of a case', () => {
  it('days and codes of its card, the sum claimed, who applied', () => {
    expect(factsOf(smallCase())).toMatchObject({
      hlc: 'h',
      category: 'wage-arrears',
      receivedOn: '2026-11-16',
      acceptedOn: null,
      claimedFen: 300_000,
      claims: ['wage-arrears'],
      byWorker: true,
      workersCount: 1,
      agreement: null,
    });
  });

  it('names nobody', () => {
    const text = JSON.stringify(factsOf(sampleCase));
    for (const { body } of sampleCase.parties) {
      expect(text).not.toContain(body.name);
      if (body.idNo !== '') expect(text).not.toContain(body.idNo);
      if (body.phone !== '') expect(text).not.toContain(body.phone);
    }
  });

  it('counts the workers stated where fewer are named, and those named where more are', () => {
    const file = smallCase({ body: { workersCount: 11 } });
    expect(factsOf(file)).toMatchObject({ workersCount: 11, workers: [expect.any(String)] });
    const more = ['甲', '乙'].map((name) => party('applicant', 'worker', file.case.id, name));
    const named = { ...smallCase(), parties: [...smallCase().parties, ...more] };
    expect(factsOf(named).workersCount).toBe(3);
  });

  it('a term is performed on the day the sum is reached; without a sum on the first day anything is done', () => {
    const file = performed({
      terms: [
        ['2026-12-01', 1000],
        ['2026-12-01', null],
        ['2026-12-01', 1000],
      ],
      payments: [
        [0, '2026-12-05', 400, '张某'],
        [0, '2026-11-30', 600, ''],
        [1, '2026-11-25', null, ''],
        [2, '2026-11-25', 999, '张某'],
      ],
    });
    expect(factsOf(file).terms).toEqual([
      ['2026-12-01', '2026-12-05'],
      ['2026-12-01', '2026-11-25'],
      ['2026-12-01', null],
    ]);
    expect(factsOf(file).payments.map(([on, sum, wage, confirmed]) => [on, sum, wage, confirmed])).toEqual([
      ['2026-12-05', 400, 1, 1],
      ['2026-11-30', 600, 1, 0],
      ['2026-11-25', 999, 1, 1],
    ]);
    expect(factsOf(file).agreement).toEqual({ effectiveOn: '2026-11-20', partial: false, fen: 2000 });
  });

  it('the end of mediation in force: fifteen days from receipt, the day of a valid extension instead', () => {
    const file = smallCase({ case: { stage: 'mediating', acceptedOn: day('2026-11-17') } });
    expect(factsOf(file)).toMatchObject({ dueOn: '2026-12-01', extensions: [] });
    const extended = (on: string): CaseFile => ({
      ...file,
      extensions: [
        {
          id: id(),
          caseId: file.case.id,
          oldDue: day('2026-12-01'),
          newDue: day('2026-12-15'),
          body: { reason: '补充证据', signed: file.parties.map((one) => ({ partyId: one.id, on: day(on) })) },
        },
      ],
    });
    expect(factsOf(extended('2026-11-28'))).toMatchObject({
      dueOn: '2026-12-15',
      extensions: ['2026-11-28'],
    });
    // Agreed on after the day had passed: it moved nothing.
    expect(factsOf(extended('2026-12-02'))).toMatchObject({ dueOn: '2026-12-01', extensions: [] });
  });

  it('a refusal by its step, a step taken back does not count', () => {
    const file = smallCase({ case: { stage: 'rejected' } });
    const step = (undoes: string | null, on = '2026-11-18') => ({
      id: id(),
      caseId: file.case.id,
      transition: 'T10',
      from: 'received',
      to: 'rejected',
      on: day(on),
      at: localMinute(`${on}T10:00`),
      byId: file.case.body.registrarId,
      undoes,
      body: { note: '', effects: [] },
    });
    const refused = step(null);
    expect(factsOf({ ...file, steps: [refused] })).toMatchObject({
      refusedOn: '2026-11-18',
      refusal: 'OTHER',
    });
    expect(factsOf({ ...file, steps: [refused, step(refused.id)] }).refusedOn).toBeNull();
  });

  it('only sessions that were held', () => {
    const file = {
      ...sampleCase,
      sessions: sampleCase.sessions.map((one, i) =>
        i === 0 ? one : { ...one, state: 'cancelled' as const },
      ),
    };
    expect(factsOf(file).sessions).toHaveLength(1);
  });
});

describe('who a worker is', () => {
  const one = { idNo: '33022619900101123x', name: '张三', phone: '1' };

  it('the number decides, however it is written; then name and telephone', () => {
    expect(personKey({ ...one, idNo: '３３０２２６19900101123X ', name: '张叁' })).toBe(personKey(one));
    expect(personKey({ ...one, idNo: '' })).toBe(personKey({ ...one, idNo: '', name: ' 张 三' }));
    expect(personKey({ ...one, idNo: '', phone: '2' })).not.toBe(personKey({ ...one, idNo: '' }));
    expect(personKey({ idNo: '', name: ' ', phone: '1' })).toBe('');
  });

  it('fifty thousand people have fifty thousand keys', () => {
    const keys = new Set<string>();
    for (let n = 0; n < 50_000; n += 1) {
      keys.add(personKey({ idNo: `3302261990010${String(n).padStart(5, '0')}`, name: '', phone: '' }));
    }
    expect(keys.size).toBe(50_000);
  });
});
