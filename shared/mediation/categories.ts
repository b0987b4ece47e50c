import type { Words } from './terms.ts';

/**
 * 争议类型 (劳动争议调解仲裁法 2; domain §5.1). `paymentOrder`: may found a payment order under article 16
 * of that law; `wageLimitation`: the special limitation of article 27(4) applies.
 */
export type Category = Words & { paymentOrder: boolean; wageLimitation: boolean; item: string };

const c = (zh: string, en: string, item: string, paymentOrder = false, wageLimitation = false): Category => ({
  zh,
  en,
  item,
  paymentOrder,
  wageLimitation,
});

export const categories = {
  'wage-arrears': c('拖欠、克扣工资', 'Unpaid wages', '5', true, true),
  'overtime-pay': c('加班费', 'Overtime pay', '5', true, true),
  'bonus-commission': c('奖金、提成、津贴', 'Bonus and commission', '5', true, true),
  'minimum-wage': c('最低工资差额', 'Minimum wage shortfall', '5', true, true),
  'economic-compensation': c('经济补偿', 'Economic compensation', '5', true),
  damages: c('赔偿金', 'Damages', '5', true),
  'pay-in-lieu-of-notice': c('代通知金', 'Pay in lieu of notice', '5'),
  'no-written-contract-double-wage': c('未签书面合同二倍工资', 'Double wage, no written contract', '2/5'),
  'injury-medical-cost': c('工伤医疗费', 'Work-injury medical cost', '5', true),
  'injury-benefits': c('其他工伤待遇', 'Other work-injury benefits', '5/6'),
  'relationship-confirmation': c('确认劳动关系', 'Existence of labour relationship', '1'),
  'contract-conclusion': c('订立劳动合同', 'Concluding a contract', '2'),
  'contract-performance': c('履行劳动合同', 'Performing a contract', '2'),
  'contract-change': c('变更劳动合同', 'Changing a contract', '2'),
  'contract-termination': c('解除劳动合同', 'Dissolving a contract', '2'),
  'contract-expiry': c('终止劳动合同', 'Ending a contract', '2'),
  probation: c('试用期', 'Probation', '2'),
  'non-compete': c('竞业限制、保密', 'Non-compete', '2'),
  'service-period': c('服务期、培训费', 'Service period', '2/4'),
  dismissal: c('除名、辞退、开除', 'Dismissal', '3'),
  resignation: c('辞职、离职', 'Resignation', '3'),
  'separation-formalities': c('离职手续', 'Separation formalities', '3'),
  'working-time': c('工作时间', 'Working time', '4'),
  'rest-leave': c('休息休假', 'Rest and leave', '4'),
  'social-insurance': c('社会保险', 'Social insurance', '4'),
  welfare: c('福利', 'Welfare', '4'),
  training: c('职业培训', 'Training', '4'),
  'labour-protection': c('劳动保护、安全卫生', 'Labour protection', '4'),
  'female-minor-protection': c('女职工、未成年工特殊保护', 'Protection of women and minors', '4'),
  'collective-contract-performance': c('履行集体合同', 'Performing a collective contract', '6'),
  restructuring: c('企业改制', 'Restructuring', '6'),
  'pension-loss': c('养老待遇损失', 'Pension loss', '6'),
  'personnel-appointment': c('人事争议', 'Personnel dispute', '浙2(2)'),
  'new-form-dispute': c('新就业形态劳动纠纷', 'Platform-work dispute', '4号文'),
  'other-labour': c('其他劳动争议', 'Other', '6'),
} as const satisfies Record<string, Category>;

export type CategoryId = keyof typeof categories;
