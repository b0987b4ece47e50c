import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { fallback, sum } from '../fields.ts';
import { unlawfulTermination as law } from '../law/severance.ts';
import { lawOf } from '../law/statute.ts';
import { serviceFields, severance } from '../severance.ts';
import { worksheet, yuan } from '../worksheet.ts';

/**
 * 违法解除（终止）赔偿金 2N (劳动合同法第四十八条、第八十七条): twice the rounded severance over the whole service,
 * never segmented at 2008; replaces 经济补偿 and 代通知金.
 */
export const unlawfulTermination = defineCalculator({
  id: 'unlawful_termination',
  inputs: z.strictObject({
    ...serviceFields,
    alreadyPaidEconomicCompensationFen: fallback(sum('已付经济补偿'), 0),
  }),
  limitation: (i) => ({ rule: 'general', start: i.lastDayOfEmployment }),
  burden: ['decision', 'employment', 'payment'],
  compute(inputs) {
    const sheet = worksheet();
    const { times } = lawOf(law).value;
    const { base, halves } = severance(sheet, inputs, null);
    const single = base.times(halves).over(2).rounded();
    const statutoryFen = single * times;
    sheet.step(`赔偿金为经济补偿标准${yuan(single)}的${times}倍，自用工之日起不分段`, ...lawOf(law).basis);
    sheet.line({
      label: '违法解除（终止）赔偿金',
      formula: `${yuan(base)} × ${halves / 2}个月 × ${times}`,
      amount: statutoryFen,
    });
    sheet.paid(inputs.alreadyPaidEconomicCompensationFen);
    return sheet.total({ compensationMonths: halves / 2, baseFen: base.rounded(), statutoryFen });
  },
});
