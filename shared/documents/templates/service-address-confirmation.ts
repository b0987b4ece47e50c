import type { Template } from '../template.ts';
import { dated, usualNeeds } from './shared-parts.ts';

/** 送达地址及方式确认书: one for each party. The rules of courts on service apply by analogy only. */
export const serviceAddressConfirmation: Template = {
  id: 'service-address-confirmation',
  version: 1,
  zh: '送达地址及方式确认书',
  en: 'Service address confirmation',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'party.name', zh: '确认人', section: 'parties' },
    { path: 'party.serviceAddress', zh: '送达地址', section: 'parties' },
    { path: 'party.phone', zh: '电话', section: 'parties' },
    { path: 'party.serviceRecipient', zh: '收件人', section: 'parties', optional: true },
    { path: 'party.eServiceConsent', zh: '是否同意电子送达', section: 'parties', optional: true },
    { path: 'party.eServiceAccount', zh: '电子送达账号', section: 'parties', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '送达地址及方式确认书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '案件', width: 18, label: true },
            { text: '{applicant.name}与{respondent.name}{case.dispute}', width: 82 },
          ],
        },
        {
          cells: [
            { text: '确认人', width: 18, label: true },
            { text: '{party.name}', width: 37 },
            { text: '地位', width: 12, label: true },
            { text: '{party.role}', width: 33 },
          ],
        },
        {
          cells: [
            { text: '{party.identityLabel}', width: 18, label: true },
            { text: '{party.identity}', width: 82 },
          ],
        },
        {
          cells: [
            { text: '送达地址', width: 18, label: true },
            { text: '{party.serviceAddress}', width: 82 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '收件人', width: 18, label: true },
            { text: '{party.serviceRecipient}', width: 37 },
            { text: '电话', width: 12, label: true },
            { text: '{party.phone}　{party.altPhone}', width: 33 },
          ],
        },
        {
          cells: [
            { text: '电子送达', width: 18, label: true },
            { text: '{party.eServiceConsent}', width: 37 },
            { text: '账号', width: 12, label: true },
            { text: '{party.eServiceAccount}', width: 33 },
          ],
          minLines: 2,
        },
        {
          cells: [
            { text: '提供给后续办理机构', width: 18, label: true },
            { text: '用于本案以后的仲裁审查、司法确认：□同意　□不同意', width: 82 },
          ],
          minLines: 2,
        },
      ],
    },
    { kind: 'heading', text: '告知事项' },
    {
      kind: 'articles',
      numbers: 'second',
      items: [
        '上列地址和方式用于送达本案的通知、协议和其他文书。同意电子送达的，文书到达上列账号即为送到；调解协议书仍然送达纸质文书。',
        '地址、电话、收件人或者电子账号变更的，应当及时书面告知本组织。没有告知的，仍按上列地址和方式送达。',
        '因地址不准确、变更没有告知或者拒收，致使没有及时收到文书的，可能错过调解会议或者答复的期限。本组织不因此认定任何事实。',
        '上列信息只用于办理本案和依法归档，本组织予以保密。',
      ],
    },
    {
      kind: 'paragraph',
      text: '确认人已经阅读或者听取宣读上列内容，保证所填信息准确、有效。',
      keepWithNext: true,
    },
    {
      kind: 'signature',
      columns: [[{ label: '{label}：', rule: true, each: 'party.signing' }, dated], []],
    },
  ],
};
