import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, optional, regional, sum } from '../fields.ts';
import { unemploymentTiers } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 失业保险待遇损失 (社会保险法第四十五条、第四十六条): months actually lost, at most the tier, × the local benefit. */
export const unemploymentLoss = defineCalculator({
  id: 'unemployment_loss',
  inputs: z.strictObject({
    contributionMonths: optional(count('缴费月数（含应缴未缴）', 0, 1200)),
    monthsLost: optional(count('实际损失月数', 0, 1200)),
    monthlyStandardFen: regional(sum('失业保险金月标准'), 'unemploymentBenefitMonthly'),
  }),
  limitation: () => ({ rule: 'general' }),
  burden: ['payment', 'decision'],
  compute({ contributionMonths, monthsLost, monthlyStandardFen: benefit }) {
    const sheet = worksheet();
    const law = lawOf(unemploymentTiers);
    const maxMonths =
      contributionMonths === null
        ? null
        : (law.value.findLast((tier) => contributionMonths >= tier.from)?.months ?? 0);
    const months = maxMonths === null || monthsLost === null ? null : Math.min(maxMonths, monthsLost);
    if (maxMonths !== null) {
      sheet.step(`累计缴费（含应缴未缴）${contributionMonths}个月：最长${maxMonths}个月`, ...law.basis);
    }
    sheet.step('限于非因本人意愿中断就业、尚未重新就业且不能补办的情形，按实际损失计算', ...law.basis);
    if (benefit === null) sheet.lacks('unemploymentBenefitMonthly');
    const known = months !== null && benefit !== null;
    sheet.line({
      label: '失业保险待遇损失',
      formula: known ? `${yuan(benefit)} × ${months}个月` : '月数或者当地标准未定',
      amount: known ? exact(benefit).times(months) : null,
    });
    return sheet.total({ maxMonths, months });
  },
});
