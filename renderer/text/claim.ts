import { defineText } from './text.ts';

/** Words of one claim, at intake and on the case desk. */
export const claimText = defineText(
  {
    category: '争议类型',
    text: '请求内容',
    textHint: (kind: string) => `例如：请求支付${kind}……`,
    amount: '请求金额',
    amountHint: '不涉及金额的留空',
    from: '期间起',
    to: '期间止',
    periodTurned: '期间止早于期间起，请核对',
  },
  {
    category: 'Kind of dispute',
    text: 'What is claimed',
    textHint: (kind) => `For example: payment of ${kind} …`,
    amount: 'Amount',
    amountHint: 'Leave empty when no money is claimed',
    from: 'Period from',
    to: 'Period to',
    periodTurned: 'The period ends before it begins; please check',
  },
);
