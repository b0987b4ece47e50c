import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/** 回避申请书: a party objects to a mediator or recorder, until the agreement is signed. It may also be said aloud. */
export const recusalApplication: Template = {
  id: 'recusal-application',
  version: 1,
  zh: '回避申请书',
  en: 'Application for recusal',
  sheet: 'letter',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    { path: 'recusal.applicant', zh: '申请人', section: 'overview' },
    { path: 'recusal.target', zh: '被申请回避人员', section: 'overview' },
    { path: 'recusal.cause', zh: '理由', section: 'overview' },
    { path: 'recusal.filedAt', zh: '提出时间', section: 'overview' },
    { path: 'recusal.phone', zh: '联系电话', section: 'parties', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '回避申请书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '贵组织调解的{applicant.name}与{respondent.name}{case.dispute}一案，申请人{recusal.applicant}（本案{recusal.role}）申请**{recusal.target}**回避，不再担任本案{recusal.task}。',
    },
    { kind: 'paragraph', text: '**理由：**', keepWithNext: true },
    {
      kind: 'each',
      of: 'recusal.grounds',
      blocks: [{ kind: 'paragraph', text: '{seq}．{recusal.target}{text}。' }],
    },
    { kind: 'paragraph', text: '{recusal.reason}' },
    {
      kind: 'paragraph',
      text: '请贵组织及时作出决定并告知申请人。作出决定以前，请暂停被申请回避人员在本案中的工作，需要采取紧急安全措施的除外。',
    },
    { kind: 'paragraph', text: '联系电话：{recusal.phone?10}', align: 'left' },
    {
      kind: 'signature',
      columns: [
        [
          { label: '申请人（{recusal.seals}）：', rule: true },
          { label: '申请日期：{recusal.filedAt}', rule: false },
        ],
      ],
    },
  ],
};
