import { need, note, paper } from '../paper.ts';
import { contractArticles } from './contract-parts.ts';
import { wideEnd, wideHead, wideNeeds } from './wide-contract-parts.ts';

/** 行业性工资集体合同, with the enterprises it binds and its table of rates. */
export const contractIndustryWage = paper('contract-industry-wage', {
  sheet: 'record',
  needs: [
    ...wideNeeds,
    need('topic.industryMinWage', '行业最低工资标准', 'clauses'),
    need('topic.adjustment', '行业工资调整幅度', 'clauses'),
    need('topic.quotaStandard', '同类工种定额标准', 'clauses'),
    need('topic.trainingRules', '培训制度', 'clauses'),
    need('topic.payday', '工资支付时间', 'clauses'),
    need('prices.rows', '工种工价表', 'tables'),
  ],
  blocks: [
    ...wideHead('contract-industry-wage'),
    contractArticles,
    ...wideEnd,
    { kind: 'page-break' },
    { kind: 'title', text: '附件二　{prices.title}' },
    {
      kind: 'table',
      columns: [
        { width: 10, align: 'center' },
        { width: 16 },
        { width: 32 },
        { width: 8, align: 'center' },
        { width: 10, align: 'right' },
        { width: 13, align: 'right' },
        { width: 11, align: 'right' },
      ],
      head: ['编码', '工种', '工序、规格', '单位', '8小时定额', '单价（元）', '调整幅度'],
      each: 'prices.rows',
      cells: ['{code}', '{jobType}', '{process}', '{unit}', '{quota}', '{price}', '{growth}'],
    },
    note('执行期间：{prices.span}。加班单价、保底日工资和测算依据见《工种工价表》。'),
  ],
});
