import type { Basis } from '../law/citation.ts';
import type { Words } from './terms.ts';

const read = (law: string, article: string): Basis => ({ law, article, confidence: 'read' });
const recalled = (law: string, article: string): Basis => ({ law, article, confidence: 'recalled' });

/** 人事争议 are mediated under the provincial regulation only. */
export const personnelScope: Basis = read('浙江省劳动人事争议调解仲裁条例', '第二条第二款');

/** 受理审查的依据: what each check of acceptance asks and the texts it rests on, by the domain's code. */
export const acceptanceGrounds = {
  A1: {
    title: { zh: '属于劳动争议调解范围', en: 'Within the scope of labour mediation' },
    basis: [read('劳动争议调解仲裁法', '第二条')],
  },
  A6: {
    title: { zh: '当事人明确', en: 'The parties are known' },
    basis: [{ ...read('劳动人事争议仲裁办案规则', '第三十条'), note: '参照' }],
  },
  A7: {
    title: { zh: '双方同意调解', en: 'Both sides agree to mediation' },
    basis: [
      recalled('企业劳动争议协商调解规定', '第二十二条'),
      read('人民调解法', '第十七条'),
      read('浙江省劳动人事争议调解仲裁条例', '第十条'),
    ],
  },
  A8: {
    title: { zh: '不是重复案件', en: 'Not a duplicate' },
    basis: [{ law: '调解工作惯例', article: '—', confidence: 'practice' }],
  },
  A9: {
    title: { zh: '未在仲裁或诉讼中', en: 'Not in arbitration or court' },
    basis: [
      { ...recalled('劳动人事争议仲裁办案规则', '第三十四条'), note: '参照' },
      read('浙江省劳动人事争议调解仲裁条例', '第二十二条'),
    ],
  },
  A10: {
    title: { zh: '劳动监察投诉', en: 'Labour inspection complaint' },
    basis: [read('劳动保障监察条例', '第二十一条第二款')],
  },
  A12: {
    title: { zh: '仲裁时效（风险提示）', en: 'Limitation (advice only)' },
    basis: [read('劳动争议调解仲裁法', '第二十七条'), read('民法典', '第一百九十二条')],
  },
} as const satisfies Record<string, { title: Words; basis: readonly Basis[] }>;

export type AcceptanceCode = keyof typeof acceptanceGrounds;
