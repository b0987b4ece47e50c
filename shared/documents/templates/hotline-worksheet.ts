import type { Template } from '../template.ts';

/** 12351职工服务热线工单: takes over an order of the hotline and reports back. A paper of a 诉求, not of a case. */
export const hotlineWorksheet: Template = {
  id: 'hotline-worksheet',
  version: 1,
  zh: '12351职工服务热线工单／诉求办理单',
  en: 'Hotline work order',
  sheet: 'form',
  about: 'lead',
  needs: [
    { path: 'org.name', zh: '承办单位名称', section: 'settings' },
    { path: 'lead.no', zh: '登记编号', section: 'lead' },
    { path: 'lead.receivedAt', zh: '派单接收时间', section: 'lead' },
    { path: 'hotline.orderNo', zh: '工单编号', section: 'lead', optional: true },
    { path: 'hotline.class', zh: '问题类型', section: 'lead' },
    { path: 'hotline.difficulty', zh: '难易', section: 'lead', optional: true },
    { path: 'hotline.dueAt', zh: '办理时限（按派单要求）', section: 'lead', optional: true },
    { path: 'hotline.progress', zh: '跟进记录', section: 'lead', optional: true },
    { path: 'hotline.reply', zh: '答复内容', section: 'lead', optional: true },
    { path: 'hotline.callbackSatisfaction', zh: '回访满意度', section: 'lead', optional: true },
    { path: 'hotline.closedAt', zh: '办结时间', section: 'lead', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '{hotline.title}', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{lead.no}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '工单编号', width: 16, label: true },
            { text: '{hotline.orderNo}', width: 34 },
            { text: '来源渠道', width: 16, label: true },
            { text: '{lead.channel}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '接收时间', width: 16, label: true },
            { text: '{lead.receivedAt}', width: 34 },
            { text: '办理时限', width: 16, label: true },
            { text: '{hotline.dueAt}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '问题类型', width: 16, label: true },
            { text: '{hotline.class}', width: 34 },
            { text: '难易', width: 16, label: true },
            { text: '{hotline.difficulty}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '诉求人', width: 16, label: true },
            { text: '{lead.person}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{lead.phone}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '涉及单位', width: 16, label: true },
            { text: '{lead.employer}', width: 34 },
            { text: '人数、片区', width: 16, label: true },
            { text: '{lead.workersCount}　{lead.area}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '诉求内容', width: 16, label: true },
            { text: '{lead.summary}', width: 84 },
          ],
          minLines: 5,
        },
        {
          cells: [
            { text: '承办人', width: 16, label: true },
            { text: '{lead.assignee}', width: 34 },
            { text: '处置方式', width: 16, label: true },
            { text: '{lead.disposition}', width: 34 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.4 },
    {
      kind: 'when',
      has: 'hotline.progress',
      blocks: [
        {
          kind: 'table',
          columns: [{ width: 32, align: 'center' }, { width: 54 }, { width: 16, align: 'center' }],
          head: ['跟进时间', '跟进情况', '跟进人'],
          each: 'hotline.progress',
          cells: ['{at}', '{text}', '{by}'],
        },
      ],
      // Nothing entered yet: room to write by hand.
      otherwise: [
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '跟进时间', width: 32, label: true },
                { text: '跟进情况', width: 54, label: true },
                { text: '跟进人', width: 16, label: true },
              ],
            },
            ...[1, 2, 3].map(() => ({
              cells: [
                { text: '', width: 32 },
                { text: '', width: 54 },
                { text: '', width: 16 },
              ],
              minLines: 2,
            })),
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.4 },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '答复内容', width: 16, label: true },
            { text: '{hotline.reply}', width: 84 },
          ],
          minLines: 5,
        },
        {
          cells: [
            { text: '回访满意度', width: 16, label: true },
            { text: '{hotline.callbackSatisfaction}', width: 34 },
            { text: '办结时间', width: 16, label: true },
            { text: '{hotline.closedAt}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '承办人签名', width: 16, label: true },
            { text: '　　　　　　年　月　日', width: 34 },
            { text: '审核人签名', width: 16, label: true },
            { text: '　　　　　　年　月　日', width: 34 },
          ],
          minLines: 3,
        },
      ],
    },
    {
      kind: 'when',
      has: 'hotline.orderNo',
      blocks: [
        {
          kind: 'paragraph',
          text: '注：办理时限由派单单位规定，以工单载明的为准。',
          indent: 0,
          small: true,
        },
      ],
    },
  ],
};
