import type { Template, TemplateBlock } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

const side = (role: 'applicant' | 'respondent', title: string): TemplateBlock => ({
  kind: 'form',
  rows: [
    {
      cells: [
        { text: title, width: 16, label: true },
        { text: `{${role}.name}`, width: 34 },
        { text: '类型', width: 16, label: true },
        { text: `{${role}.kind}`, width: 34 },
      ],
    },
    {
      cells: [
        { text: '证件号码或信用代码', width: 16, label: true },
        { text: `{${role}.identity}`, width: 34 },
        { text: '联系电话', width: 16, label: true },
        { text: `{${role}.phone}`, width: 34 },
      ],
    },
    {
      cells: [
        { text: '住所', width: 16, label: true },
        { text: `{${role}.address}`, width: 34 },
        { text: '法定代表人', width: 16, label: true },
        { text: `{${role}.legalRep.name}`, width: 34 },
      ],
    },
  ],
});

/** 立案（受理）审批表: what was checked, what the officer proposes, what the chair decides. An internal paper. */
export const caseFilingApproval: Template = {
  id: 'case-filing-approval',
  version: 2,
  zh: '立案（受理）审批表',
  en: 'Acceptance approval form',
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'applicant.identity', zh: '申请人证件号码或信用代码', section: 'parties', optional: true },
    { path: 'respondent.identity', zh: '被申请人证件号码或信用代码', section: 'parties', optional: true },
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'case.category.primary', zh: '争议类型', section: 'claims' },
    { path: 'case.claims', zh: '请求', section: 'claims' },
    { path: 'case.riskLevel', zh: '风险等级', section: 'overview' },
    { path: 'acceptance.checks', zh: '审查项目及结论', section: 'acceptance' },
    { path: 'acceptance.decision', zh: '拟办意见', section: 'acceptance', optional: true },
    { path: 'acceptance.decidedBy', zh: '审批人', section: 'acceptance', optional: true },
    { path: 'acceptance.decidedAt', zh: '审批时间', section: 'acceptance', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '立案（受理）审批表', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    side('applicant', '申请人'),
    side('respondent', '被申请人'),
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '收到申请日期', width: 16, label: true },
            { text: '{case.receivedAt}', width: 34 },
            { text: '风险等级', width: 16, label: true },
            { text: '{case.riskLevel}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 16, label: true },
            { text: '{case.category.primary}', width: 34 },
            { text: '请求金额', width: 16, label: true },
            { text: '{case.amountClaimedTotal}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '请求', width: 16, label: true },
            { text: '{case.claimsBrief}', width: 84 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [{ width: 8, align: 'center' }, { width: 30 }, { width: 12, align: 'center' }, { width: 50 }],
      head: ['序号', '审查项目', '结论', '说明'],
      each: 'acceptance.checks',
      cells: ['{seq}', '{title}', '{state}', '{detail}'],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'when',
      has: 'acceptance.decision',
      blocks: [
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '拟办意见', width: 16, label: true },
                { text: '{acceptance.decision}', width: 84 },
              ],
              minLines: 2,
            },
          ],
        },
      ],
      otherwise: [
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '拟办意见', width: 16, label: true },
                { text: '□受理　□通知补正　□不予受理　□移送其他单位', width: 84 },
              ],
              minLines: 2,
            },
          ],
        },
      ],
    },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '经办人', width: 16, label: true },
            { text: '签名：　　　　　　　　　　　　　　　　年　　月　　日', width: 84 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '审批人', width: 16, label: true },
            { text: '{acceptance.decidedBy}', width: 34 },
            { text: '审批时间', width: 16, label: true },
            { text: '{acceptance.decidedAt}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '主任审批意见', width: 16, label: true },
            { text: '□同意　□不同意　　签名：　　　　　　　　　　年　　月　　日', width: 84 },
          ],
          minLines: 2,
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '注：收到申请后{deadline.decisionPeriod}内作出决定（依据：{deadline.decisionBasis}）。仲裁时效只作提示，不是不予受理的理由。',
      indent: 0,
      small: true,
    },
  ],
};
