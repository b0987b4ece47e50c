import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, fallback, regional, sum } from '../fields.ts';
import { sickPayFloor } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 病假工资差额: what was paid below the contract, the local table or 80 % of the minimum wage. */
export const sickPay = defineCalculator({
  id: 'sick_pay',
  inputs: z.strictObject({
    paidMonthlyFen: sum('实发月病假工资'),
    contractMonthlyFen: fallback(sum('合同或者当地规定的月病假工资'), 0),
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
    months: count('月数', 0, 1200),
  }),
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment'],
  compute({ paidMonthlyFen, contractMonthlyFen, minWageFen, months }) {
    const sheet = worksheet();
    const law = lawOf(sickPayFloor);
    sheet.step(`病假工资不低于最低工资的${law.value.percent}%；合同或者当地规定更高的从其规定`, ...law.basis);
    if (minWageFen === null) {
      sheet.lacks('minWageMonthly');
      sheet.line({ label: '病假工资差额', formula: '缺少最低工资标准', amount: null });
      return sheet.total({ monthlyStandardFen: null });
    }
    const standard = exact(minWageFen).percent(law.value.percent).atLeast(contractMonthlyFen);
    sheet.line({
      label: '病假工资差额',
      formula: `（${yuan(standard)} － ${yuan(paidMonthlyFen)}）× ${months}个月`,
      amount: standard.minus(paidMonthlyFen).atLeast(0).times(months),
    });
    return sheet.total({ monthlyStandardFen: standard.rounded() });
  },
});
