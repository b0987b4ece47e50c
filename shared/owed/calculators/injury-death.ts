import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { fallback, regional, sum } from '../fields.ts';
import { deathBenefits, noOffset } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import type { ParameterKey } from '../regional/keys.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 工亡待遇 (工伤保险条例第三十九条): funeral and one-off sums. Commercial insurance is not deducted. */
export const injuryDeath = defineCalculator({
  id: 'injury_death',
  inputs: z.strictObject({
    nationalUrbanDisposableIncomePerCapitaFen: regional(
      sum('上一年度全国城镇居民人均可支配收入'),
      'nationalUrbanDisposableIncome',
    ),
    coordinationAreaAvgFen: regional(sum('统筹地区上年度职工月平均工资'), 'coordinationAreaAvgWage'),
    commercialInsurancePaidFen: fallback(sum('单位购买的商业意外险赔付'), 0),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['injury', 'employment'],
  compute(given) {
    const sheet = worksheet();
    const law = lawOf(deathBenefits);
    const { funeralMonths, incomeTimes } = law.value;
    sheet.step(
      `丧葬补助金为${funeralMonths}个月统筹地区平均工资，一次性工亡补助金为全国城镇居民人均可支配收入的${incomeTimes}倍；供养亲属抚恤金另计`,
      ...law.basis,
    );
    const row = (label: string, base: number | null, times: number, key: ParameterKey) => {
      if (base === null) sheet.lacks(key);
      return sheet.line({
        label,
        formula: base === null ? '缺少统计数据' : `${yuan(base)} × ${times}`,
        amount: base === null ? null : exact(base).times(times),
      });
    };
    const funeralFen = row(
      '丧葬补助金',
      given.coordinationAreaAvgFen,
      funeralMonths,
      'coordinationAreaAvgWage',
    );
    const oneOffFen = row(
      '一次性工亡补助金',
      given.nationalUrbanDisposableIncomePerCapitaFen,
      incomeTimes,
      'nationalUrbanDisposableIncome',
    );
    if (given.commercialInsurancePaidFen > 0) {
      sheet.step(`商业意外险赔付${yuan(given.commercialInsurancePaidFen)}不抵扣工伤待遇`, noOffset);
    }
    return sheet.total({ funeralFen, oneOffFen, offsetAllowedFen: 0 });
  },
});
