import { reportSectionIds, reportSections } from '../report-sections.ts';
import type { Template, TemplateBlock } from '../template.ts';

/** One section with its indicators; left out when the report has none of them. */
const section = (id: keyof typeof reportSections): TemplateBlock => ({
  kind: 'when',
  has: `report.${id}`,
  blocks: [
    { kind: 'space', lines: 0.4 },
    { kind: 'heading', text: `{report.no.${id}}、${reportSections[id]}` },
    {
      kind: 'table',
      columns: [
        { width: 9, align: 'center' },
        { width: 32 },
        { width: 20, align: 'right' },
        { width: 9, align: 'center' },
        { width: 10, align: 'right' },
        { width: 10, align: 'right' },
        { width: 26 },
      ],
      head: ['代码', '指标', '数值', '单位', '分子', '分母', '说明'],
      each: `report.${id}`,
      cells: ['{id}', '{zh}', '{value}', '{unit}', '{numerator}', '{denominator}', '{note}'],
    },
  ],
});

/** 劳动争议调解工作统计表: the figures of a quarter or a year by section, with the checks they passed. */
export const statisticsReport: Template = {
  id: 'statistics-report',
  version: 1,
  zh: '劳动争议调解工作统计表（季报／年报）',
  en: 'Quarterly or annual statistics',
  sheet: 'form',
  about: 'report',
  needs: [
    { path: 'org.name', zh: '填报单位', section: 'settings' },
    { path: 'report.period', zh: '报告期', section: 'statistics' },
    { path: 'report.count', zh: '指标', section: 'statistics' },
    { path: 'report.preparedBy', zh: '填表人', section: 'statistics', optional: true },
    { path: 'report.approvedBy', zh: '审核人', section: 'statistics', optional: true },
  ],
  blocks: [
    { kind: 'title', text: '劳动争议调解工作统计表', lead: '{report.kind}' },
    { kind: 'number', text: '{report.period}', align: 'center' },
    { kind: 'space', lines: 0.2 },
    {
      kind: 'form',
      rows: [
        {
          cells: [
            { text: '填报单位', width: 14, label: true },
            { text: '{org.name}', width: 46 },
            { text: '统计截止', width: 14, label: true },
            { text: '{report.asOf}', width: 26 },
          ],
        },
        {
          cells: [
            { text: '统计范围', width: 14, label: true },
            { text: '{report.scope}', width: 46 },
            { text: '指标项数', width: 14, label: true },
            { text: '{report.count}', width: 26 },
          ],
        },
      ],
    },
    ...reportSectionIds.map(section),
    {
      kind: 'when',
      has: 'report.checks',
      blocks: [
        { kind: 'space', lines: 0.4 },
        { kind: 'heading', text: '表内核对' },
        {
          kind: 'table',
          columns: [
            { width: 8, align: 'center' },
            { width: 34 },
            { width: 38 },
            { width: 20, align: 'center' },
          ],
          head: ['序号', '核对关系', '计算', '结果'],
          each: 'report.checks',
          cells: ['{seq}', '{rule}', '{sums}', '{result}'],
        },
      ],
    },
    {
      kind: 'when',
      has: 'report.remarks',
      blocks: [
        { kind: 'heading', text: '说明' },
        {
          kind: 'each',
          of: 'report.remarks',
          blocks: [{ kind: 'paragraph', text: '{seq}．{text}', indent: 0 }],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: '注：分母为零的比率以“—”表示。比率由案件数据按期计算，没有全国统一口径的，以上级印发的口径为准。本表报出后不再改动，更正列入下一期并说明。',
      indent: 0,
      small: true,
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '填表人 {report.preparedBy}：', rule: true }],
        [{ label: '主任 {report.approvedBy}：', rule: true }],
      ],
    },
    { kind: 'seal', lines: ['{org.name}', '{document.date}'], note: '（加盖调解组织印章）' },
  ],
};
