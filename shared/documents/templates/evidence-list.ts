import type { Template } from '../template.ts';
import { dated, usualNeeds } from './shared-parts.ts';

/** 证据清单 of one party. Evidence the employer holds must be produced by the employer (劳动争议调解仲裁法 6, 39). */
export const evidenceList: Template = {
  id: 'evidence-list',
  version: 1,
  zh: '证据清单',
  en: 'List of evidence',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'evidence.rows', zh: '证据', section: 'evidence' },
    { path: 'evidence.party', zh: '提交人', section: 'evidence', optional: true },
    { path: 'evidence.receivedAt', zh: '提交日期', section: 'evidence', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '证据清单', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '案件', width: 14, label: true },
            { text: '{applicant.name}与{respondent.name}{case.dispute}', width: 86 },
          ],
        },
        {
          cells: [
            { text: '提交人', width: 14, label: true },
            { text: '{evidence.party}', width: 50 },
            { text: '提交日期', width: 14, label: true },
            { text: '{evidence.receivedAt}', width: 22 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [
        { width: 6, align: 'center' },
        { width: 20 },
        { width: 11, align: 'center' },
        { width: 12 },
        { width: 9, align: 'center' },
        { width: 23 },
        { width: 6, align: 'center' },
        { width: 13 },
      ],
      head: ['编号', '证据名称', '种类', '来源', '原件或复印件', '证明对象', '页数', '对方意见'],
      each: 'evidence.rows',
      cells: [
        '{no}',
        '{nameWithHolder}',
        '{kind}',
        '{source}',
        '{original}',
        '{purpose}',
        '{pages}',
        '{opinion}',
      ],
    },
    { kind: 'paragraph', text: '以上共{evidence.count}，{evidence.pages?4}。' },
    {
      kind: 'when',
      has: 'evidence.held',
      blocks: [
        {
          kind: 'paragraph',
          text: '与争议事项有关的证据属于用人单位掌握管理的，用人单位应当提供；不提供的，在仲裁中应当承担不利后果。',
          small: true,
        },
      ],
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '提交人：', rule: true }, dated],
        [{ label: '接收人：', rule: true }, dated],
      ],
    },
  ],
};
