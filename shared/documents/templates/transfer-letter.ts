import type { Template } from '../template.ts';
import { enclosures } from './filing-parts.ts';

/** 移送函／转办函: passes the matter to the body that has to deal with it, with a slip to send back. */
export const transferLetter: Template = {
  id: 'transfer-letter',
  version: 1,
  zh: '移送函／转办函',
  en: 'Transfer or assignment letter',
  sheet: 'record',
  onePage: 0.8,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
    { path: 'transfer.target', zh: '接收单位', section: 'matters' },
    { path: 'transfer.kind', zh: '移送、转办、交办或者商请协助', section: 'matters' },
    { path: 'transfer.matter', zh: '事项', section: 'matters' },
    { path: 'transfer.reason', zh: '理由', section: 'matters' },
    { path: 'transfer.materials', zh: '材料清单', section: 'matters', optional: true },
    { path: 'transfer.replyDue', zh: '请予反馈的期限', section: 'matters', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '{transfer.title}', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{transfer.no?10}', align: 'center' },
    { kind: 'space', lines: 0.5 },
    { kind: 'paragraph', text: '{transfer.target}：', indent: 0, align: 'left' },
    {
      kind: 'paragraph',
      text: '本组织在办理{applicant.name}与{respondent.name}{case.dispute}一案（{case.numberOrIntake}）中，发现下列事项属于你单位的职责范围或者需要你单位办理：{transfer.matter}。',
    },
    { kind: 'paragraph', text: '{transfer.reason}{transfer.asks}{transfer.request}' },
    { kind: 'paragraph', text: '{transfer.consent}' },
    {
      kind: 'paragraph',
      text: '请于{transfer.replyDue?10}前将办理情况书面反馈本组织。所附材料限于案内已有的书证和双方没有争议的事实，不包括调解过程中的陈述和让步。',
    },
    ...enclosures('transfer.materials'),
    { kind: 'paragraph', text: '联系地址：{org.address?14}', align: 'left', keepWithNext: true },
    { kind: 'paragraph', text: '联系电话：{org.phone?14}', align: 'left', keepWithNext: true },
    {
      kind: 'signature',
      columns: [[{ label: '经办人：', rule: true }], [{ label: '负责人：', rule: true }]],
    },
    { kind: 'seal', lines: ['{org.name}', '{transfer.on}'], note: '（加盖调解组织印章）' },
    { kind: 'space', lines: 0.5 },
    { kind: 'rule' },
    { kind: 'heading', text: '回执' },
    {
      kind: 'paragraph',
      text: '{org.name}：你单位{transfer.on}《{transfer.title}》及所附材料收到。',
      keepWithNext: true,
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '签收人：', rule: true }],
        [
          { label: '接收单位（印章）', rule: false },
          { label: '　　　　年　　月　　日', rule: false },
        ],
      ],
    },
  ],
};
