import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { choice, fallback, flag, list, onDay, optional, sum, text } from '../fields.ts';
import {
  paymentOrderDue,
  paymentOrderInterest,
  paymentOrderItems,
  paymentOrderWages,
} from '../law/procedure.ts';
import { need } from '../refused.ts';
import { type Worksheet, worksheet, yuan } from '../worksheet.ts';

const inputs = z.strictObject({
  agreementBeforeMediator: flag('在调解组织达成调解协议'),
  itemKind: choice('事项', {
    payArrears: '拖欠劳动报酬',
    injuryMedical: '工伤医疗费',
    economicCompensation: '经济补偿',
    compensation: '赔偿金',
    other: '其他',
  }),
  label: optional(text('事项名称')),
  principalFen: optional(sum('应付数额')),
  dueDate: optional(onDay('约定期限')),
  today: optional(onDay('核对之日')),
  instalments: optional(
    list('分期', z.strictObject({ due: onDay('期限'), fen: sum('数额'), paid: flag('已付') }), 1000),
  ),
  accelerationClause: fallback(flag('约定任一期逾期全部到期'), false),
  amountFixed: fallback(flag('数额确定'), true),
  debtorInChinaReachable: fallback(flag('债务人在境内且能送达'), true),
  otherDebtsBetweenParties: fallback(flag('双方另有债务纠纷'), false),
  preLitigationPreservation: fallback(flag('已申请诉前保全'), false),
  lateInterestRequestedFen: fallback(sum('请求的利息或者违约金'), 0),
  lateInterestAgreed: fallback(flag('协议约定了该利息或者违约金'), false),
});
type Inputs = z.infer<typeof inputs>;

/** What is due and unpaid: its indexes and sum; `passed` where a single sum is due. */
function dueOf({ instalments, dueDate, today, itemKind, accelerationClause, principalFen }: Inputs) {
  const undated = today === null || (instalments === null && dueDate === null);
  if (itemKind === 'other' && undated) return { passed: false, indexes: null, sumFen: null };
  if (instalments !== null) {
    const on = need(today, 'today');
    const late = instalments.some((one) => !one.paid && one.due < on);
    const indexes = instalments.flatMap((one, i) =>
      !one.paid && (one.due < on || (late && accelerationClause)) ? [i] : [],
    );
    const sumFen = indexes.reduce((total, i) => total + (instalments[i]?.fen ?? 0), 0);
    return { passed: indexes.length > 0, indexes, sumFen: indexes.length > 0 ? sumFen : null };
  }
  const passed = need(dueDate, 'dueDate') < need(today, 'today');
  return { passed, indexes: null, sumFen: passed ? principalFen : null };
}

/** Why no order can be had; empty when every condition holds. */
function obstacles(given: Inputs, passed: boolean): string[] {
  const found: string[] = [];
  if (!given.agreementBeforeMediator) found.push('没有在调解组织达成的调解协议');
  if (given.itemKind === 'other') found.push('不属于拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金');
  if (!passed) found.push('约定的期限未届满');
  if (!given.amountFixed) found.push('数额不确定');
  if (!given.debtorInChinaReachable) found.push('债务人不在境内、下落不明或者不能送达');
  if (given.otherDebtsBetweenParties) found.push('双方另有债务纠纷');
  if (given.preLitigationPreservation) found.push('已申请诉前保全');
  return found;
}

function explain(sheet: Worksheet, given: Inputs, found: readonly string[]): void {
  sheet.step(
    '调解协议约定的拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金，期限届满未履行的，可以申请支付令',
    ...paymentOrderItems,
  );
  sheet.step(
    found.length === 0
      ? '已到期、数额确定、没有其他债务纠纷、能够送达：符合条件'
      : `不符合条件：${found.join('；')}`,
    ...paymentOrderDue,
  );
  if (!given.agreementBeforeMediator && given.itemKind === 'payArrears') {
    sheet.step('拖欠劳动报酬没有调解协议的，另可依劳动合同法申请支付令', ...paymentOrderWages);
  }
}

/** 支付令条件核对 (劳动争议调解仲裁法第十六条; 民事诉讼法第二百二十五条): eligible, what is due, and interest left out. */
export const paymentOrderCheck = defineCalculator({
  id: 'payment_order_check',
  inputs,
  limitation: () => ({ rule: 'none' }),
  burden: [],
  compute(given) {
    const sheet = worksheet();
    const { passed, indexes, sumFen } = dueOf(given);
    const found = obstacles(given, passed);
    explain(sheet, given, found);
    const requested = given.lateInterestRequestedFen;
    const droppedFen = given.lateInterestAgreed ? 0 : requested;
    if (droppedFen > 0) {
      sheet.step(
        `利息或者违约金${yuan(droppedFen)}协议没有约定，不得请求，只申请本金`,
        ...paymentOrderInterest,
      );
    }
    const keys = {
      eligible: found.length === 0,
      ...(indexes === null ? {} : { dueInstalmentIndexes: indexes }),
      droppedFen,
    };
    if (sumFen === null) return sheet.noSum(keys);
    sheet.line({ label: '到期未付', formula: yuan(sumFen), amount: sumFen });
    if (given.lateInterestAgreed && requested > 0) {
      sheet.line({ label: '约定的利息或者违约金', formula: yuan(requested), amount: requested });
    }
    return sheet.total(keys);
  },
});
