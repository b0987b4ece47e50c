import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, flag, regional, sum } from '../fields.ts';
import { stoppage } from '../law/pay.ts';
import { refuse } from '../refused.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 停工停产工资 (工资支付暂行规定第十二条): the first pay cycle in full, then the local living allowance. */
export const stoppagePay = defineCalculator({
  id: 'stoppage_pay',
  inputs: z.strictObject({
    monthlyWageFen: sum('月工资'),
    stoppageMonths: count('停工工资支付周期数（含第一个）', 0, 1200),
    noWorkArranged: flag('未安排工作'),
    minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
    afterFirstCyclePercentOfMinWage: regional(
      count('生活费占最低工资（%）', 0, 1000),
      'stoppageLivingAllowanceBp',
    ),
  }),
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment'],
  compute(given) {
    const { monthlyWageFen, stoppageMonths, minWageFen, afterFirstCyclePercentOfMinWage: percent } = given;
    if (!given.noWorkArranged) refuse('noWorkArranged', '提供了劳动的周期按拖欠工资计算 / use wage_arrears');
    const sheet = worksheet();
    sheet.step(
      '停工在一个工资支付周期内的按约定支付工资；超过的，未安排工作的按当地规定支付生活费',
      ...stoppage,
    );
    if (stoppageMonths > 0) {
      sheet.line({ label: '第一个工资支付周期', formula: yuan(monthlyWageFen), amount: monthlyWageFen });
    }
    const rest = stoppageMonths - 1;
    if (rest <= 0) return sheet.total();
    if (minWageFen === null) sheet.lacks('minWageMonthly');
    if (percent === null) sheet.lacks('stoppageLivingAllowanceBp');
    const known = minWageFen !== null && percent !== null;
    sheet.line({
      label: '以后各周期生活费',
      formula: known ? `${yuan(minWageFen)} × ${percent}% × ${rest}` : '缺少当地标准',
      amount: known ? exact(minWageFen).percent(percent).times(rest) : null,
    });
    return sheet.total();
  },
});
