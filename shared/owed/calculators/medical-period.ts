import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { count } from '../fields.ts';
import { medicalBoundary, medicalPeriods } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { refuse } from '../refused.ts';
import { worksheet } from '../worksheet.ts';

/** 医疗期 (劳部发〔1994〕479号): months and the window they are counted in. */
export const medicalPeriod = defineCalculator({
  id: 'medical_period',
  inputs: z.strictObject({
    totalServiceYears: count('实际工作年限', 0, 80),
    serviceYearsWithEmployer: count('本单位工作年限', 0, 80),
  }),
  limitation: () => ({ rule: 'none' }),
  burden: ['decision', 'seniority'],
  compute({ totalServiceYears: total, serviceYearsWithEmployer: own }) {
    if (own > total) refuse('serviceYearsWithEmployer', '多于实际工作年限 / more than totalServiceYears');
    const sheet = worksheet();
    const law = lawOf(medicalPeriods);
    const tiers = total < law.value.longServiceYears ? law.value.under : law.value.over;
    const tier = tiers.findLast((one) => own >= one.from);
    const [months, windowMonths] = [tier?.months ?? 0, tier?.window ?? 0];
    sheet.step(
      `实际工作${total}年、本单位${own}年：医疗期${months}个月，在${windowMonths}个月内累计病休`,
      ...law.basis,
      medicalBoundary,
    );
    return sheet.noSum({ months, windowMonths });
  },
});
