import { caseLine, dated, maybe, need, one, paper, para, two, usualNeeds } from '../paper.ts';
import { findingTable } from './finding-table.ts';

/** 集体合同履行情况检查表: clause by clause, what was promised and what was found. */
export const performanceInspectionForm = paper('performance-inspection-form', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('contract.ref', '合同', 'signing'),
    need('inspection.on', '检查日期', 'performance'),
    need('inspection.workerSide', '检查组（职工方）', 'performance'),
    need('inspection.employerSide', '检查组（用人单位方）', 'performance'),
    need('inspection.period', '检查期间', 'performance'),
    need('inspection.rows', '逐条项目', 'performance'),
    need('inspection.floor', '最低工资复核', 'performance'),
    need('inspection.problems', '问题', 'performance'),
    maybe('inspection.growth', '实际增长', 'performance'),
    maybe('inspection.rectifyBy', '整改期限', 'performance'),
    maybe('inspection.rectifiedOn', '整改完成', 'performance'),
    maybe('inspection.aware', '职工知晓', 'performance'),
    maybe('inspection.satisfied', '职工满意', 'performance'),
  ],
  blocks: [
    { kind: 'title', text: '集体合同履行情况检查表' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('合同', '{contract.ref}'),
        one('被检查单位', '{inspection.enterprise}'),
        two('检查日期', '{inspection.on}', '检查期间', '{inspection.period}'),
        two('检查组职工方', '{inspection.workerSide}', '用人单位方', '{inspection.employerSide}'),
      ],
    },
    { kind: 'space', lines: 0.5 },
    findingTable('inspection.rows'),
    { kind: 'space', lines: 0.5 },
    {
      kind: 'form',
      rows: [
        one('履约率', '{inspection.rate}'),
        one('最低工资复核', '{inspection.floor}'),
        two('实际增长', '{inspection.growth?6}', '职工知晓', '{inspection.aware?6}'),
        two('职工满意', '{inspection.satisfied?6}', '提交首席代表', '{inspection.submittedOn?8}'),
        one('问题', '{inspection.problems}', 2),
        two('整改期限', '{inspection.rectifyBy?8}', '整改完成', '{inspection.rectifiedOn?8}'),
      ],
    },
    para('履约率为已履行的条款占到期条款的比例，未到期的条款不计入。'),
    {
      kind: 'signature',
      columns: [
        [{ label: '检查组职工方组长（签名）：', rule: true }, dated],
        [{ label: '检查组用人单位方组长（签名）：', rule: true }, dated],
      ],
    },
  ],
});
