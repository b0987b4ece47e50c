import { expect, it } from 'vitest';
import { type FigureUsed, figureChanges } from '../../../shared/owed/figures-used.ts';
import type { ClaimResult, ParameterUsed } from '../../../shared/owed/result.ts';

const used = (key: ParameterUsed['key'], value: ParameterUsed['value']): ParameterUsed => ({
  key,
  value,
  region: '330200',
  effectiveFrom: null,
  source: '示例',
  confidence: 'read',
});
const resultWith = (...parametersUsed: ParameterUsed[]) => ({ parametersUsed }) as unknown as ClaimResult;
const wage: FigureUsed = { key: 'minWageMonthly', value: '249000' };

it('a figure is another one when its value changed, was added or is gone; the order of inputs does not matter', () => {
  expect(figureChanges([wage], resultWith(used('minWageMonthly', 266_000)))).toEqual([
    { key: 'minWageMonthly', before: [249_000], after: [266_000] },
  ]);
  expect(figureChanges([], resultWith(used('minWageMonthly', 266_000)))).toEqual([
    { key: 'minWageMonthly', before: null, after: [266_000] },
  ]);
  expect(figureChanges([wage], resultWith())).toEqual([
    { key: 'minWageMonthly', before: [249_000], after: null },
  ]);
  const two = [wage, { key: 'minWageMonthly' as const, value: '266000' }];
  expect(
    figureChanges(two, resultWith(used('minWageMonthly', 266_000), used('minWageMonthly', 249_000))),
  ).toEqual([]);
});

it('tells nothing where the figures of then were not kept', () => {
  expect(figureChanges(undefined, resultWith(used('minWageMonthly', 266_000)))).toEqual([]);
});
