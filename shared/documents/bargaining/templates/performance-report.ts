import { caseLine, chiefsSign, heading, maybe, need, paper, para, plainLine, usualNeeds } from '../paper.ts';
import { findingTable } from './finding-table.ts';

/** 集体合同履行情况报告 of both chiefs to the congress. */
export const performanceReport = paper('performance-report', {
  sheet: 'record',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('contract.ref', '合同', 'signing'),
    need('report.to', '报告的会议', 'performance'),
    need('report.workerSide', '报告人（职工方）', 'performance'),
    need('report.employerSide', '报告人（用人单位方）', 'performance'),
    need('report.period', '报告期间', 'performance'),
    need('report.rows', '逐条履行情况', 'performance'),
    need('report.problems', '问题和措施', 'performance'),
    maybe('report.basedOn', '所依据的检查', 'performance'),
    maybe('report.opinion', '代表意见', 'performance'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同履行情况报告' },
    caseLine,
    plainLine('{report.to}：'),
    para(
      '根据{basis.performance-report}的规定，现将{contract.ref}在{report.period}的履行情况报告如下。本报告依据{report.basedOn?16}。',
    ),
    heading('一、总体情况'),
    para('{report.rate}。'),
    heading('二、逐条履行情况'),
    findingTable('report.rows'),
    heading('三、问题和改进措施'),
    para('{report.problems}'),
    heading('四、代表意见'),
    para('{report.opinion?20}'),
    para('报告人：{report.workerSide}、{report.employerSide}　报告日期：{report.on}'),
    chiefsSign,
  ],
});
