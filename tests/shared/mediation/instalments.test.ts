import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../shared/kernel/calendar-day.ts';
import { fen, sumFen } from '../../../shared/kernel/money.ts';
import { instalmentDays, instalmentsOn, splitEqually } from '../../../shared/mediation/instalments.ts';

describe('分期 splitEqually', () => {
  it.each([
    ['divides without rest', 1260000, 3, [420000, 420000, 420000]],
    ['the rest goes to the last part', 1000000, 3, [333333, 333333, 333334]],
    ['one part is the whole', 999, 1, [999]],
    ['as many parts as fen', 3, 3, [1, 1, 1]],
  ])('%s', (_, total, count, parts) => {
    expect(splitEqually(fen(total), count)).toEqual(parts);
  });

  it.each([
    ['more parts than fen', 2, 3],
    ['no part', 100, 0],
    ['half a part', 100, 1.5],
  ])('refuses %s', (_, total, count) => {
    expect(() => splitEqually(fen(total), count)).toThrow(RangeError);
  });

  it('always adds up to the total, and no part differs from the first but the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 10 ** 12 }),
        fc.integer({ min: 1, max: 120 }),
        (total, count) => {
          const parts = splitEqually(fen(total), count);
          expect(sumFen(parts)).toBe(total);
          expect(new Set(parts.slice(0, -1)).size).toBeLessThanOrEqual(1);
          expect(parts.at(-1)).toBeGreaterThanOrEqual(parts[0] ?? 0);
        },
      ),
    );
  });
});

describe('分期 instalmentDays', () => {
  it.each([
    ['monthly on an ordinary day', '2026-12-15', 3, 'monthly', ['2026-12-15', '2027-01-15', '2027-02-15']],
    [
      'from the 31st: last day of short months, the 31st again after',
      '2027-01-31',
      4,
      'monthly',
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [
      'from the 30th over a leap February',
      '2027-12-30',
      3,
      'monthly',
      ['2027-12-30', '2028-01-30', '2028-02-29'],
    ],
    [
      'weekly over the end of the year',
      '2026-12-24',
      3,
      'weekly',
      ['2026-12-24', '2026-12-31', '2027-01-07'],
    ],
  ] as const)('%s', (_, first, count, every, days) => {
    expect(instalmentDays(day(first), count, every)).toEqual(days);
  });

  it('never goes backwards and never repeats a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom('monthly', 'weekly'),
        (offset, every) => {
          const days = instalmentDays(addDays(day('2024-01-01'), offset), 24, every);
          expect([...new Set(days)].sort()).toEqual(days);
        },
      ),
    );
  });
});

describe('分期 instalmentsOn', () => {
  it('numbers the days in order and keeps the total', () => {
    expect(instalmentsOn(fen(100), [day('2027-03-01'), day('2027-01-01'), day('2027-02-01')])).toEqual([
      { no: 1, dueOn: '2027-01-01', amountFen: 33 },
      { no: 2, dueOn: '2027-02-01', amountFen: 33 },
      { no: 3, dueOn: '2027-03-01', amountFen: 34 },
    ]);
  });
});
