import type { Template } from '../template.ts';
import { contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 履行催告书: to the one who owes, with what is overdue and what may follow. */
export const performanceReminder: Template = {
  id: 'performance-reminder',
  version: 1,
  zh: '履行催告书',
  en: 'Reminder to perform',
  sheet: 'letter',
  onePage: 0.8,
  needs: [
    ...usualNeeds,
    { path: 'agreement.effectiveDate', zh: '协议生效日期', section: 'agreement' },
    { path: 'reminder.obligors', zh: '义务人', section: 'agreement' },
    { path: 'reminder.rows', zh: '逾期未履行的条款', section: 'performance' },
    { path: 'reminder.graceDate', zh: '催告期限', section: 'performance', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '履行催告书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{reminder.obligors}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，双方经本组织调解达成调解协议，协议于{agreement.effectiveDate}生效，对双方具有约束力。截至{document.date}，下列义务逾期没有履行或者没有足额履行：',
    },
    {
      kind: 'table',
      columns: [
        { width: 21 },
        { width: 20, align: 'center' },
        { width: 17, align: 'right' },
        { width: 17, align: 'right' },
        { width: 17, align: 'right' },
        { width: 10, align: 'center' },
      ],
      head: ['履行内容', '履行期限', '应履行（元）', '已履行（元）', '尚欠（元）', '逾期'],
      each: 'reminder.rows',
      cells: ['{content}', '{dueDate}', '{amount}', '{paid}', '{rest}', '{days}'],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'reminder.restInFull',
      blocks: [{ kind: 'paragraph', text: '以上尚欠合计{reminder.restInFull}。' }],
    },
    {
      kind: 'paragraph',
      text: '请在{reminder.graceDate?10}前向{reminder.obligees}履行，并将履行凭证送交本组织。已经履行的，请即告知。',
    },
    {
      kind: 'when',
      has: 'agreement.breachClause',
      blocks: [{ kind: 'paragraph', text: '协议约定的逾期责任：{agreement.breachClause}' }],
    },
    { kind: 'paragraph', text: '逾期仍不履行的，对方可以依法采取下列措施：' },
    {
      kind: 'when',
      has: 'agreement.paymentOrder',
      blocks: [
        {
          kind: 'articles',
          numbers: 'second',
          items: [
            '向有管辖权的劳动人事争议仲裁委员会申请仲裁。',
            '劳动者持调解协议书向人民法院申请支付令。',
            '协议已经仲裁机构审查制作调解书，或者已经人民法院确认有效的，向人民法院申请强制执行。',
          ],
        },
      ],
      otherwise: [
        {
          kind: 'articles',
          numbers: 'second',
          items: [
            '向有管辖权的劳动人事争议仲裁委员会申请仲裁。',
            '协议已经仲裁机构审查制作调解书，或者已经人民法院确认有效的，向人民法院申请强制执行。',
          ],
        },
      ],
    },
    ...contactAndSeal,
  ],
};
