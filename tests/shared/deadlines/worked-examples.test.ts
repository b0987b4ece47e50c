import { describe, expect, it } from 'vitest';
import { runDeadlines } from '../../../shared/deadlines/command.ts';
import { rollsForward } from '../../../shared/deadlines/rule.ts';
import { deadlineRules, mediationRules } from '../../../shared/deadlines/rules.ts';
import facts from './rule-facts.json' with { type: 'json' };
import examples from './worked-examples.json' with { type: 'json' };

describe('期限目录: worked examples', () => {
  it.each(examples.map((one) => [one.id, one] as const))('%s', (_, expected) => {
    const { id, deadlineId, triggerDate, adjustments } = expected;
    const { output, errors } = runDeadlines([{ id, deadlineId, triggerDate, adjustments }]);
    expect(errors).toEqual([]);
    const { adjustments: _facts, ...keys } = expected;
    expect(output[0]).toMatchObject(keys);
    expect(output[0]?.warnings).toEqual([]);
    expect(output[0]?.provisional).toBe(false);
  });
});

describe('期限目录: every rule as typed from the texts', () => {
  it('has exactly these rules', () => {
    expect(mediationRules.map((rule) => rule.id).sort()).toEqual(facts.map((fact) => fact.id).sort());
    expect(mediationRules).toHaveLength(44);
  });

  it.each(facts.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    const rule = mediationRules.find((one) => one.id === id);
    if (!rule) throw new Error('missing');
    const cite = (b: { law: string; article: string; confidence: string; via?: string | undefined }) =>
      `${b.law}|${b.article}|${b.confidence}|${b.via ?? ''}`;
    expect({
      id: rule.id,
      nameZh: rule.nameZh,
      nature: rule.nature,
      region: rule.region,
      triggerField: rule.triggerField,
      durationValue: rule.duration.value,
      durationUnit: rule.duration.unit,
      direction: rule.direction,
      rollForwardIfHoliday: rollsForward(rule),
      dueRule: rule.dueRule,
      extendable: rule.extendable.allowed,
      confidence: rule.confidence,
      rollBasis: rule.rollBasis.map(cite),
      legalBasis: rule.legalBasis.map(cite),
    }).toEqual(fact);
  });

  it.each(deadlineRules.map((rule) => [rule.id, rule] as const))(
    '%s has every text in Chinese',
    (_, rule) => {
      const chinese = /[\u4e00-\u9fff]/;
      for (const text of [
        rule.nameZh,
        rule.triggerZh,
        rule.obligorZh,
        rule.consequenceZh,
        rule.appliesToZh,
      ]) {
        expect(text).toMatch(chinese);
      }
      for (const text of [rule.triggerEn, rule.obligorEn, rule.consequenceEn, rule.nameEn]) {
        expect(text).not.toBe('');
      }
    },
  );
});
