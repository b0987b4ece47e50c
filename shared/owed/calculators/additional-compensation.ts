import { z } from 'zod';
import { fen } from '../../kernel/money.ts';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { flag, sum } from '../fields.ts';
import { additionalRange } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 加付赔偿金 (劳动合同法第八十五条): a range, and only after an order of the authority was not obeyed in time. */
export const additionalCompensation = defineCalculator({
  id: 'additional_compensation',
  inputs: z.strictObject({
    payableFen: sum('责令支付的数额'),
    laborInspectionOrderIssued: flag('劳动行政部门已责令限期支付'),
    deadlinePassedUnpaid: flag('逾期未付'),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['payment'],
  compute({ payableFen, laborInspectionOrderIssued, deadlinePassedUnpaid }) {
    const sheet = worksheet();
    const law = lawOf(additionalRange);
    if (!laborInspectionOrderIssued || !deadlinePassedUnpaid) {
      sheet.step('未经劳动行政部门责令限期支付或者未逾期，不产生加付赔偿金', ...law.basis);
      return { ...sheet.total(), rangeFen: [fen(0), fen(0)] };
    }
    const [least, most] = [law.value.least, law.value.most].map((share) =>
      exact(payableFen).percent(share).rounded(),
    );
    sheet.step(
      `责令限期支付逾期不付的，加付${law.value.least}%至${law.value.most}%：${yuan(least ?? 0)}至${yuan(most ?? 0)}，由人确定`,
      ...law.basis,
    );
    return { ...sheet.noSum(), rangeFen: [fen(least ?? 0), fen(most ?? 0)] };
  },
});
