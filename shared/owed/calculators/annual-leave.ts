import { z } from 'zod';
import { daysBetween } from '../../kernel/calendar-day.ts';
import { defineCalculator } from '../calculator.ts';
import { type Exact, exact, hundredths } from '../exact.ts';
import { choice, count, decimal, fallback, flag, list, onDay, optional, sum } from '../fields.ts';
import { annualLeaveRule, leaveLost, leavePay, leaveRight, leaveShare, leaveWaived } from '../law/pay.ts';
import { lawOf } from '../law/statute.ts';
import { payOfDays } from '../paid-days.ts';
import { need, refuse } from '../refused.ts';
import { type Outcome, type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  cumulativeServiceYears: optional(count('累计工作年限（整年）', 0, 80)),
  continuousMonths: fallback(count('连续工作月数', 0, 1200), 12),
  yearFrom: optional(onDay('当年在本单位首日')),
  yearTo: optional(onDay('当年在本单位末日')),
  daysTaken: fallback(decimal('当年已休天数'), 0),
  unusedDays: optional(decimal('未休天数（已算好）')),
  avg12MonthWageExOvertimeFen: optional(sum('前十二个月平均工资（不含加班费）')),
  monthlyGrossFen: optional(list('各月工资', sum('月工资'), 12)),
  monthlyOvertimeFen: optional(list('各月加班费', sum('加班费'), 12)),
  sickLeaveMonths: fallback(decimal('当年病假累计月数'), 0),
  paidPersonalLeaveDays: fallback(count('当年带薪事假天数', 0, 366), 0),
  writtenWaiverForOwnReason: fallback(flag('因本人原因书面提出不休'), false),
  claimPortion: fallback(
    choice('请求部分', { extra200: '另付200%（正常工资已付）', full300: '全部300%（正常工资未付）' }),
    'extra200',
  ),
});
type Inputs = z.infer<typeof inputs>;

/** The tier of cumulative service; null where no year is completed. */
const tierOf = (years: number) =>
  lawOf(annualLeaveRule).value.tiers.findLast((tier) => years >= tier.fromYears) ?? null;

/** Why there is no pay for unused leave; null where there is. */
function whyNone(sheet: Worksheet, given: Inputs): string | null {
  const law = lawOf(annualLeaveRule).value;
  if (given.continuousMonths < law.qualifyingMonths) {
    sheet.step(`连续工作不满${law.qualifyingMonths}个月，不享受年休假`, ...leaveRight);
    return 'right';
  }
  if (given.writtenWaiverForOwnReason) {
    sheet.step('单位安排而劳动者因本人原因书面提出不休，只付正常工资', ...leaveWaived);
    return 'waived';
  }
  const sick = hundredths(given.sickLeaveMonths) ?? exact(0);
  if (sick.compare(0) > 0) {
    const tier = tierOf(need(given.cumulativeServiceYears, 'cumulativeServiceYears'));
    if (tier !== null && sick.compare(tier.sickMonths) >= 0) {
      sheet.step(`当年病假累计${tier.sickMonths}个月以上，不享受当年年休假`, ...leaveLost);
      return 'sick';
    }
  }
  if (given.paidPersonalLeaveDays >= law.personalLeaveDays) {
    sheet.step(`当年带薪事假累计${law.personalLeaveDays}天以上，不享受当年年休假`, ...leaveLost);
    return 'personal';
  }
  return null;
}

/** Days not taken: share of the year with this employer, minus taken, whole days only. */
function unusedOf(sheet: Worksheet, given: Inputs, days: number): Exact {
  const from = need(given.yearFrom, 'yearFrom');
  const to = need(given.yearTo, 'yearTo');
  if (to < from || from.slice(0, 4) !== to.slice(0, 4))
    refuse('yearTo', '须在同一年且不早于起日 / same year');
  const law = lawOf(annualLeaveRule);
  const passed = daysBetween(from, to) + 1;
  const taken = hundredths(given.daysTaken) ?? exact(0);
  const share = exact(passed).times(days).over(law.value.daysOfYear).atMost(days);
  const unused = Math.max(0, share.minus(taken).floor());
  sheet.step(`全年应休${days}天；当年在本单位${passed}天`, ...law.basis);
  sheet.step(
    `${passed} ÷ ${law.value.daysOfYear} × ${days}天，减已休${given.daysTaken}天，不足一整天的舍去：${unused}天`,
    ...leaveShare,
  );
  return exact(unused);
}

function monthlyOf(given: Inputs): Exact {
  const {
    avg12MonthWageExOvertimeFen: average,
    monthlyGrossFen: gross,
    monthlyOvertimeFen: overtime,
  } = given;
  if (average !== null) {
    if (gross !== null) refuse('monthlyGrossFen', '与平均工资只填一项 / give one of the two');
    return exact(average);
  }
  if (gross === null || gross.length === 0) refuse('avg12MonthWageExOvertimeFen', '缺少 / missing');
  const extra = need(overtime, 'monthlyOvertimeFen');
  if (extra.length !== gross.length || extra.some((one, i) => one > (gross[i] ?? 0))) {
    refuse('monthlyOvertimeFen', '与各月工资不对应 / does not fit monthlyGrossFen');
  }
  const total = gross.reduce((sumSoFar, one, i) => sumSoFar + one - (extra[i] ?? 0), 0);
  return exact(total).over(gross.length);
}

/**
 * 未休年休假工资报酬 (职工带薪年休假条例, 企业职工带薪年休假实施办法): by default the extra 200 %, since the normal wage
 * was paid. Days by cumulative service; divisor 365 also in leap years.
 */
export const annualLeave = defineCalculator({
  id: 'annual_leave',
  inputs,
  limitation: () => ({
    rule: 'unsettled',
    note: '有按劳动报酬的，也有自可安排的次年年末起一年的（annualLeave.limitation）',
  }),
  burden: ['leave', 'seniority', 'payment'],
  compute(given) {
    const sheet = worksheet();
    const none = whyNone(sheet, given);
    const direct = given.unusedDays === null ? null : hundredths(given.unusedDays);
    const tier =
      direct === null ? tierOf(need(given.cumulativeServiceYears, 'cumulativeServiceYears')) : null;
    const entitlement = none === 'right' ? 0 : (tier?.days ?? 0);
    const shown: Outcome['keys'] = direct === null ? { entitlement } : {};
    if (none !== null) return sheet.total({ ...shown, unusedDays: 0 });
    const unused = direct ?? unusedOf(sheet, given, entitlement);
    const monthly = monthlyOf(given);
    const law = lawOf(annualLeaveRule).value;
    const [times, words] =
      given.claimPortion === 'extra200'
        ? [law.extraTimes, '另付200%（正常工资已付100%）']
        : [law.fullTimes, '全部300%（正常工资未付）'];
    const days = Number(unused.times(100).floor()) / 100;
    sheet.step(`日工资按前十二个月平均工资（剔除加班费）${yuan(monthly)} ÷ 21.75，${words}`, ...leavePay);
    sheet.line({
      label: '未休年休假工资报酬',
      formula: `${yuan(monthly)} ÷ 21.75 × ${days}天 × ${times}`,
      amount: payOfDays(monthly, unused).times(times),
    });
    return sheet.total({ ...shown, unusedDays: days });
  },
});
