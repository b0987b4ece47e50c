import { describe, expect, it } from 'vitest';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { plainContext as plain, runClaims } from '../../../shared/owed/command.ts';
import { byHand } from './by-hand.ts';
import file from './worked-examples.json' with { type: 'json' };

interface Example {
  name: string;
  given: Record<string, unknown>;
  owedFen: number | null;
  also?: Record<string, unknown>;
  byHand?: string;
  assumed?: string[];
}
const examples = Object.entries(file) as unknown as [CalculatorId, Example[]][];
const all = examples.flatMap(([calculator, list]) => list.map((one) => ({ calculator, ...one })));

describe.each(examples)('worked examples: %s', (calculator, list) => {
  it.each(list.map((one) => [one.name, one] as const))('%s', (id, one) => {
    const { output, errors } = runClaims([{ id, calculator, inputs: one.given }]);
    expect(errors).toEqual([]);
    expect(output[0]?.amountFen).toStrictEqual(one.owedFen);
    for (const [key, value] of Object.entries(one.also ?? {})) {
      expect({ [key]: output[0]?.[key] }).toStrictEqual({ [key]: value });
    }
  });
});

describe('worked examples: the whole file', () => {
  it('holds every automatic example and every calculator', () => {
    expect(all).toHaveLength(171);
    expect(examples.map(([id]) => id).sort()).toEqual(Object.keys(calculators).sort());
  });

  it.each(all.filter((one) => one.byHand !== undefined).map((one) => [one.name, one] as const))(
    'the sum written by hand agrees: %s',
    (_, one) => {
      expect(byHand(one.byHand ?? '')).toBe(one.owedFen);
    },
  );

  it('computed in one list: same order, no failures, each with steps and warnings', () => {
    const { output, errors } = runClaims(
      all.map(({ name, calculator, given }) => ({ id: name, calculator, inputs: given })),
    );
    expect(errors).toEqual([]);
    expect(output.map((one) => one.id)).toEqual(all.map((one) => one.name));
    for (const one of output) {
      expect(Array.isArray(one.warnings)).toBe(true);
      expect((one.steps as string[]).length).toBeGreaterThan(0);
      expect((one.steps as string[]).every((step) => /[\u4e00-\u9fff]/.test(step))).toBe(true);
    }
  });

  it('takes well under a second for the whole file', () => {
    const requests = all.map(({ calculator, given }) => ({ calculator, inputs: given }));
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now();
      runClaims(requests);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('every sum is the total of its printed rows minus what was paid', () => {
    for (const { calculator, given, name } of all) {
      const result = calculators[calculator].run(given, plain);
      if (!result.ok) throw new Error(name);
      const { amountFen, lines, alreadyPaidFen } = result.value;
      if (amountFen === null) continue;
      const total = lines.reduce((sum, line) => sum + (line.amountFen ?? Number.NaN), 0);
      expect([name, amountFen]).toEqual([name, Math.max(0, total - alreadyPaidFen)]);
    }
  });

  it('every result cites: no citation without a confidence, conventions named as such', () => {
    for (const { calculator, given } of all) {
      const result = calculators[calculator].run(given, plain);
      if (!result.ok) throw new Error('refused');
      for (const { ref, confidence } of result.value.legalBasis) {
        if (confidence === 'recalled') expect(ref).toContain('待核对');
        if (confidence === 'practice') expect(ref).toContain('惯例，非法律规定');
      }
    }
  });
});
