import type { CategoryId } from '../mediation/categories.ts';
import type { Words } from '../mediation/terms.ts';

/** 争议原因 of the older national table. Ministries' newer tables differ; an office may map otherwise. */
export const causes = {
  pay: { zh: '劳动报酬', en: 'Pay' },
  insurance: { zh: '社会保险', en: 'Social insurance' },
  change: { zh: '变更劳动合同', en: 'Change of contract' },
  dissolution: { zh: '解除劳动合同', en: 'Dissolution of contract' },
  ending: { zh: '终止劳动合同', en: 'End of contract' },
  personnel: { zh: '人事争议', en: 'Personnel' },
  newForm: { zh: '新就业形态', en: 'Platform work' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Words>;
export type Cause = keyof typeof causes;

/** 争议类型 → 争议原因 (原因栏目见于统计年鉴；逐项归入为办案惯例). What is not named counts as 其他. */
export const causeOfCategory: Readonly<Partial<Record<CategoryId, Cause>>> = {
  'wage-arrears': 'pay',
  'overtime-pay': 'pay',
  'bonus-commission': 'pay',
  'minimum-wage': 'pay',
  'social-insurance': 'insurance',
  'injury-medical-cost': 'insurance',
  'injury-benefits': 'insurance',
  'pension-loss': 'insurance',
  'contract-change': 'change',
  'contract-termination': 'dissolution',
  dismissal: 'dissolution',
  resignation: 'dissolution',
  'pay-in-lieu-of-notice': 'dissolution',
  'economic-compensation': 'dissolution',
  damages: 'dissolution',
  'contract-expiry': 'ending',
  'personnel-appointment': 'personnel',
  'new-form-dispute': 'newForm',
};

/** Compensation follows the way the contract ended, as far as another claim says it. */
const followsEnding: readonly CategoryId[] = ['economic-compensation', 'damages'];

/** The cause a case is counted under: that of its primary category. */
export function causeOf(
  { category, claims }: { category: CategoryId; claims: readonly CategoryId[] },
  map: Readonly<Partial<Record<CategoryId, Cause>>> = causeOfCategory,
): Cause {
  if (followsEnding.includes(category) && claims.includes('contract-expiry')) return 'ending';
  return map[category] ?? 'other';
}
