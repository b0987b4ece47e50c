import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 补正材料通知书: everything that is missing, said once. The day of receipt and the clocks stay as they are. */
export const correctionNotice: Template = {
  id: 'correction-notice',
  version: 1,
  zh: '补正材料通知书',
  en: 'Request to complete the application',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'correction.items', zh: '需要补正的事项', section: 'matters' },
    { path: 'correction.dueAt', zh: '补正期限', section: 'matters' },
  ],
  blocks: [
    { kind: 'title', text: '补正材料通知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '你方与{respondent.name}{case.dispute}的调解申请，本组织已于{case.receivedAt}收到。经查看，下列事项需要补正，现一次告知：',
    },
    { kind: 'each', of: 'correction.items', blocks: [{ kind: 'paragraph', text: '{seq}．{text}。' }] },
    {
      kind: 'paragraph',
      text: '请于**{correction.dueAt}**前（含当日）补齐。材料齐备或者说明不能提供的原因的，本组织即继续办理。逾期没有补正的，按照已有材料审查；因当事人或者请求不明确而无法办理的，本组织将书面告知理由。',
    },
    {
      kind: 'paragraph',
      text: '补正不改变收到申请的日期，调解期限仍从该日起计算。是否补正，不影响你方依法申请仲裁；请注意仲裁时效。',
    },
    ...contactAndSeal,
  ],
};
