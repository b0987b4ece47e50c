import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 撤回调解申请书: the applicant's free will, with the warning that time goes on. */
export const withdrawalApplication: Template = {
  id: 'withdrawal-application',
  version: 1,
  zh: '撤回调解申请书',
  en: 'Withdrawal of the application',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'withdrawal.at', zh: '撤回日期', section: 'overview' },
    { path: 'withdrawal.reason', zh: '撤回理由', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '撤回调解申请书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}，于{case.receivedAt}向贵组织申请调解。现申请人自愿撤回{withdrawal.scope}。',
    },
    { kind: 'paragraph', text: '撤回理由：{withdrawal.reason?18}' },
    { kind: 'paragraph', text: '申请人知悉：' },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '撤回申请后，贵组织终结本案的调解。撤回不影响申请人的实体权利，申请人以后仍然可以再次申请调解，或者依法申请仲裁。',
        '{limitation.notice}',
        '{withdrawal.others}',
      ],
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '{label}：', rule: true, each: 'signing.applicants' },
          { label: '日期：{withdrawal.at}', rule: false },
        ],
      ],
    },
  ],
};
