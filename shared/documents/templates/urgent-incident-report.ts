import type { Template } from '../template.ts';

/** 重大紧急劳动争议报告单: what happened, what was done, who was told, and when more is told. */
export const urgentIncidentReport: Template = {
  id: 'urgent-incident-report',
  version: 1,
  zh: '重大紧急劳动争议报告单（呈报表）',
  en: 'Urgent incident report',
  sheet: 'form',
  onePage: 0.9,
  needs: [
    { path: 'org.name', zh: '调解组织名称', section: 'settings' },
    { path: 'case.numberOrIntake', zh: '案号或登记编号', section: 'acceptance' },
    { path: 'incident.type', zh: '类型', section: 'matters' },
    { path: 'incident.at', zh: '发生时间', section: 'matters' },
    { path: 'incident.place', zh: '地点', section: 'matters' },
    { path: 'incident.summary', zh: '基本情况', section: 'matters' },
    { path: 'incident.measures', zh: '已采取的措施', section: 'matters', optional: true },
    { path: 'incident.reportedTo', zh: '报告对象及时间', section: 'matters', optional: true },
    { path: 'incident.nextReportAt', zh: '续报时间', section: 'matters', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '重大紧急劳动争议报告单', lead: '{org.letterhead|org.name}' },
    { kind: 'number', text: '{incident.no}　{case.numberOrIntake}', align: 'right' },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '类型', width: 16, label: true },
            { text: '**{incident.type}**', width: 34 },
            { text: '风险等级', width: 16, label: true },
            { text: '{case.riskLevel}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '发生时间', width: 16, label: true },
            { text: '{incident.at}', width: 34 },
            { text: '报告日期', width: 16, label: true },
            { text: '{incident.on}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '地点', width: 16, label: true },
            { text: '{incident.place}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '涉及单位', width: 16, label: true },
            { text: '{incident.employer}', width: 84 },
          ],
        },
        {
          cells: [
            { text: '涉及人数', width: 16, label: true },
            { text: '{case.workersCount}', width: 34 },
            { text: '涉及金额', width: 16, label: true },
            { text: '{case.amountClaimedTotal}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '争议类型', width: 16, label: true },
            { text: '{case.category.primary}', width: 34 },
            { text: '职工身份', width: 16, label: true },
            { text: '{case.flags}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '基本情况', width: 16, label: true },
            { text: '{incident.summary}', width: 84 },
          ],
          minLines: 5,
        },
        {
          cells: [
            { text: '已采取的措施', width: 16, label: true },
            { text: '{incident.measures}', width: 84 },
          ],
          minLines: 4,
        },
      ],
    },
    { kind: 'space', lines: 0.4 },
    {
      kind: 'when',
      has: 'incident.reportedTo',
      blocks: [
        {
          kind: 'table',
          columns: [{ width: 10, align: 'center' }, { width: 54 }, { width: 36, align: 'center' }],
          head: ['序号', '报告对象', '报告时间'],
          each: 'incident.reportedTo',
          cells: ['{seq}', '{to}', '{at}'],
        },
      ],
      // Nothing entered yet: room to write by hand.
      otherwise: [
        {
          kind: 'form',
          rows: [
            {
              cells: [
                { text: '报告对象', width: 64, label: true },
                { text: '报告时间', width: 36, label: true },
              ],
            },
            ...[1, 2, 3].map(() => ({
              cells: [
                { text: '', width: 64 },
                { text: '', width: 36 },
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
            { text: '续报时间', width: 16, label: true },
            { text: '{incident.nextReportAt}', width: 34 },
            { text: '联系电话', width: 16, label: true },
            { text: '{org.phone}', width: 34 },
          ],
        },
        {
          cells: [
            { text: '报告人', width: 16, label: true },
            { text: '{incident.reporter}　签名：', width: 34 },
            { text: '主任', width: 16, label: true },
            { text: '签名：', width: 34 },
          ],
          minLines: 3,
        },
        {
          cells: [
            { text: '领导批示', width: 16, label: true },
            { text: '', width: 84 },
          ],
          minLines: 3,
        },
      ],
    },
    { kind: 'seal', lines: ['{org.name}', '{incident.on}'], note: '（加盖调解组织印章）' },
    {
      kind: 'paragraph',
      text: '注：情况应当如实、及时报告，不得迟报、漏报、瞒报、谎报。情况不清的先报已知部分，随后续报。',
      indent: 0,
      small: true,
    },
  ],
};
