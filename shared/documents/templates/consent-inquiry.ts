import type { Template } from '../template.ts';
import { claimParagraphs, contactAndSeal, usualNeeds } from './shared-parts.ts';

/** 征询意见书. One for each respondent, with a slip to answer on. Silence is not consent. */
export const consentInquiry: Template = {
  id: 'consent-inquiry',
  version: 1,
  zh: '征询意见书',
  en: 'Inquiry for consent',
  sheet: 'record',
  needs: [
    ...usualNeeds,
    { path: 'consent.rows', zh: '被征询人', section: 'parties' },
    { path: 'case.claims', zh: '申请事项', section: 'claims' },
    { path: 'case.receivedAt', zh: '收到申请日期', section: 'overview' },
    { path: 'consent.answerBy', zh: '答复期限', section: 'acceptance', optional: true },
  ],
  blocks: [
    {
      kind: 'each',
      of: 'consent.rows',
      blocks: [
        { kind: 'page-break' },
        { kind: 'title', text: '征询意见书', lead: '{org.letterhead|org.name}' },
        { kind: 'number', text: '{lead.no}', align: 'center' },
        { kind: 'space', lines: 0.5 },
        { kind: 'paragraph', text: '{name}：', indent: 0, align: 'left' },
        {
          kind: 'paragraph',
          text: '申请人{applicant.name}与你方{case.dispute}，于{case.receivedAt}向本组织申请调解，请求如下：',
        },
        ...claimParagraphs,
        {
          kind: 'paragraph',
          text: '调解以双方自愿为前提，现征询你方是否同意由本组织调解。请在{consent.answerBy?8}前（含当日）以所附回执答复，也可以到场、来电或者在线答复，由本组织记录。并请了解：',
        },
        {
          kind: 'articles',
          numbers: 'first',
          items: [
            '调解不收取费用，一般不公开进行。同意调解后，任何一方仍然可以随时要求终止。',
            '是否同意调解由你方自主决定；不同意的，不因此承担不利后果，申请人可以依法申请仲裁。',
            '逾期没有答复的，不视为同意。本组织将按未取得你方同意处理，并书面告知申请人。',
          ],
        },
        ...contactAndSeal,
        { kind: 'page-break' },
        { kind: 'title', text: '回　执' },
        { kind: 'space', lines: 0.5 },
        { kind: 'paragraph', text: '{org.name}：', indent: 0, align: 'left' },
        {
          kind: 'paragraph',
          text: '对申请人{applicant.name}提出的调解申请（{lead.no}），我方答复如下：',
        },
        { kind: 'paragraph', text: '□　同意由贵组织调解。' },
        { kind: 'paragraph', text: '□　不同意调解。' },
        { kind: 'paragraph', text: '需要说明的情况：{consent.remark?16}' },
        {
          kind: 'paragraph',
          text: '我方的送达地址：{consent.address?16}',
        },
        { kind: 'paragraph', text: '联系人及电话：{consent.contact?16}' },
        {
          kind: 'signature',
          columns: [
            [
              { label: '{signer}', rule: false },
              { label: '', rule: true },
              { label: '　　　　　　　　　　　　　　年　　月　　日', rule: false },
            ],
          ],
        },
        { kind: 'rule' },
        { kind: 'paragraph', text: '答复登记（由调解组织填写）', indent: 0, small: true, keepWithNext: true },
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '答复', width: 14, label: true },
                { text: '{reply}', width: 36 },
                { text: '答复时间', width: 14, label: true },
                { text: '{repliedOn}', width: 36 },
              ],
            },
            {
              cells: [
                { text: '答复方式', width: 14, label: true },
                { text: '{method}', width: 36 },
                { text: '经办人', width: 14, label: true },
                { text: '', width: 36 },
              ],
            },
          ],
        },
      ],
    },
  ],
};
