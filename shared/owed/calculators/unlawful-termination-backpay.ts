import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { onDay, sum } from '../fields.ts';
import { backpay } from '../law/pay.ts';
import { refuse } from '../refused.ts';
import { payStretch } from '../stretch.ts';
import { worksheet } from '../worksheet.ts';

/** 违法解除期间工资 (法释〔2025〕12号第十八条): the normal wage from the decision to the day work resumes. */
export const unlawfulTerminationBackpay = defineCalculator({
  id: 'unlawful_termination_backpay',
  inputs: z.strictObject({
    normalMonthlyWageFen: sum('正常工作月工资'),
    from: onDay('解除决定次日'),
    to: onDay('恢复履行前一日'),
  }),
  limitation: (i) => ({ rule: 'general', start: i.from }),
  burden: ['decision', 'payment'],
  compute({ normalMonthlyWageFen: monthly, from, to }, { calendar }) {
    if (to < from) refuse('to', '早于起日 / before from');
    const sheet = worksheet();
    sheet.step(`继续履行劳动合同的，支付${from}至${to}的工资；双方都有过错的分担`, ...backpay);
    payStretch(sheet, { label: '违法解除期间工资', monthly, from, to }, calendar);
    return sheet.total();
  },
});
