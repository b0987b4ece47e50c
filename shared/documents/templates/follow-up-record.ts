import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 回访记录 (人民调解法 31): each follow-up that was done, with room to sign. */
export const followUpRecord: Template = {
  id: 'follow-up-record',
  version: 1,
  zh: '回访记录',
  en: 'Follow-up record',
  sheet: 'form',
  needs: [...usualNeeds, { path: 'followUp.rows', zh: '回访', section: 'performance' }],
  blocks: [
    { kind: 'title', text: '回访记录', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '申请人', width: 18, label: true },
            { text: '{applicant.name}', width: 32 },
            { text: '被申请人', width: 18, label: true },
            { text: '{respondent.name}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 18, label: true },
            { text: '{case.category.primary}', width: 32 },
            { text: '协议生效日期', width: 18, label: true },
            { text: '{agreement.effectiveDate}', width: 32 },
          ],
        },
      ],
    },
    {
      kind: 'each',
      of: 'followUp.rows',
      blocks: [
        { kind: 'space', lines: 0.5 },
        { kind: 'heading', text: '第{seq}次回访' },
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '回访时间', width: 18, label: true },
                { text: '{on}', width: 32 },
                { text: '回访方式', width: 18, label: true },
                { text: '{method}', width: 32 },
              ],
            },
            {
              cells: [
                { text: '受访人', width: 18, label: true },
                { text: '{person}', width: 32 },
                { text: '满意度', width: 18, label: true },
                { text: '{satisfaction}', width: 32 },
              ],
            },
            {
              cells: [
                { text: '履行情况', width: 18, label: true },
                { text: '{performance}', width: 82 },
              ],
              minLines: 3,
            },
            {
              cells: [
                { text: '新的问题或反复', width: 18, label: true },
                { text: '{newIssues}', width: 82 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '后续措施', width: 18, label: true },
                { text: '{action}', width: 82 },
              ],
              minLines: 2,
            },
            {
              cells: [
                { text: '回访人', width: 18, label: true },
                { text: '{by}', width: 32 },
                { text: '签名', width: 18, label: true },
                { text: '', width: 32 },
              ],
            },
            {
              cells: [
                { text: '受访人签名', width: 18, label: true },
                { text: '（可选）', width: 82 },
              ],
            },
          ],
        },
      ],
    },
  ],
};
