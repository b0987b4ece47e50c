import type { Template } from '../template.ts';
import { applicantAnnex, dated, partyParagraphs, usualNeeds } from './shared-parts.ts';

/**
 * 和解协议书: what the parties agreed by themselves. No 调解协议书: no arbitration review, no judicial confirmation and
 * no payment order under 劳动争议调解仲裁法 16 can be had on it.
 */
export const settlementAgreement: Template = {
  id: 'settlement-agreement',
  version: 1,
  zh: '和解协议书',
  en: 'Settlement agreement',
  sheet: 'record',
  needs: [
    ...usualNeeds,
    { path: 'settlement.text', zh: '协议内容', section: 'overview' },
    { path: 'settlement.on', zh: '签署日期', section: 'overview' },
    { path: 'settlement.witness', zh: '见证人', section: 'overview', optional: true },
    { path: 'respondent.identity', zh: '被申请人信用代码或证件号码', section: 'parties', optional: true },
    { path: 'applicant.identity', zh: '申请人证件号码', section: 'parties', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '和解协议书' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    ...partyParagraphs,
    {
      kind: 'paragraph',
      text: '申请人与被申请人{case.dispute}。双方在平等、自愿的基础上自行协商，达成和解如下：',
    },
    { kind: 'heading', text: '一、协议内容' },
    { kind: 'paragraph', text: '{settlement.text}' },
    { kind: 'heading', text: '二、效力' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '本协议是双方真实的意思表示，自双方签名或者盖章之日起生效，双方应当自觉履行。',
        '本协议由双方自行达成，不是调解协议书，不能据此申请仲裁审查或者司法确认。双方需要的，可以申请调解，另行签订调解协议书。',
        '一方不履行的，另一方可以依法申请调解或者仲裁，请注意仲裁时效。',
        '本协议不免除依法应当履行、不能以协议免除的义务。',
      ],
    },
    { kind: 'paragraph', text: '本协议一式二份，双方各执一份。', keepWithNext: true },
    {
      kind: 'signature',
      columns: [
        [
          { label: '{label}：', rule: true, each: 'signing.side.applicants' },
          { label: '签署日期：{settlement.on}', rule: false },
        ],
        [
          { label: '{label}：', rule: true, each: 'signing.side.respondents' },
          { label: '签署日期：{settlement.on}', rule: false },
        ],
      ],
    },
    {
      kind: 'when',
      has: 'settlement.witness',
      blocks: [
        {
          kind: 'signature',
          columns: [[{ label: '见证人（{settlement.witness}）：', rule: true }, dated], []],
        },
      ],
    },
    applicantAnnex,
  ],
};
