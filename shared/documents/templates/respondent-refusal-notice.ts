import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 对方不同意调解告知书 (浙江条例 10): the applicant is told that there is no consent, and that arbitration is open. */
export const respondentRefusalNotice: Template = {
  id: 'respondent-refusal-notice',
  version: 1,
  zh: '对方不同意调解告知书',
  en: 'Notice that the other side refuses',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'refusal.at', zh: '决定日期', section: 'overview' },
    { path: 'refusal.statement', zh: '对方的答复', section: 'acceptance' },
  ],
  blocks: [
    { kind: 'title', text: '对方不同意调解告知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{lead.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '你方与{respondent.name}{case.dispute}，于{case.receivedAt}向本组织申请调解。本组织依法征询了对方意见：{refusal.statement}。',
    },
    {
      kind: 'paragraph',
      text: '调解应当以双方自愿为前提。因未取得对方同意，本组织不能受理本件申请，自{refusal.at}起终结办理。现告知如下：',
    },
    {
      kind: 'articles',
      numbers: 'first',
      items: [
        '**申请仲裁。**你方可以依法向劳动合同履行地或者用人单位所在地的劳动人事争议仲裁委员会（{arbitration.commission?9}）申请仲裁。',
        '**时效提示。**{limitation.notice}',
        '**其他途径。**{routes.inspection}{routes.legalAid}',
        '**再次调解。**对方以后同意调解的，双方可以再次向本组织申请。',
      ],
    },
    ...contactAndSeal,
  ],
};
