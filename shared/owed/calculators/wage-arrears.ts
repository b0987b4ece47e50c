import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { exact, hundredths } from '../exact.ts';
import { choice, decimal, fallback, list, month, optional, regional, sum, text } from '../fields.ts';
import { minimumWageParts, wagePayment } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { payDays } from '../law/working-time.ts';
import { payOfDays } from '../paid-days.ts';
import { need, refuse } from '../refused.ts';
import { type Outcome, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  mode: choice('方式', { rows: '逐月', minimumWageGap: '最低工资差额', proration: '按天折算' }),
  rows: optional(
    list(
      '各月工资',
      z.strictObject({
        month: optional(month('月份')),
        label: optional(text('项目')),
        dueFen: sum('应付'),
        paidFen: sum('已付（含他人代付）'),
      }),
    ),
  ),
  month: optional(month('月份')),
  grossPaidFen: optional(sum('当月实付（应得）工资')),
  overtimeFen: fallback(sum('其中加班费'), 0),
  highTempFen: fallback(sum('其中高温津贴'), 0),
  nightShiftFen: fallback(sum('其中中夜班等特殊津贴'), 0),
  statutoryWelfareFen: fallback(sum('其中法定福利'), 0),
  minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly'),
  monthlyWageFen: optional(sum('月工资')),
  workedPaidDays: optional(decimal('计薪天数')),
});
type Inputs = z.infer<typeof inputs>;

/** 拖欠工资: rows of due minus paid, the gap to the minimum wage, or a part of a month. */
export const wageArrears = defineCalculator({
  id: 'wage_arrears',
  inputs,
  limitation: () => ({ rule: 'wage' }),
  burden: ['payment', 'employment'],
  compute: (given) => modes[given.mode](given),
});

const modes: Record<Inputs['mode'], (given: Inputs) => Outcome> = {
  rows(given) {
    const sheet = worksheet();
    sheet.step('每行为应付减已付，不低于零', ...wagePayment);
    for (const { month: of, label, dueFen, paidFen } of need(given.rows, 'rows')) {
      sheet.line({
        label: label ?? `${of ?? ''}拖欠工资`,
        formula: `${yuan(dueFen)} － ${yuan(paidFen)}`,
        amount: Math.max(0, dueFen - paidFen),
      });
    }
    return sheet.total();
  },
  minimumWageGap(given) {
    const sheet = worksheet();
    const of = need(given.month, 'month');
    const gross = need(given.grossPaidFen, 'grossPaidFen');
    const left =
      gross - given.overtimeFen - given.highTempFen - given.nightShiftFen - given.statutoryWelfareFen;
    if (left < 0) refuse('grossPaidFen', '少于其中各项之和 / less than its parts');
    sheet.step(`剔除加班费、特殊环境津贴和法定福利后为${yuan(left)}，与最低工资比较`, ...minimumWageParts);
    const { minWageFen } = given;
    if (minWageFen === null) sheet.lacks('minWageMonthly');
    sheet.line({
      label: `${of}最低工资差额`,
      formula: minWageFen === null ? '缺少最低工资标准' : `${yuan(minWageFen)} － ${yuan(left)}`,
      amount: minWageFen === null ? null : Math.max(0, minWageFen - left),
    });
    sheet.warn('最低工资差额属于工资，与同月拖欠工资只计一项');
    return sheet.total();
  },
  proration(given) {
    const sheet = worksheet();
    const wage = need(given.monthlyWageFen, 'monthlyWageFen');
    const days = need(given.workedPaidDays, 'workedPaidDays');
    sheet.step('不足一个月的按月计薪天数21.75折算', ...lawOf(payDays).basis);
    sheet.line({
      label: '拖欠工资（按天折算）',
      formula: `${yuan(wage)} ÷ 21.75 × ${days}天`,
      amount: payOfDays(wage, hundredths(days) ?? exact(0)),
    });
    return sheet.total();
  },
};
