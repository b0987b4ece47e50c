import { read } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

const watched = [
  read('zjMediationArbitration', '第八条第二项'),
  read('peoplesMediation', '第三十一条第二款'),
] as const;

/** 履行和回访: what happens with an agreement in force, also after the case is closed (T30–T32, T45). */
export const performanceRows = {
  T30: {
    zh: '登记履行',
    en: 'Record performance',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    group: 'performance',
    papers: ['performance-record'],
    starts: [],
    basis: watched,
  },
  T31: {
    zh: '催告履行',
    en: 'Remind of performance',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    group: 'performance',
    papers: ['performance-reminder'],
    starts: [],
    basis: watched,
  },
  T32: {
    zh: '认定违约',
    en: 'Record a breach',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    group: 'performance',
    papers: ['arbitration-application', 'payment-order-application'],
    starts: [],
    basis: [read('mediationArbitration', '第十五条'), read('mediationArbitration', '第十六条')],
  },
  T45: {
    zh: '回访',
    en: 'Follow up',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    group: 'performance',
    papers: ['follow-up-record'],
    starts: [],
    basis: [read('peoplesMediation', '第三十一条第二款')],
  },
} as const satisfies Record<string, Transition>;
