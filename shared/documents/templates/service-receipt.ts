import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 送达回证: one page for each who is served. The day signed is the day of service. */
export const serviceReceipt: Template = {
  id: 'service-receipt',
  version: 1,
  zh: '送达回证',
  en: 'Proof of service',
  // Each recipient's sheet is a paper of its own: no page of so many.
  sheet: 'brief',
  needs: [...usualNeeds, { path: 'service.rows', zh: '受送达人', section: 'parties' }],
  blocks: [
    {
      kind: 'each',
      of: 'service.rows',
      blocks: [
        { kind: 'page-break' },
        { kind: 'title', text: '送达回证', lead: '{org.letterhead|org.name}' },
        { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '案件', width: 20, label: true },
                { text: '{applicant.name}与{respondent.name}{case.dispute}一案', width: 80 },
              ],
            },
            {
              cells: [
                { text: '送达文书及份数', width: 20, label: true },
                { text: '{papers}', width: 80 },
              ],
              minLines: 3,
            },
            {
              cells: [
                { text: '受送达人', width: 20, label: true },
                { text: '{name}', width: 44 },
                { text: '电话', width: 10, label: true },
                { text: '{phone}', width: 26 },
              ],
            },
            {
              cells: [
                { text: '送达地址', width: 20, label: true },
                { text: '{address}', width: 80 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '送达方式', width: 20, label: true },
                { text: '{method}', width: 80 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '受送达人签名或盖章', width: 20, label: true },
                { text: '{receivedBy}　　　　　　　　　　　　　　　{receivedDay}', width: 80 },
              ],
              minLines: 3,
            },
            {
              cells: [
                { text: '代收人签名及与受送达人的关系', width: 20, label: true },
                { text: '{takenInBy}　　　　　　　　　　　　　　　{takenInDay}', width: 80 },
              ],
              minLines: 3,
            },
            {
              cells: [
                { text: '拒收情况、日期及见证人', width: 20, label: true },
                { text: '{refusal}', width: 80 },
              ],
              minLines: 3,
            },
            {
              cells: [
                { text: '邮件号或电子账号、到达时间', width: 20, label: true },
                { text: '', width: 80 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '送达人签名', width: 20, label: true },
                { text: '{servedBy}　　　　　　　　　　　　　　　{servedDay}', width: 80 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '备注', width: 20, label: true },
                { text: '', width: 80 },
              ],
              minLines: 2,
            },
          ],
        },
        {
          kind: 'paragraph',
          text: '注：以受送达人或者代收人签收的日期为送达日期。代收的，应当写明与受送达人的关系并及时转交。本回证由送达人交回存卷。',
          indent: 0,
          small: true,
        },
        { kind: 'seal', lines: ['{org.name}', '{document.date}'], note: '（加盖调解组织印章）' },
      ],
    },
  ],
};
