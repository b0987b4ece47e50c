import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { choice, flag, optional, sum } from '../fields.ts';
import { groundChoices, grounds } from '../law/severance.ts';
import { need } from '../refused.ts';
import { serviceFields } from '../severance.ts';
import { worksheet, yuan } from '../worksheet.ts';
import { writeSeverance } from './economic-compensation.ts';

/**
 * 经济补偿和代通知金 N+1 (劳动合同法第四十条, 实施条例第二十条). The extra month is the previous month's wage, not the
 * average, and has no cap; only the three grounds of article 40 without 30 days' written notice give it.
 */
export const noticePay = defineCalculator({
  id: 'notice_pay',
  inputs: z.strictObject({
    ...serviceFields,
    ground: choice('解除或者终止的事由', groundChoices),
    previousMonthWageFen: optional(sum('解除前上一个月工资标准')),
    noticeGiven: optional(flag('已提前三十日书面通知')),
  }),
  limitation: (i) => ({ rule: 'general', start: i.lastDayOfEmployment }),
  burden: ['decision', 'payment', 'employment'],
  compute(inputs) {
    const sheet = worksheet();
    const ground = grounds[inputs.ground];
    const keys = writeSeverance(sheet, {
      ...inputs,
      pre2008Mode: 'segment481',
      renewalRefusedByWorker: false,
    });
    const severanceFen = sheet.subtotal() ?? 0;
    let noticePayFen = 0;
    if (ground.notice) {
      const wage = need(inputs.previousMonthWageFen, 'previousMonthWageFen');
      if (need(inputs.noticeGiven, 'noticeGiven')) {
        sheet.step('已提前三十日书面通知，不支付代通知金', ...ground.basis);
      } else {
        sheet.step(
          `未提前三十日书面通知，额外支付上一个月工资${yuan(wage)}（不是十二个月平均）`,
          ...ground.basis,
        );
        noticePayFen = sheet.line({ label: '代通知金', formula: yuan(wage), amount: wage }) ?? 0;
      }
    } else sheet.step(`“${ground.zh}”不适用代通知金`, ...ground.basis);
    return sheet.total({
      economicCompensationFen: severanceFen,
      noticePayFen,
      compensationMonths: keys.compensationMonths,
    });
  },
});
