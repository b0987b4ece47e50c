import type { Template } from '../template.ts';

/** 案件调解情况摘要. One page for the chair; identity numbers do not appear. */
export const caseSummary: Template = {
  id: 'case-summary',
  version: 1,
  zh: '案件调解情况摘要',
  en: 'Case summary',
  sheet: 'brief',
  onePage: 0.7,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号', section: 'overview' },
    { path: 'applicant.name', zh: '申请人', section: 'parties' },
    { path: 'respondent.name', zh: '被申请人', section: 'parties' },
    { path: 'case.category.primary', zh: '争议类型', section: 'claims' },
    { path: 'case.state', zh: '当前状态', section: 'overview' },
  ],
  blocks: [
    { kind: 'title', text: '案件调解情况摘要', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '申请人', width: 14, label: true },
            { text: '{applicant.name}', width: 36 },
            { text: '被申请人', width: 14, label: true },
            { text: '{respondent.name}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 14, label: true },
            { text: '{case.category.primary}', width: 36 },
            { text: '人数', width: 14, label: true },
            { text: '{case.workersCount}　{case.flags}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '请求金额', width: 14, label: true },
            { text: '{case.amountClaimedTotal}', width: 36 },
            { text: '风险等级', width: 14, label: true },
            { text: '{case.riskLevel}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '当前状态', width: 14, label: true },
            { text: '**{case.state}**', width: 36 },
            { text: '调解员', width: 14, label: true },
            { text: '{mediators.names}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '收到申请', width: 14, label: true },
            { text: '{case.receivedAt}', width: 36 },
            { text: '受理', width: 14, label: true },
            { text: '{case.acceptedAt}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '调解期限', width: 14, label: true },
            { text: '{deadline.mediationDue}', width: 36 },
            { text: '仲裁时效', width: 14, label: true },
            { text: '{case.limitation.expiresAt}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '调解次数', width: 14, label: true },
            { text: '{session.count}', width: 36 },
            { text: '协议生效', width: 14, label: true },
            { text: '{agreement.effectiveDate}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '协议金额', width: 14, label: true },
            { text: '{agreement.amountTotal}', width: 36 },
            { text: '已履行金额', width: 14, label: true },
            { text: '{performance.paidTotal}', width: 36 },
          ],
        },
        {
          cells: [
            { text: '请求', width: 14, label: true },
            { text: '{case.claimsBrief}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '主要事实', width: 14, label: true },
            { text: '{case.factsBrief}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '履行情况', width: 14, label: true },
            { text: '{performance.status}', width: 86 },
          ],
        },
      ],
    },
    {
      kind: 'when',
      has: 'performance.digest',
      blocks: [
        { kind: 'space', lines: 0.5 },
        {
          kind: 'table',
          columns: [
            { width: 9, align: 'center' },
            { width: 30 },
            { width: 19, align: 'center' },
            { width: 15, align: 'right' },
            { width: 15, align: 'right' },
            { width: 12, align: 'center' },
          ],
          head: ['期次', '内容', '履行期限', '应付', '已付', '状态'],
          each: 'performance.digest',
          cells: ['{seq}', '{content}', '{dueDate}', '{amount}', '{paid}', '{state}'],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '回访', width: 14, label: true },
            { text: '{followUp.summary}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '结案', width: 14, label: true },
            { text: '{closing.at}　{closing.type}　{closing.note}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '下一步', width: 14, label: true },
            { text: '{case.nextStep}', width: 86 },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '打印人：{document.printedBy}　　打印日期：{document.date}',
      align: 'right',
      indent: 0,
      small: true,
    },
  ],
};
