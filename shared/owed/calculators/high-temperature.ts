import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { choice, count, list, regional, regionCode, sum } from '../fields.ts';
import { heat } from '../law/pay.ts';
import { refuse } from '../refused.ts';
import { worksheet, yuan } from '../worksheet.ts';

/** 高温津贴: the local allowance for each month worked under the condition that the local rule covers. */
export const highTemperature = defineCalculator({
  id: 'high_temperature',
  inputs: z.strictObject({
    regionCode: regionCode(),
    workKind: choice('作业种类', { outdoor: '室外高温作业', indoor: '室内高温作业' }),
    year: count('年份', 1949, 2999),
    months: list('高温作业月份', count('月', 1, 12), 12),
    monthlyAllowanceFen: regional(sum('高温津贴月标准'), 'highTempAllowance'),
    payableMonths: regional(list('发放月份', count('月', 1, 12), 12), 'highTempAllowance'),
  }),
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment'],
  compute({ year, months, monthlyAllowanceFen: allowance, payableMonths: payable }) {
    const again = months.findIndex((one, i) => months.indexOf(one) !== i);
    if (again >= 0) refuse(`months.${again}`, '月份重复 / month given twice');
    const sheet = worksheet();
    sheet.step('高温作业的应当发放高温津贴，标准和月份按当地规定；属于工资，但不计入最低工资', ...heat);
    if (allowance === null || payable === null) sheet.lacks('highTempAllowance');
    const counted = months.filter((one) => payable?.includes(one));
    const known = allowance !== null && payable !== null;
    sheet.line({
      label: `${year}年高温津贴`,
      formula: known
        ? `${yuan(allowance)} × ${counted.length}个月（${counted.join('、')}月）`
        : '缺少当地标准',
      amount: known ? exact(allowance).times(counted.length) : null,
    });
    return sheet.total();
  },
});
