import type { Basis } from '../law/citation.ts';
import { mediationHabit, quoted, read, recalled } from '../law/sources.ts';
import type { Words } from './terms.ts';

const practice = mediationHabit;
const byAnalogy = (basis: Basis): Basis => ({ ...basis, note: '参照' });

/** 人事争议 are mediated under the provincial regulation only. */
export const personnelScope: Basis = read('zjMediationArbitration', '第二条第二款');

/** 受理审查的依据: what each check of acceptance asks and the texts it rests on, by the domain's code. */
export const acceptanceGrounds = {
  A1: {
    title: { zh: '属于劳动争议调解范围', en: 'Within the scope of labour mediation' },
    basis: [read('mediationArbitration', '第二条')],
  },
  A2: {
    title: { zh: '不属于排除事项', en: 'Not an excluded matter' },
    basis: [read('labourInterpretation1', '第二条')],
  },
  A3: {
    title: { zh: '用工关系性质', en: 'Kind of relationship' },
    basis: [quoted('newForm', '受理范围'), read('labourInterpretation1', '第三十三条')],
  },
  A4: {
    title: { zh: '不是签订集体合同的争议', en: 'Not about concluding a collective contract' },
    basis: [read('labour', '第八十四条第一款')],
  },
  A5: {
    title: { zh: '属于本组织的调解范围', en: 'The right organisation' },
    basis: [read('mediationArbitration', '第十条'), read('nbPeoplesMediation', '第十八条')],
  },
  A6: {
    title: { zh: '当事人明确', en: 'The parties are known' },
    basis: [byAnalogy(quoted('arbitrationRules', '第三十条'))],
  },
  A7: {
    title: { zh: '双方同意调解', en: 'Both sides agree to mediation' },
    basis: [
      recalled('enterpriseMediation', '第二十二条'),
      read('peoplesMediation', '第十七条'),
      read('zjMediationArbitration', '第十条'),
    ],
  },
  A8: {
    title: { zh: '不是重复案件', en: 'Not a duplicate' },
    basis: [practice],
  },
  A9: {
    title: { zh: '未在仲裁或诉讼中', en: 'Not in arbitration or court' },
    basis: [
      byAnalogy(recalled('arbitrationRules', '第三十四条')),
      read('zjMediationArbitration', '第二十二条'),
    ],
  },
  A10: {
    title: { zh: '劳动监察投诉', en: 'Labour inspection complaint' },
    basis: [read('labourInspection', '第二十一条第二款')],
  },
  A11: {
    title: { zh: '信访事项', en: 'Petition' },
    basis: [read('petition', '第十九条第三款'), read('petition', '第三十一条第二项')],
  },
  A12: {
    title: { zh: '仲裁时效（风险提示）', en: 'Limitation (advice only)' },
    basis: [read('mediationArbitration', '第二十七条'), read('civilCode', '第一百九十二条')],
  },
  A13: {
    title: { zh: '同一事项没有在先协议', en: 'No earlier agreement on the matter' },
    basis: [read('labourInterpretation1', '第三十五条')],
  },
  A14: {
    title: { zh: '当事人行为能力', en: 'Capacity of the parties' },
    basis: [read('mediationArbitration', '第二十五条')],
  },
  A15: {
    title: { zh: '没有虚假调解嫌疑', en: 'No suspicion of sham mediation' },
    basis: [read('civilProcedure', '第一百一十五条'), read('onlineMediation', '第二十三条')],
  },
  A16: {
    title: { zh: '没有犯罪或者紧急危险', en: 'No crime or danger' },
    basis: [read('peoplesMediation', '第二十五条')],
  },
  A17: {
    title: { zh: '经办人没有利害关系', en: 'No conflict of interest of the officer' },
    basis: [byAnalogy(read('mediationArbitration', '第三十三条')), practice],
  },
  A18: {
    title: { zh: '工伤认定', en: 'Work-injury determination' },
    basis: [read('workInjury', '第十七条')],
  },
} as const satisfies Record<string, { title: Words; basis: readonly Basis[] }>;

export type AcceptanceCode = keyof typeof acceptanceGrounds;
