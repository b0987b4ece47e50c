import type { Template } from '../template.ts';

/** 督办单: the chair or a superior union presses for action on a case; a paper of internal management. */
export const caseSupervisionNotice: Template = {
  id: 'case-supervision-notice',
  version: 1,
  zh: '督办单（督办函）',
  en: 'Internal supervision order',
  sheet: 'form',
  onePage: 0.85,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
    { path: 'oversight.target', zh: '承办人或者承办单位', section: 'matters' },
    { path: 'oversight.reason', zh: '督办原因', section: 'matters' },
    { path: 'oversight.request', zh: '办理要求', section: 'matters' },
    { path: 'oversight.dueAt', zh: '办结时限', section: 'matters' },
    { path: 'oversight.feedback', zh: '反馈情况', section: 'matters', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '督　办　单', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{oversight.no}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '承办人（单位）', width: 18, label: true },
            { text: '{oversight.target}', width: 34 },
            { text: '督办日期', width: 16, label: true },
            { text: '{oversight.on}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '案件', width: 18, label: true },
            { text: '{applicant.name}与{respondent.name}{case.dispute}一案', width: 82 },
          ],
        },
        {
          cells: [
            { text: '案号', width: 18, label: true },
            { text: '{case.numberOrIntake}', width: 34 },
            { text: '风险等级', width: 16, label: true },
            { text: '{case.riskLevel}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '收到申请', width: 18, label: true },
            { text: '{case.receivedAt}', width: 34 },
            { text: '目前状态', width: 16, label: true },
            { text: '{case.state}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '调解期限', width: 18, label: true },
            { text: '{deadline.mediationDue}', width: 34 },
            { text: '涉及人数、金额', width: 16, label: true },
            { text: '{case.workersCount}　{case.amountClaimedTotal}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '督办原因', width: 18, label: true },
            { text: '{oversight.reason}', width: 82 },
          ],
          minLines: 4,
        },
        {
          cells: [
            { text: '办理要求', width: 18, label: true },
            { text: '{oversight.request}', width: 82 },
          ],
          minLines: 5,
        },
        {
          cells: [
            { text: '办结时限', width: 18, label: true },
            { text: '**{oversight.dueAt}**', width: 82 },
          ],
        },
        {
          cells: [
            { text: '主任或者上级工会负责人', width: 18, label: true },
            {
              text: '{oversight.signer}　　签名：　　　　　　　　　　（印章）　　　　年　　月　　日',
              width: 82,
            },
          ],
          minLines: 4,
        },
        {
          cells: [
            { text: '反馈情况（由承办人填写）', width: 18, label: true },
            { text: '{oversight.feedback}', width: 82 },
          ],
          minLines: 8,
        },
        {
          cells: [
            { text: '承办人签名', width: 18, label: true },
            { text: '', width: 34 },
            { text: '反馈日期', width: 16, label: true },
            { text: '{oversight.doneOn}', width: 32 },
          ],
          minLines: 2,
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '注：本单用于内部管理，一式两联，一联交承办人，一联存查。承办人应当在办结时限前填写反馈情况并交回。',
      indent: 0,
      small: true,
    },
  ],
};
