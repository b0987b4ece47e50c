import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { regional, sum } from '../fields.ts';
import { deductionLimit } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 损失赔偿当月扣除限额 (工资支付暂行规定第十六条): at most 20 % of the month's wage, and the minimum wage is left. */
export const wageDeductionCap = defineCalculator({
  id: 'wage_deduction_cap',
  inputs: z.strictObject({
    monthWageFen: sum('当月工资'),
    agreedCompensationFen: sum('尚未扣清的赔偿'),
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
  }),
  limitation: () => ({ rule: 'none' }),
  burden: ['payment'],
  compute({ monthWageFen, agreedCompensationFen, minWageFen }) {
    const sheet = worksheet();
    const law = lawOf(deductionLimit);
    const share = exact(monthWageFen).percent(law.value.percent);
    sheet.step(
      `每月扣除不超过工资的${law.value.percent}%（${yuan(share)}），扣后不低于最低工资`,
      ...law.basis,
    );
    if (minWageFen === null) sheet.lacks('minWageMonthly');
    const left = Math.max(0, monthWageFen - (minWageFen ?? 0));
    sheet.line({
      label: '当月最多可扣',
      formula:
        minWageFen === null
          ? '缺少最低工资标准'
          : `取小：${yuan(share)}、${yuan(monthWageFen)} － ${yuan(minWageFen)}、${yuan(agreedCompensationFen)}`,
      amount: minWageFen === null ? null : share.atMost(left).atMost(agreedCompensationFen),
    });
    return sheet.total();
  },
});
