import { type Indicator, inSection } from './indicator.ts';

const kept = inSection('performance');
const routes = inSection('routes');
const service = inSection('service');

/** 协议履行、程序衔接、回访满意 (S31–S39, S46–S47). */
export const afterIndicators: readonly Indicator[] = [
  kept.rate('termsInTime', 'termsDue')(
    'S31',
    '自动履行率',
    'Performed in time',
    '履行期限落在期内的协议条款中，在期限当日或者之前全部履行的比例。',
    'Of the terms due in the period, the share wholly performed by their due day.',
  ),
  kept.rate('termsDone', 'termsDue')(
    'S32',
    '履行率',
    'Performed',
    '履行期限落在期内的协议条款中，到期末全部履行的比例。',
    'Of the terms due in the period, the share wholly performed by its end.',
  ),
  kept.count('breached')(
    'S33',
    '违约件数',
    'Agreements breached',
    '期内有条款逾期未履行，或者登记为违约的协议；一件只计一次。',
    'Agreements with a term that became overdue in the period, or declared breached; each once.',
  ),
  routes.count('reviewApplied')(
    'S34',
    '仲裁审查申请数',
    'Arbitration reviews applied for',
    '期内申请仲裁审查的次数。',
    'Applications for arbitration review in the period.',
  ),
  routes.count('reviewIssued')(
    'S34.1',
    '仲裁调解书出具数',
    'Arbitration mediation statements issued',
    '期内经审查出具仲裁调解书的。',
    'Statements issued after review in the period.',
  ),
  routes.count('confirmationApplied')(
    'S35',
    '司法确认申请数',
    'Judicial confirmations applied for',
    '期内申请司法确认的。',
    'Applications for judicial confirmation in the period.',
  ),
  routes.count('confirmationGranted')(
    'S35.1',
    '司法确认数',
    'Confirmed',
    '期内裁定确认有效的。',
    'Agreements confirmed in the period.',
  ),
  routes.count('orderApplied')(
    'S36',
    '支付令申请数',
    'Payment orders applied for',
    '期内申请支付令的。',
    'Applications for a payment order in the period.',
  ),
  routes.count('orderIssued')(
    'S36.1',
    '支付令发出数',
    'Payment orders issued',
    '期内发出支付令的。',
    'Payment orders issued in the period.',
  ),
  routes.count('closedToArbitration')(
    'S37',
    '转仲裁数',
    'Gone to arbitration',
    '结案案件中已申请或者移送仲裁的。',
    'Of S11: taken to arbitration.',
  ),
  routes.rate('failedToArbitration', 'failedKnown')(
    'S37.1',
    '调解不成后申请仲裁率',
    'To arbitration after failure',
    '调解不成且去向已知（登记了其他程序或者做过回访）的案件中，申请仲裁的比例。',
    'Of the failed cases whose further way is known (another route or a follow-up on record), the share taken to arbitration.',
  ),
  routes.count('toInspection')(
    'S38',
    '移送劳动监察数',
    'Referred to labour inspection',
    '期内移送或者告知投诉劳动保障监察的。',
    'Referrals to labour inspection in the period.',
  ),
  routes.count('legalAid')(
    'S39',
    '法律援助件数',
    'Legal aid granted',
    '期内转介并由法律援助机构受理的。',
    'Referrals accepted by a legal-aid agency in the period.',
  ),
  service.rate('followUpsDone', 'followUpsDue')(
    'S46',
    '回访率',
    'Follow-ups made',
    '应回访日期落在期内的回访中，到期末已完成的比例。',
    'Of the follow-ups due in the period, the share made by its end.',
  ),
  service.rate('satisfied', 'answered')(
    'S47',
    '满意率',
    'Satisfied',
    '期内回访并回答满意度的人中，满意和非常满意的比例。',
    'Of those asked and answering in the period, the share satisfied or very satisfied.',
  ),
];
