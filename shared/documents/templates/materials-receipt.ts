import type { Template } from '../template.ts';
import { dated, usualNeeds } from './shared-parts.ts';

/** 材料收件回执: what was handed in, when and to whom. Proof of the day the clocks start from, not of acceptance. */
export const materialsReceipt: Template = {
  id: 'materials-receipt',
  version: 1,
  zh: '材料收件回执',
  en: 'Receipt for materials',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'receipt.at', zh: '收到日期', section: 'matters' },
    { path: 'receipt.items', zh: '材料名称、份数、原件或复印件', section: 'matters' },
    { path: 'receipt.receiver', zh: '接收人', section: 'matters' },
    { path: 'receipt.submitter', zh: '提交人', section: 'matters', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '材料收件回执', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '案件', width: 16, label: true },
            { text: '{applicant.name}与{respondent.name}{case.dispute}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '提交人', width: 16, label: true },
            { text: '{receipt.submitter}', width: 34 },
            { text: '收到日期', width: 16, label: true },
            { text: '{receipt.at}', width: 34 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 42 },
        { width: 12, align: 'center' },
        { width: 18, align: 'center' },
        { width: 20 },
      ],
      head: ['序号', '材料名称', '份数', '原件或复印件', '备注'],
      each: 'receipt.items',
      cells: ['{seq}', '{name}', '{copies}', '{form}', '{note}'],
    },
    {
      kind: 'paragraph',
      text: '以上材料由双方当面点清。可以留存复印件的，原件核对后当场退还。本回执只证明收到上列材料及收到的日期，不表示已经受理申请。',
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '接收人{receipt.receiver}（签名）：', rule: true }, dated],
        [{ label: '提交人（签名）：', rule: true }, dated],
      ],
    },
    {
      kind: 'paragraph',
      text: '本回执一式二份，提交人持一份，存卷一份。',
      indent: 0,
      small: true,
    },
  ],
};
