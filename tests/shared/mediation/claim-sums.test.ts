import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen, sumFen } from '../../../shared/kernel/money.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import { breachClauseFor, isOwnBreachClause, termsOf } from '../../../shared/mediation/agreement-draft.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { changedSince, knownOf } from '../../../shared/mediation/claim-computation.ts';
import { difference, sumsOf, totalSums } from '../../../shared/mediation/claim-sums.ts';
import { instalmentsOn } from '../../../shared/mediation/instalments.ts';
import { kindsOfSum, partsByKind } from '../../../shared/mediation/kinds-of-sum.ts';
import { paydaysFrom } from '../../../shared/mediation/paydays.ts';
import { claimedTotal } from '../../../shared/mediation/performance.ts';
import { gainsOf } from '../../../shared/mediation/settlement-gains.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { knownInputs } from '../../../shared/owed/known-inputs.ts';
import { computedCase } from '../documents/computed-claims.ts';

const both = (file: CaseFile, first: number, second: number) => {
  const [a, b] = file.claims;
  return { [a?.id ?? '']: fen(first), [b?.id ?? '']: fen(second) };
};

describe('请求的四项金额', () => {
  it('each kind is added to its own, and the sum claimed stays what is claimed', () => {
    const { claims } = computedCase();
    const total = totalSums(claims);
    expect(total.paid).toBe(100_000);
    expect(total.agreed).toBe(3_500_000);
    expect(claims.map((claim) => difference(sumsOf(claim)))).toEqual([0, 0]);
    const [first] = claims;
    if (!first) throw new Error('no claim');
    const more = { ...first, body: { ...first.body, amountFen: fen(1_600_000) } };
    expect(difference(sumsOf(more))).toBe(100_000);
    expect(claimedTotal({ claims: [more] } as unknown as CaseFile)).toBe(1_600_000);
  });

  it('a fact of the case that changed since is named', () => {
    const claim = { body: { periodFrom: day('2026-08-01'), periodTo: null } };
    const worker = (hireDate: string) => ({
      body: { hireDate: day(hireDate), terminationDate: null, birthDate: null, monthlyWageFen: null },
    });
    const then = knownOf(claim, worker('2020-01-01'));
    expect(changedSince(then, knownOf(claim, worker('2020-01-01')))).toEqual([]);
    expect(changedSince(then, knownOf(claim, worker('2021-01-01')))).toEqual(['hireDate']);
  });

  it('a calculator gets what the case knows of its inputs, and nothing else', () => {
    const known = {
      hireDate: day('2019-03-01'),
      terminationDate: day('2026-10-31'),
      birthDate: day('1990-01-01'),
      monthlyWageFen: fen(800_000),
      periodFrom: day('2026-08-15'),
      periodTo: day('2026-10-31'),
    };
    expect(knownInputs(calculators.economic_compensation, known)).toEqual({
      serviceStart: '2019-03-01',
      lastDayOfEmployment: '2026-10-31',
      avg12MonthGrossWageFen: 800_000,
    });
    expect(knownInputs(calculators.wage_arrears, known).rows).toEqual([
      { month: '2026-08' },
      { month: '2026-09' },
      { month: '2026-10' },
    ]);
  });
});

describe('调解方案', () => {
  it('what a side gains the other loses, against what is left of the computed sums', () => {
    const { claims } = computedCase();
    const rest = sumsOf(claims[1] as (typeof claims)[number]).computed ?? 0;
    const gains = gainsOf(claims, both(computedCase(), 1_400_000, rest + 50), null);
    expect(gains.rows.map((row) => row.worker)).toEqual([-100_000, 50]);
    expect(gains.worker).toBe(-99_950);
    expect(gains.agreed).toBe(1_400_000 + rest + 50);
  });

  it('below wages nobody disputes there is a warning', () => {
    const file = computedCase();
    for (const claim of file.claims.slice(0, 1)) claim.body.undisputed = true;
    expect(gainsOf(file.claims, both(file, 1_400_000, 0), null).warnings[0]).toContain('无争议');
    expect(gainsOf(file.claims, both(file, 1_500_000, 0), null).warnings).toEqual([]);
  });

  it('one sum for all claims is compared only when every claim was computed', () => {
    const file = computedCase();
    const rest = gainsOf(file.claims, {}, null).rest ?? 0;
    expect(gainsOf(file.claims, {}, fen(1_000_000)).worker).toBe(1_000_000 - rest);
    for (const claim of file.claims.slice(0, 1)) claim.body.computation = null;
    expect(gainsOf(file.claims, {}, fen(1_000_000))).toMatchObject({ worker: null, notComputed: 1 });
  });

  it('instalments are shared out over the kinds of the sum: each part of one kind, each day its sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 24 }),
        (sums, count) => {
          const categories = ['wage-arrears', 'damages', 'overtime-pay', 'dismissal', 'welfare'] as const;
          const kinds = sums.map((sum, i) => ({
            category: categories[i] ?? 'welfare',
            amountFen: fen(sum + 24),
          }));
          const total = sumFen(kinds.map((one) => one.amountFen));
          const days = Array.from({ length: count }, (_, i) =>
            day(`2027-${String((i % 12) + 1).padStart(2, '0')}-${i < 12 ? '01' : '02'}`),
          );
          const schedule = instalmentsOn(total, days);
          const parts = partsByKind(schedule, kinds) ?? [];
          for (const one of schedule) {
            const of = parts.filter((part) => part.no === one.no);
            expect(sumFen(of.map((part) => part.amountFen))).toBe(one.amountFen);
          }
          for (const kind of kinds) {
            const of = parts.filter((part) => part.category === kind.category);
            expect(sumFen(of.map((part) => part.amountFen))).toBe(kind.amountFen);
          }
          expect(parts.length).toBeLessThanOrEqual(count + kinds.length - 1);
        },
      ),
    );
  });

  it('kinds that do not make up the sum leave the terms of the case’s own kind', () => {
    const file = computedCase();
    const schedule = instalmentsOn(fen(3_000_000), [day('2027-01-05'), day('2027-02-05')]);
    const kinds = kindsOfSum(file.claims, both(file, 1_000_000, 1_000_000));
    expect(termsOf(file, schedule, kinds).map((term) => term.body.category)).toEqual([
      file.case.category,
      file.case.category,
    ]);
    const whole = kindsOfSum(file.claims, both(file, 1_000_000, 2_000_000));
    expect(termsOf(file, schedule, whole).map((term) => [term.body.category, term.body.amountFen])).toEqual([
      ['wage-arrears', 1_000_000],
      ['economic-compensation', 500_000],
      ['economic-compensation', 1_500_000],
    ]);
  });

  it('加速到期 only where it is wanted; a clause somebody wrote is not one of ours', () => {
    const file = computedCase();
    expect(breachClauseFor(file, 3)).toContain('全部未付款项');
    expect(breachClauseFor(file, 3, false)).not.toContain('全部未付款项');
    expect(isOwnBreachClause(file, breachClauseFor(file, 3, false))).toBe(true);
    expect(isOwnBreachClause(file, '逾期每日支付违约金100元。')).toBe(false);
  });
});

describe('按发薪日', () => {
  it.each([
    ['a payday on a Saturday is paid on Friday', '2026-11-01', 15, ['2026-11-13', '2026-12-15']],
    ['the first is not before the day asked for', '2026-11-14', 15, ['2026-12-15', '2027-01-15']],
    ['before the holidays of October', '2026-10-01', 5, ['2026-11-05', '2026-12-04']],
    ['the 31st in a short month', '2026-11-20', 31, ['2026-11-30', '2026-12-31']],
  ])('%s', (_, from, payday, days) => {
    expect(paydaysFrom(day(from), payday, 2, publishedCalendar)).toEqual(days);
  });
});
