import { describe, expect, it } from 'vitest';
import { categories } from '../../../shared/mediation/categories.ts';
import { calculatorsOfCategory, calculatorsOfEveryCase } from '../../../shared/owed/by-category.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { switches } from '../../../shared/owed/switches.ts';
import { owed } from './owed.ts';

describe('tables', () => {
  it('every calculator is offered somewhere, by its own id', () => {
    const offered = new Set([...Object.values(calculatorsOfCategory).flat(), ...calculatorsOfEveryCase]);
    expect([...offered].sort()).toEqual(Object.keys(calculators).sort());
    for (const [id, calculator] of Object.entries(calculators)) expect(calculator.id).toBe(id);
    for (const category of Object.keys(calculatorsOfCategory))
      expect(Object.keys(categories)).toContain(category);
  });

  it('every input has a Chinese label; every choice one for each value; lists of records tell theirs', () => {
    for (const { id, fields } of Object.values(calculators)) {
      expect(fields.size).toBeGreaterThan(0);
      for (const [key, meta] of fields) {
        expect([id, key, meta?.zh]).toEqual([id, key, expect.stringMatching(/[\u4e00-\u9fff]/)]);
        if (meta.kind === 'choice') expect(Object.keys(meta.choices ?? {}).length).toBeGreaterThan(0);
      }
    }
    expect([...(calculators.overtime.fields.get('days')?.of?.keys() ?? [])]).toEqual([
      'date',
      'workedMinutes',
      'compensatoryMinutes',
    ]);
    expect(calculators.economic_compensation.fields.get('minWageFen')).toMatchObject({
      parameter: 'minWageMonthly',
      role: 'comparison',
      optional: true,
    });
    expect(calculators.economic_compensation.fields.get('serviceStart')?.optional).toBeUndefined();
  });

  it('a switch has Chinese for itself and each value', () => {
    for (const { zh, values } of Object.values(switches)) {
      for (const text of [zh, ...Object.values(values)]) expect(text).toMatch(/[\u4e00-\u9fff0-9]/);
    }
  });

  it('a local rule a sum rests on is cited and copied', () => {
    const answer = owed('injury_lump_sum', {
      regionCode: '330106',
      grade: 8,
      ownWageFen: 1,
      coordinationAreaAvgFen: 1,
      provinceAvgAtTerminationFen: 1,
      insured: true,
      terminated: true,
    });
    expect(JSON.stringify(answer.legalBasis)).toContain('《浙江省工伤保险条例(2020修正)》第二十七条');
    expect(answer.parametersUsed).toMatchObject([
      {},
      {},
      { key: 'injurySubsidyScheme', region: '330000', effectiveFrom: '2018-01-01' },
    ]);
  });

  it.each([
    [36 * 60 - 60, 0],
    [36 * 60, 0],
    [36 * 60 + 1, 1],
  ])('more than 36 hours in a month are said, and paid all the same: %s minutes', (minutes, said) => {
    const dates = ['03', '04', '05', '06', '07', '10', '11', '12', '13', '14'];
    const days = dates.map((date, i) => {
      const share = i === 0 ? minutes - 9 * 220 : 220;
      return { date: `2025-03-${date}`, workedMinutes: 480 + share };
    });
    const answer = owed('overtime', { monthlyBaseFen: 1_044_000, days });
    expect((answer.steps as string[]).filter((step) => step.includes('超过每月36小时'))).toHaveLength(said);
    expect(answer.amountFen).toBe(minutes * 150);
  });
});
