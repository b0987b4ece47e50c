import { describe, expect, it } from 'vitest';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { categoryOfCalculator, intakeFrom } from '../../../shared/owed/as-intake.ts';
import { calculatorsOfCategory, calculatorsOfEveryCase } from '../../../shared/owed/by-category.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { plainContext } from '../../../shared/owed/command.ts';
import file from './worked-examples.json' with { type: 'json' };

const examples = Object.entries(file) as unknown as [CalculatorId, { given: Record<string, unknown> }[]][];

describe('转为登记: which kind of dispute', () => {
  it.each(
    Object.entries(categoryOfCalculator) as [CalculatorId, (typeof categoryOfCalculator)[CalculatorId]][],
  )('%s is registered under a category it belongs to, or is no claim: %s', (id, category) => {
    if (category !== null && !calculatorsOfEveryCase.includes(id)) {
      expect(calculatorsOfCategory[category]).toContain(id);
    }
  });
});

describe('转为登记: the draft', () => {
  it.each(examples)('of every %s can be stored and read again', (id, list) => {
    for (const { given } of list) {
      const result = calculators[id].run(given, plainContext);
      if (!result.ok) throw new Error('refused');
      let keys = 0;
      const draft = intakeFrom(
        result.value,
        given,
        { name: ' 张三 ', contact: '', note: '' },
        {
          now: localMinute('2026-11-21T10:00'),
          key: () => {
            keys += 1;
            return `k${keys}`;
          },
        },
      );
      expect(IntakeDraft.parse(draft)).toEqual(draft);
      const [claim] = draft.claims;
      expect(claim?.amountFen ?? null).toBe(result.value.amountFen);
      expect(claim?.text).toMatch(/^支付/);
      expect(draft.parties[0]?.body.name).toBe('张三');
      if (claim?.periodFrom && claim.periodTo) expect(claim.periodFrom <= claim.periodTo).toBe(true);
    }
  });
});
