import type { Template } from '../template.ts';
import { contactAndSeal } from './shared-parts.ts';

/** 信访事项书面告知: tells a petitioner what was received, which way it goes and to whom. A paper of a 诉求. */
export const petitionReply: Template = {
  id: 'petition-reply',
  version: 1,
  zh: '信访事项书面告知（答复）',
  en: 'Written notice to a petitioner',
  sheet: 'record',
  about: 'lead',
  needs: [
    { path: 'org.name', zh: '单位名称', section: 'settings' },
    { path: 'lead.no', zh: '登记编号', section: 'lead' },
    { path: 'lead.name', zh: '信访人', section: 'lead' },
    { path: 'lead.receivedOn', zh: '收到日期', section: 'lead' },
    { path: 'lead.summary', zh: '信访事项', section: 'lead' },
    { path: 'petition.route', zh: '处理途径和程序', section: 'lead' },
    { path: 'petition.transferTo', zh: '转送交办去向', section: 'lead', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '信访事项书面告知书', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{lead.no}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{lead.name}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '你于{lead.receivedOn}以{lead.channel}方式提出的信访事项，本单位已经收到并登记。你反映：{lead.summary}',
    },
    { kind: 'paragraph', text: '根据{petition.basis}，现将处理途径和程序告知如下：', keepWithNext: true },
    { kind: 'paragraph', text: '{petition.route}' },
    {
      kind: 'when',
      has: 'petition.transferTo',
      blocks: [
        {
          kind: 'paragraph',
          text: '该事项已转送（交办）{petition.transferTo}办理，请与该单位联系。',
        },
      ],
    },
    {
      kind: 'when',
      has: 'petition.reply',
      blocks: [{ kind: 'paragraph', text: '对你提出的问题，答复如下：{petition.reply}' }],
    },
    {
      kind: 'paragraph',
      text: '属于劳动争议的，双方自愿可以申请调解；不愿调解或者调解不成的，可以依法申请仲裁。请注意法律规定的仲裁时效。',
    },
    { kind: 'paragraph', text: '特此告知。' },
    {
      kind: 'signature',
      columns: [[{ label: '经办人（签名）：', rule: true }]],
    },
    ...contactAndSeal,
    { kind: 'space', lines: 0.3 },
    { kind: 'rule' },
    {
      kind: 'paragraph',
      text: '信访人签收：　　　　　　　　　　　　　　年　　月　　日',
      indent: 0,
      align: 'left',
    },
  ],
};
