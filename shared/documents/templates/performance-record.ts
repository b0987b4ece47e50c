import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 协议履行情况记录: what was owed, what came, when, and who confirmed it. */
export const performanceRecord: Template = {
  id: 'performance-record',
  version: 2,
  zh: '协议履行情况记录',
  en: 'Performance record',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'agreement.effectiveDate', zh: '协议生效日期', section: 'agreement' },
    { path: 'ledger.rows', zh: '履行条款', section: 'agreement' },
    { path: 'performance.status', zh: '履行状态', section: 'performance' },
    { path: 'ledger.paidInFull', zh: '已履行金额', section: 'performance', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '协议履行情况记录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '权利人', width: 18, label: true },
            { text: '{applicant.name}', width: 32 },
            { text: '义务人', width: 18, label: true },
            { text: '{respondent.name}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '协议生效日期', width: 18, label: true },
            { text: '{agreement.effectiveDate}', width: 32 },
            { text: '协议金额', width: 18, label: true },
            { text: '{agreement.amountTotal}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '履行状态', width: 18, label: true },
            { text: '**{performance.status}**', width: 32 },
            { text: '全部履行日期', width: 18, label: true },
            { text: '{ledger.performedAt}', width: 32 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [
        { width: 26 },
        { width: 17, align: 'center' },
        { width: 19, align: 'right' },
        { width: 17, align: 'center' },
        { width: 19, align: 'right' },
        { width: 17 },
        { width: 11, align: 'center' },
      ],
      head: [
        '条款和履行内容',
        '应履行日',
        '金额（元）',
        '实际履行日',
        '实收（元）',
        '方式和凭证',
        '权利人确认',
      ],
      each: 'ledger.rows',
      cells: ['{term}. {content}', '{dueDate}', '{due}', '{paidAt}', '{paid}', '{proof}', '{confirmedBy}'],
      foot: [
        { text: '合计', span: 2, align: 'center' },
        { text: '{ledger.totalYuan}', span: 1, align: 'right' },
        { text: '', span: 1 },
        { text: '{ledger.paidYuan}', span: 1, align: 'right' },
        { text: '', span: 2 },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'ledger.paidInFull',
      blocks: [
        {
          kind: 'paragraph',
          text: '截至{document.date}，已履行{ledger.paidInFull}。',
        },
      ],
    },
    {
      kind: 'when',
      has: 'ledger.left',
      blocks: [{ kind: 'paragraph', text: '尚未履行{ledger.left}。' }],
    },
    { kind: 'paragraph', text: '以上情况经核对，与实际履行情况一致。', keepWithNext: true },
    {
      kind: 'signature',
      columns: [
        [
          { label: '权利人（代表人）签名：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
        [
          { label: '经办人签名：', rule: true },
          { label: '　　　　年　　月　　日', rule: false },
        ],
      ],
    },
  ],
};
