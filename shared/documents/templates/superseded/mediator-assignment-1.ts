import type { Template } from '../../template.ts';
import { usualNeeds } from '../shared-parts.ts';

/** 调解员指派（选定）书 before it told the role of each mediator. */
export const mediatorAssignment1: Template = {
  id: 'mediator-assignment',
  version: 1,
  zh: '调解员指派（选定）书',
  en: 'Appointment of the mediator',
  sheet: 'form',
  needs: [
    ...usualNeeds,
    { path: 'mediators.rows', zh: '调解员', section: 'overview' },
    { path: 'mediators.assignedAt', zh: '指派日期', section: 'overview', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '调解员指派（选定）书', lead: '{org.name}' },
    { kind: 'number', text: '{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '申请人', width: 18, label: true },
            { text: '{applicant.name}', width: 32 },
            { text: '被申请人', width: 18, label: true },
            { text: '{respondent.name}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 18, label: true },
            { text: '{case.category.primary}', width: 32 },
            { text: '受理日期', width: 18, label: true },
            { text: '{case.acceptedAt}', width: 32 },
          ],
        },
        {
          cells: [
            { text: '产生方式', width: 18, label: true },
            { text: '□本组织指派　　□双方共同选定　　□一方提出，另一方接受', width: 82 },
          ],
        },
        {
          cells: [
            { text: '指派或选定日期', width: 18, label: true },
            { text: '{mediators.assignedAt}', width: 32 },
            { text: '调解期限至', width: 18, label: true },
            { text: '{deadline.mediationDue}', width: 32 },
          ],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    {
      kind: 'table',
      columns: [{ width: 10, align: 'center' }, { width: 20 }, { width: 26 }, { width: 22 }, { width: 22 }],
      head: ['序号', '调解员', '证号或聘任编号', '接受日期', '调解员签名'],
      each: 'mediators.rows',
      cells: ['{seq}', '{name}', '{certNo}', '', ''],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'heading', text: '调解员声明' },
    {
      kind: 'paragraph',
      text: '本人不是本案当事人或者代理人的近亲属，与本案没有利害关系，与当事人、代理人没有可能影响公正调解的其他关系，没有私自会见当事人、代理人或者接受其请客送礼。如有需要披露的情形，写明如下，由双方决定是否仍由本人调解：',
    },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '需要披露的情形', width: 18, label: true },
            { text: '', width: 82 },
          ],
          minLines: 2,
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '当事人可以在调解协议签署前，以口头或者书面方式对调解员提出异议。',
    },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '负责人意见', width: 18, label: true },
            { text: '□同意　　签名：　　　　　　　　　　　　年　　月　　日', width: 82 },
          ],
          minLines: 2,
        },
      ],
    },
  ],
};
