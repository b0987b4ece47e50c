import { z } from 'zod';
import { daysBetween } from '../../kernel/calendar-day.ts';
import { defineCalculator } from '../calculator.ts';
import { exact } from '../exact.ts';
import { count, fallback, flag, onDay, optional, sum } from '../fields.ts';
import { standstill, standstillDays } from '../law/benefits.ts';
import { lawOf } from '../law/statute.ts';
import { missing, need, refuse } from '../refused.ts';
import { payStretch } from '../stretch.ts';
import { type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  originalMonthlyWageFen: optional(sum('原月工资')),
  /** Absent and null differ here: null asks for the limit itself. */
  months: count('请求月数', 0, 1200)
    .nullable()
    .optional()
    .meta({ zh: '请求月数', kind: 'count', optional: true }),
  from: optional(onDay('起日')),
  to: optional(onDay('止日')),
  extensionConfirmed: fallback(flag('经劳动能力鉴定委员会确认延长'), false),
  confirmedMonths: optional(count('确认的总月数', 0, 1200)),
  paidFen: fallback(sum('已付'), 0),
});
type Inputs = z.infer<typeof inputs>;

/** The longest leave: 12 months, or what the committee confirmed up to 24. */
function limitOf(sheet: Worksheet, given: Inputs): number {
  const law = lawOf(standstill);
  if (!given.extensionConfirmed) {
    sheet.step(`停工留薪期一般不超过${law.value.months}个月，原工资福利待遇不变`, ...law.basis);
    return law.value.months;
  }
  const confirmed = need(given.confirmedMonths, 'confirmedMonths');
  if (confirmed > law.value.confirmedMonths) {
    refuse('confirmedMonths', `超过${law.value.confirmedMonths}个月 / more than the law allows`);
  }
  sheet.step(`经确认延长，停工留薪期共${confirmed}个月`, ...law.basis);
  return confirmed;
}

/** 停工留薪期工资 (工伤保险条例第三十三条): the unchanged wage, by months claimed or from day to day. */
export const injuryStandstillPay = defineCalculator({
  id: 'injury_standstill_pay',
  inputs,
  limitation: () => ({ rule: 'general' }),
  burden: ['injury', 'payment'],
  compute(given, { calendar }) {
    const sheet = worksheet();
    const limit = limitOf(sheet, given);
    const { originalMonthlyWageFen: monthly, from, to, months } = given;
    if (monthly === null) sheet.warn('缺少原月工资，只计算期间');
    sheet.paid(given.paidFen);
    if (from !== null || to !== null) {
      const [first, last] = [need(from, 'from'), need(to, 'to')];
      if (months !== undefined && months !== null) refuse('months', '与起止日只填一项 / give one of the two');
      if (last < first) refuse('to', '早于起日 / before from');
      const days = daysBetween(first, last) + 1;
      sheet.step(`${first}至${last}共${days}天（首末日均计入）`, standstillDays);
      payStretch(
        sheet,
        { label: '停工留薪期工资', monthly, from: first, to: last, mostMonths: limit },
        calendar,
      );
      return sheet.total({ days });
    }
    if (months === undefined) refuse('months', missing);
    const allowedMonths = Math.min(months ?? limit, limit);
    if (months !== null && months > limit) sheet.warn(`请求${months}个月，超过部分不计`);
    sheet.line({
      label: '停工留薪期工资',
      formula: `${monthly === null ? '原月工资' : yuan(monthly)} × ${allowedMonths}个月`,
      amount: monthly === null ? null : exact(monthly).times(allowedMonths),
    });
    return sheet.total({ allowedMonths });
  },
});
