import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 回避决定书: answers the objection and names who goes on. No national text prescribes it; arbitration is the model. */
export const recusalDecision: Template = {
  id: 'recusal-decision',
  version: 1,
  zh: '回避决定书',
  en: 'Decision on recusal',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'recusal.applicant', zh: '申请人', section: 'overview' },
    { path: 'recusal.target', zh: '被申请回避人员', section: 'overview' },
    { path: 'recusal.decision', zh: '决定', section: 'overview' },
    { path: 'recusal.grounds.decided', zh: '决定的理由', section: 'overview' },
    { path: 'recusal.decidedBy', zh: '决定人', section: 'overview' },
    { path: 'recusal.decidedAt', zh: '决定日期', section: 'overview' },
    { path: 'recusal.replacement', zh: '更换后的调解员', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '回避决定书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{applicant.name}、{respondent.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '申请人{applicant.name}与被申请人{respondent.name}{case.dispute}一案，{recusal.applicant}于{recusal.filedAt}申请{recusal.task}{recusal.target}回避，理由是：{recusal.cause}。',
    },
    { kind: 'paragraph', text: '经审查，本组织认为：{recusal.grounds.decided}现决定如下：' },
    { kind: 'paragraph', text: '**{recusal.decision}。**' },
    {
      kind: 'when',
      has: 'recusal.replacement',
      blocks: [
        {
          kind: 'paragraph',
          text: '双方对更换后的人员有异议的，仍然可以在调解协议签署前提出，也可以共同选定调解员。拒绝更换后的人员又不愿意另行选定的，视为不愿意继续调解，可以依法申请仲裁。',
        },
      ],
      otherwise: [
        {
          kind: 'paragraph',
          text: '不愿意由该人员继续调解的，可以随时要求终止调解，依法申请仲裁。',
        },
      ],
    },
    {
      kind: 'signature',
      columns: [[], [{ label: '决定人{recusal.decidedBy}（签名）：', rule: true }]],
    },
    { kind: 'seal', lines: ['{org.name}', '{recusal.decidedAt}'], note: '（加盖调解组织印章）' },
  ],
};
