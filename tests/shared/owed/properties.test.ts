import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../../shared/kernel/calendar-day.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { plainContext, runClaims } from '../../../shared/owed/command.ts';
import { Exact, exact } from '../../../shared/owed/exact.ts';
import { firstDayAfter, spanOf } from '../../../shared/owed/service.ts';
import { owedFen } from './owed.ts';
import file from './worked-examples.json' with { type: 'json' };

const someDay = fc.integer({ min: 0, max: 7300 }).map((n) => addDays(day('2008-01-01'), n));
const wage = fc.integer({ min: 0, max: 5_000_000 });
const fen = (calculator: string, inputs: Record<string, unknown>) =>
  owedFen(calculator, inputs) ?? Number.NaN;

/** Every example with its numbers of money scaled: many inputs of the right shape for each calculator. */
const examples = Object.entries(file).flatMap(([id, list]) =>
  list.map((one) => ({ id: id as CalculatorId, given: one.given as object })),
);
const scaled = (value: unknown, by: number): unknown => {
  if (Array.isArray(value)) return value.map((one) => scaled(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'number' && /fen$/i.test(key) ? Math.floor((one * by) / 97) : scaled(one, by),
    ]),
  );
};

describe('what holds for every calculator', () => {
  it('the sum is the total of its rows minus what was paid, whole fen, never negative; unknown is null', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.integer({ min: 0, max: 500 }), ({ id, given }, by) => {
        const result = calculators[id].run(scaled(given, by), plainContext);
        if (!result.ok) return;
        const { amountFen, computedFen, lines, alreadyPaidFen, rangeFen } = result.value;
        const open = lines.some((line) => line.amountFen === null);
        if (amountFen !== null) {
          const total = lines.reduce((sum, line) => sum + (line.amountFen ?? 0), 0);
          expect(open).toBe(false);
          expect(Number.isSafeInteger(amountFen) && amountFen >= 0).toBe(true);
          expect(computedFen).toBe(total);
          expect(amountFen).toBe(Math.max(0, total - alreadyPaidFen));
        } else if (lines.length > 0 && rangeFen === undefined) expect(open).toBe(true);
        for (const line of lines) expect(line.amountFen === null || line.amountFen >= 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same again for the same inputs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), ({ id, given }) => {
        expect(calculators[id].run(given, plainContext)).toEqual(calculators[id].run(given, plainContext));
      }),
    );
  });

  it('without its regional factors a sum is empty and names each of them; without comparisons it stands', () => {
    for (const { id, given } of examples) {
      const { fields } = calculators[id];
      const whole = calculators[id].run(given, plainContext);
      if (!whole.ok || whole.value.amountFen === null || whole.value.lines.length === 0) continue;
      for (const [key, { parameter, role }] of fields) {
        const value = (given as Record<string, unknown>)[key];
        if (parameter === undefined || value === undefined || value === null) continue;
        const result = calculators[id].run({ ...given, [key]: null }, plainContext);
        if (!result.ok) throw new Error(`${id} ${key}`);
        if (role === 'comparison') expect(result.value.amountFen).not.toBeNull();
        else expect([id, key, result.value.amountFen]).toEqual([id, key, null]);
        expect(result.value.missingParameters).toContain(parameter);
      }
    }
  });
});

describe('whatever is typed', () => {
  const junk = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '2023-02-29',
      '9999-12-31',
      '0001-01-01',
      -1,
      0.1,
      1e300,
      1e12,
      true,
      null,
      undefined,
    ),
    fc.jsonValue(),
  );
  it('one input replaced by anything gives a result or names a key, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), junk, ({ id, given }, at, value) => {
        const names = [...calculators[id].fields.keys()];
        const key = names[at % names.length] ?? '';
        const result = calculators[id].run({ ...given, [key]: value }, plainContext);
        if (result.ok) {
          const { amountFen } = result.value;
          expect(amountFen === null || amountFen >= 0).toBe(true);
        } else expect(result.failure.key).not.toBe('');
      }),
      { numRuns: 3_000 },
    );
  });
  it('a whole request of anything is answered', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(junk, fc.record({ calculator: fc.constantFrom(...Object.keys(file)), inputs: junk })),
        ),
        (list) => {
          expect(runClaims(list).output).toHaveLength(list.length);
        },
      ),
    );
  });
});

describe('severance', () => {
  const given = { ground: 'R38', minWageFen: 200_000, localAvgMonthlyWageFen: 900_000 };
  const n = (start: string, last: string, average: number, more = {}) =>
    fen('economic_compensation', {
      ...given,
      serviceStart: start,
      lastDayOfEmployment: last,
      avg12MonthGrossWageFen: average,
      ...more,
    });

  it('grows with service and, below the cap, with the wage', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.nat(6000),
        fc.nat(400),
        fc.integer({ min: 0, max: 2_700_000 }),
        fc.nat(5000),
        (start, length, more, average, raise) => {
          const last = addDays(start, length);
          const one = n(start, last, average);
          expect(n(start, addDays(last, more), average)).toBeGreaterThanOrEqual(one);
          expect(n(start, last, Math.min(2_700_000, average + raise))).toBeGreaterThanOrEqual(one);
        },
      ),
    );
  });

  it('the region’s figure moves the cap: three times it, at most twelve years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 2_000_000 }), (average) => {
        const capped = n('2009-01-01', '2024-12-31', 90_000_000, { localAvgMonthlyWageFen: average });
        expect(capped).toBe(Math.max(average * 3, 0) * 12);
      }),
    );
  });

  it('the minimum wage is a floor under the base', () => {
    fc.assert(
      fc.property(wage, fc.integer({ min: 1, max: 400_000 }), (average, minWageFen) => {
        const base = n('2023-01-01', '2023-12-31', average, { minWageFen, localAvgMonthlyWageFen: null });
        expect(base).toBe(Math.max(average, minWageFen));
      }),
    );
  });

  it('damages are twice the severance of a service that began after 2008', () => {
    fc.assert(
      fc.property(someDay, fc.nat(6000), wage, (start, length, average) => {
        const last = addDays(start, length);
        const { ground: _, ...rest } = given;
        const damages = fen('unlawful_termination', {
          ...rest,
          serviceStart: start,
          lastDayOfEmployment: last,
          avg12MonthGrossWageFen: average,
        });
        expect(damages).toBe(2 * n(start, last, average));
      }),
    );
  });
});

describe('other sums', () => {
  it('double wage: at most eleven months, growing with time; each bucket at most a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.nat(500),
        fc.nat(30),
        wage,
        (from, length, more, monthlyWageFen) => {
          const hireDate = addDays(day('2009-01-01'), from);
          const to = (days: number) =>
            fen('double_wage', { hireDate, monthlyWageFen, employmentEndDate: addDays(hireDate, days) });
          const one = to(length);
          expect(one).toBeLessThanOrEqual(11 * monthlyWageFen);
          expect(to(length + more)).toBeGreaterThanOrEqual(one);
        },
      ),
    );
  });

  it('overtime: grows with base, time and rate; the minimum wage moves its floor', () => {
    fc.assert(
      fc.property(
        wage,
        fc.nat(10_000),
        fc.nat(600),
        fc.constantFrom(150, 200, 300),
        wage,
        (base, minutes, more, percent, minimum) => {
          const pay = (monthlyBaseFen: number, time: number) =>
            fen('overtime', {
              monthlyBaseFen,
              minWageFen: minimum,
              entries: [{ label: 'x', minutes: time, percent }],
            });
          expect(pay(base, minutes + more)).toBeGreaterThanOrEqual(pay(base, minutes));
          expect(pay(base + more, minutes)).toBeGreaterThanOrEqual(pay(base, minutes));
          expect(pay(0, minutes)).toBe(pay(minimum, minutes));
        },
      ),
    );
  });

  it('annual leave: later in the year never fewer days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(364), fc.nat(364), (years, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) => addDays(day('2025-01-01'), n));
        const pay = (yearTo: unknown) =>
          fen('annual_leave', {
            cumulativeServiceYears: years,
            yearFrom: '2025-01-01',
            yearTo,
            avg12MonthWageExOvertimeFen: 87,
          });
        expect(pay(second)).toBeGreaterThanOrEqual(pay(first));
      }),
    );
  });

  it('injury: the area’s average moves both bounds of the own wage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        wage,
        fc.integer({ min: 5, max: 2_000_000 }),
        (grade, ownWageFen, coordinationAreaAvgFen) => {
          const months = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7][grade - 1] ?? 0;
          const given = {
            regionCode: '330000',
            grade,
            coordinationAreaAvgFen,
            terminated: false,
            insured: true,
          };
          const pay = (own: number) => fen('injury_lump_sum', { ...given, ownWageFen: own });
          expect(pay(0)).toBe(exact(coordinationAreaAvgFen).percent(60).times(months).rounded());
          expect(pay(900_000_000)).toBe(coordinationAreaAvgFen * 3 * months);
          expect(pay(ownWageFen)).toBeGreaterThanOrEqual(pay(0));
        },
      ),
    );
  });

  it('instalments add up to the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 100_000_000 }),
        fc.integer({ min: 1, max: 120 }),
        someDay,
        (totalFen, count, firstDue) => {
          expect(
            fen('instalment_schedule', {
              totalFen,
              count,
              firstDue,
              interval: 'month',
              rollToNextWorkday: true,
            }),
          ).toBe(totalFen);
        },
      ),
    );
  });

  it('moving the minimum wage moves the threshold of a final award', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (minWageFen) => {
        const items = [0, 1].map((over) => ({ name: 'x', kind: 'pay', fen: minWageFen * 12 + over }));
        const result = calculators.final_award_check.run({ minWageFen, items }, plainContext);
        expect(result).toMatchObject({ ok: true, value: { keys: { final: [true, false] } } });
      }),
    );
  });
});

describe('numbers and spans', () => {
  it('fractions: half up, order, and back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -9999n, max: 9999n }),
        fc.bigInt({ min: 1n, max: 999n }),
        fc.integer({ min: 1, max: 99 }),
        (n, d, k) => {
          const value = new Exact(n, d);
          expect(value.times(k).over(k).text()).toBe(value.text());
          expect(value.rounded()).toBe(Math.floor(Number(n) / Number(d) + 0.5));
          expect(value.plus(1).compare(value)).toBe(1);
          expect(value.minus(value).text()).toBe('0');
        },
      ),
    );
    expect(
      [new Exact(1n, 2n), new Exact(3n, 2n), new Exact(-1n, 2n)].map((one) => one.rounded() + 0),
    ).toEqual([1, 2, 0]);
    expect(() => new Exact(1n, 0n)).toThrow(RangeError);
  });

  it('a span is its months and the days left, and never a month of days', () => {
    fc.assert(
      fc.property(someDay, fc.nat(4000), (start, length) => {
        const last = addDays(start, length);
        const { months, days, rest } = spanOf(start, last);
        expect(rest).toBe(firstDayAfter(start, months));
        expect(days).toBe(daysBetween(rest, last) + 1);
        expect(firstDayAfter(start, months + 1) > addDays(last, 1)).toBe(true);
      }),
    );
  });

  it.each([
    ['2025-01-31', 1, '2025-03-01'],
    ['2025-01-31', 2, '2025-03-31'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2025-12-31', 2, '2026-03-01'],
    ['2025-10-31', 1, '2025-12-01'],
  ])('%s and %s months', (start, months, expected) => {
    expect(firstDayAfter(day(start), months)).toBe(expected);
  });
});
