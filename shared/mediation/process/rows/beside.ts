import { read } from '../../../law/sources.ts';
import type { Stage } from '../../stages.ts';
import { practice, type Transition } from '../transition.ts';

/** Everywhere before the dossier is frozen. */
const anyOpen = [
  'received',
  'correcting',
  'inquiring',
  'accepted',
  'assigned',
  'mediating',
  'extended',
  'agreementDraft',
  'agreementEffective',
  'refused',
  'rejected',
  'withdrawn',
  'failed',
  'closed',
] as const satisfies readonly Stage[];

const enforceable = ['agreementEffective', 'closed'] as const;

/**
 * 与调解并行或者之后的程序: enforcement, referrals, supervision, alert (T38–T44, T48). Arbitration is open at every
 * stage: mediation is no condition of it (劳动争议调解仲裁法 5).
 */
export const besideRows = {
  T38: {
    zh: '申请支付令',
    en: 'Apply for a payment order',
    from: enforceable,
    to: 'same',
    group: 'enforcement',
    papers: ['payment-order-application'],
    starts: ['payment-order-acceptance-5d', 'payment-order-issue-15d', 'payment-order-objection-15d'],
    basis: [
      read('mediationArbitration', '第十六条'),
      read('civilProcedure', '第二百二十五条至第二百二十八条'),
      read('civilProcedureInterpretation', '第四百二十七条'),
    ],
  },
  T39: {
    zh: '支付令终结',
    en: 'The payment order ends',
    from: enforceable,
    to: 'same',
    group: 'enforcement',
    papers: [],
    starts: ['payment-order-decline-litigation-7d'],
    basis: [
      read('civilProcedure', '第二百二十八条'),
      read('civilProcedureInterpretation', '第四百三十条、第四百三十八条'),
      read('labourInterpretation1', '第十三条第三款'),
    ],
  },
  T40: {
    zh: '申请仲裁',
    en: 'Go to arbitration',
    from: anyOpen,
    to: 'same',
    group: 'enforcement',
    papers: ['arbitration-application'],
    starts: ['arbitration-acceptance-5wd'],
    basis: [
      read('mediationArbitration', '第五条'),
      read('mediationArbitration', '第十四条第三款'),
      read('mediationArbitration', '第十五条'),
      read('mediationArbitration', '第二十一条'),
    ],
  },
  T41: {
    zh: '直接起诉',
    en: 'Sue directly',
    from: enforceable,
    to: 'same',
    group: 'enforcement',
    papers: [],
    starts: [],
    basis: [
      read('labourInterpretation1', '第十三条第三款'),
      read('labourInterpretation1', '第十五条'),
      read('labourInterpretation1', '第五十一条第二款'),
    ],
  },
  T42: {
    zh: '转劳动保障监察',
    en: 'Refer to labour inspection',
    from: anyOpen,
    to: 'same',
    group: 'referral',
    papers: ['transfer-letter'],
    starts: ['labour-inspection-60wd', 'labour-inspection-lookback-2y'],
    basis: [
      read('mediationArbitration', '第九条'),
      read('labourInspection', '第九条'),
      read('labourInspection', '第十一条'),
      read('labourInspection', '第二十一条'),
    ],
  },
  T43: {
    zh: '转法律援助',
    en: 'Refer to legal aid',
    from: anyOpen,
    to: 'same',
    group: 'referral',
    papers: ['legal-aid-referral'],
    starts: ['legal-aid-review-7d', 'legal-aid-assignment-3d', 'legal-aid-urgent-window-7d-before'],
    basis: [read('legalAid', '第三十一条'), read('legalAid', '第四十二条至第四十四条')],
  },
  T43b: {
    zh: '移送其他机关或者组织',
    en: 'Refer elsewhere',
    from: anyOpen,
    to: 'same',
    group: 'referral',
    papers: ['transfer-letter'],
    starts: [],
    basis: [read('peoplesMediation', '第二十五条'), practice],
  },
  T44: {
    zh: '应急报告',
    en: 'Report an emergency',
    from: anyOpen,
    to: 'same',
    group: 'alert',
    papers: ['urgent-incident-report', 'transfer-letter'],
    starts: [],
    basis: [
      read('peoplesMediation', '第二十五条'),
      read('petition', '第二十五条'),
      read('tradeUnion', '第二十八条'),
    ],
  },
  T48: {
    zh: '发出工会监督提示函',
    en: 'Supervision prompt letter',
    from: anyOpen,
    to: 'same',
    group: 'supervision',
    papers: ['supervision-prompt-letter'],
    starts: [],
    basis: [read('tradeUnion', '第二十三条'), practice],
  },
  T48b: {
    zh: '发出工会监督意见书',
    en: 'Supervision opinion',
    from: anyOpen,
    to: 'same',
    group: 'supervision',
    papers: ['supervision-opinion'],
    starts: ['union-supervision-employer-reply-15wd'],
    basis: [read('zjUnionSupervision', '第十九条至第二十二条'), read('tradeUnion', '第二十三条')],
  },
  T48c: {
    zh: '发出工会监督建议书',
    en: 'Supervision recommendation',
    from: anyOpen,
    to: 'same',
    group: 'supervision',
    papers: ['supervision-recommendation'],
    starts: [],
    basis: [read('zjUnionSupervision', '第二十三条'), read('zjUnionSupervision', '第二十四条')],
  },
} as const satisfies Record<string, Transition>;
