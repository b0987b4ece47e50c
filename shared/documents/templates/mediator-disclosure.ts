import type { Template } from '../template.ts';
import { usualNeeds } from './shared-parts.ts';

/**
 * 调解员无利害关系声明（披露表）: before the first session. With anything to disclose the parties decide whether to go on
 * (人民法院在线调解规则 13, by analogy).
 */
export const mediatorDisclosure: Template = {
  id: 'mediator-disclosure',
  version: 1,
  zh: '调解员无利害关系声明（披露表）',
  en: 'Mediator disclosure',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'disclosure.person', zh: '声明人', section: 'overview' },
    { path: 'disclosure.grounds', zh: '利害关系情形', section: 'overview' },
    { path: 'disclosure.reason', zh: '披露的具体情况', section: 'overview', optional: true },
    { path: 'disclosure.waivers', zh: '当事人知情后的意见', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '调解员无利害关系声明（披露表）', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '案件', width: 16, label: true },
            { text: '{applicant.name}与{respondent.name}{case.dispute}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '声明人', width: 16, label: true },
            { text: '{disclosure.person}', width: 34 },
            { text: '身份、证号', width: 16, label: true },
            { text: '{disclosure.task}　{disclosure.certNo}', width: 34 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [{ width: 8, align: 'center' }, { width: 76 }, { width: 16, align: 'center' }],
      head: ['序号', '可能影响公正调解的情形', '本人'],
      each: 'disclosure.grounds',
      cells: ['{seq}', '{text}', '{answer}'],
    },
    {
      kind: 'when',
      has: 'disclosure.none',
      blocks: [
        {
          kind: 'paragraph',
          text: '本人已经逐项核对，声明没有上列情形。调解中出现应当披露的情形的，本人将立即披露。',
        },
      ],
      otherwise: [
        { kind: 'heading', text: '需要披露的具体情况' },
        { kind: 'paragraph', text: '{disclosure.reason?30}' },
        {
          kind: 'paragraph',
          text: '以上属实。调解中出现其他应当披露的情形的，本人将立即披露。',
        },
      ],
    },
    {
      kind: 'when',
      has: 'disclosure.enterprise',
      blocks: [
        {
          kind: 'paragraph',
          text: '注：企业劳动争议调解委员会依法由双方代表组成。企业方委员是企业职工，仅此一点不属于应当回避的情形。',
          small: true,
        },
      ],
    },
    {
      kind: 'signature',
      columns: [
        [
          { label: '声明人（签名）：', rule: true },
          { label: '声明日期：{disclosure.at}', rule: false },
        ],
        [],
      ],
    },
    {
      kind: 'when',
      has: 'disclosure.waivers',
      blocks: [
        { kind: 'heading', text: '当事人意见' },
        {
          kind: 'paragraph',
          text: '上列情况已经向双方当事人说明。双方知情后都同意由声明人继续办理的，在下表签名；有一方不同意的，由本组织更换。',
          keepWithNext: true,
        },
        {
          kind: 'table',
          columns: [
            { width: 34 },
            { width: 14, align: 'center' },
            { width: 27, align: 'center' },
            { width: 25 },
          ],
          head: ['当事人', '地位', '是否同意继续', '签名或盖章、日期'],
          each: 'disclosure.waivers',
          cells: ['{name}', '{role}', '{answer}', ''],
        },
        {
          kind: 'when',
          has: 'disclosure.result',
          blocks: [{ kind: 'paragraph', text: '处理结果：{disclosure.result}' }],
        },
      ],
    },
  ],
};
