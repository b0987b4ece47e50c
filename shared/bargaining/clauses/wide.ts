import type { StandardClause } from './standard.ts';

/**
 * 行业性、区域性集体合同 topics that can stand in general words (浙江条例 27, 28). Wage floor, adjustment and rates have
 * none: what the parties did not agree on cannot be filled in for them.
 */
export const wideClauses: readonly StandardClause[] = [
  {
    topic: 'oshStandard',
    title: '劳动安全卫生标准',
    text: '各企业提供符合国家标准或者行业标准的劳动条件，按照工种发放合格的劳动防护用品，对从事有职业危害作业的职工定期进行职业健康检查。',
  },
  {
    topic: 'womenTreatment',
    title: '女职工劳动保护待遇',
    text: '各企业实行男女同工同酬，遵守女职工禁忌从事的劳动范围，保障女职工在经期、孕期、产期、哺乳期的休假和工资待遇，定期安排妇科疾病和乳腺疾病检查。',
  },
  {
    topic: 'trainingRules',
    title: '培训制度',
    text: '各企业制定职工技能和安全培训计划，培训在工作时间内进行，所需费用由企业承担。',
  },
  {
    topic: 'enterpriseFloor',
    title: '与企业集体合同的关系',
    text: '本合同对所覆盖的企业和职工具有约束力。企业集体合同、劳动合同约定的劳动报酬和劳动条件等标准不得低于本合同；高于本合同的，从其约定。',
  },
];
