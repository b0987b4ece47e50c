import { read } from '../../law/sources.ts';
import { type ClauseTopic, figure } from './topic.ts';

const industry = [read('zjCollectiveContract', '第二十七条')];
const region = [read('zjCollectiveContract', '第二十八条')];
const stands = { variables: [], fallback: true, basis: [...industry, ...region] } as const;
const agreed = { variables: [], fallback: false } as const;
const lowest = [figure('monthly', '最低工资标准', 'Lowest monthly wage', 'fen')];
const adjustment: ClauseTopic = {
  ...agreed,
  topic: 'adjustment',
  title: '工资调整幅度',
  en: 'Adjustment',
  text: '本年度工资标准比上期平均提高{all}，各企业在此基础上根据自身情况协商确定，不得低于本合同的标准。',
  variables: [figure('all', '平均提高', 'Rise on average', 'rate')],
  basis: [...industry, ...region],
};

/** 行业性工资 topics only the parties can fill (浙江条例 27). */
export const industryTopics: readonly ClauseTopic[] = [
  {
    ...agreed,
    topic: 'industryMinWage',
    title: '行业最低工资标准',
    en: 'Lowest wage of the industry',
    text: '本行业职工提供正常劳动的，最低工资为每月{monthly}，不含加班工资、中班夜班和特殊工作环境津贴、法定福利待遇。',
    variables: lowest,
    basis: industry,
  },
  adjustment,
  {
    ...agreed,
    topic: 'pieceRateTable',
    title: '工种工价表',
    en: 'Piece-rate table',
    text: '各工种、工序的计件单价见附表，各企业的单价不得低于附表；加班计件按照法定倍数计算。',
    basis: industry,
  },
  {
    ...agreed,
    topic: 'quotaStandard',
    title: '定额标准',
    en: 'Quotas',
    text: '同类工种的劳动定额应当使同岗位{attainment}以上的职工在法定工作时间内能够完成。',
    variables: [figure('attainment', '能够完成定额的职工', 'Who reach the quota', 'rate')],
    basis: industry,
  },
  {
    ...agreed,
    topic: 'payday',
    title: '工资支付时间',
    en: 'Payday',
    text: '各企业在每月{from}至{to}之间支付上月工资，遇休息日、法定休假日的提前支付。',
    variables: [figure('from', '发薪起日', 'From', 'date'), figure('to', '发薪止日', 'To', 'date')],
    basis: [read('labour', '第五十条')],
  },
];

/** 区域性 topics only the parties can fill (浙江条例 28). */
export const regionalTopics: readonly ClauseTopic[] = [
  {
    ...agreed,
    topic: 'regionalMinWage',
    title: '区域最低工资标准',
    en: 'Lowest wage of the region',
    text: '本区域职工提供正常劳动的，最低工资为每月{monthly}，不含加班工资、中班夜班和特殊工作环境津贴、法定福利待遇。',
    variables: lowest,
    basis: region,
  },
  adjustment,
];

/**
 * 行业性、区域性集体合同 topics that can stand in general words (浙江条例 27, 28). Wage floor, adjustment and rates have
 * none: what the parties did not agree on cannot be filled in for them.
 */
export const wideTopics: readonly ClauseTopic[] = [
  {
    ...stands,
    topic: 'oshStandard',
    title: '劳动安全卫生标准',
    en: 'Safety standards',
    text: '各企业提供符合国家标准或者行业标准的劳动条件，按照工种发放合格的劳动防护用品，对从事有职业危害作业的职工定期进行职业健康检查。',
  },
  {
    ...stands,
    topic: 'womenTreatment',
    title: '女职工劳动保护待遇',
    en: 'Treatment of women',
    text: '各企业实行男女同工同酬，遵守女职工禁忌从事的劳动范围，保障女职工在经期、孕期、产期、哺乳期的休假和工资待遇，定期安排妇科疾病和乳腺疾病检查。',
  },
  {
    ...stands,
    topic: 'trainingRules',
    title: '培训制度',
    en: 'Training',
    text: '各企业制定职工技能和安全培训计划，培训在工作时间内进行，所需费用由企业承担。',
  },
  {
    ...stands,
    topic: 'enterpriseFloor',
    title: '与企业集体合同的关系',
    en: 'Relation to enterprise contracts',
    text: '本合同对所覆盖的企业和职工具有约束力。企业集体合同、劳动合同约定的劳动报酬和劳动条件等标准不得低于本合同；高于本合同的，从其约定。',
  },
];
