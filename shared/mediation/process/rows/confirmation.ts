import { quoted, read, recalled } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

const inForce = ['agreementEffective', 'closed'] as const;

/** 仲裁审查和司法确认: one of the two makes the agreement enforceable (T33–T37). */
export const confirmationRows = {
  T33: {
    zh: '申请仲裁审查',
    en: 'Apply for arbitration review',
    from: inForce,
    to: 'same',
    group: 'confirmation',
    papers: ['arbitration-review-application'],
    starts: ['arbitration-review-decision-5wd'],
    basis: [
      quoted('arbitrationRules', '第七十四条、第七十五条'),
      read('zjMediationArbitration', '第十一条第二款'),
    ],
  },
  T34: {
    zh: '仲裁调解书送达并签收',
    en: 'Arbitral mediation statement served and signed',
    from: inForce,
    to: 'same',
    group: 'confirmation',
    papers: [],
    starts: ['enforcement-application-2y'],
    basis: [
      read('mediationArbitration', '第四十二条第三款'),
      read('mediationArbitration', '第五十一条'),
      recalled('arbitrationRules', '第七十七条'),
    ],
  },
  T35: {
    zh: '仲裁审查未出具或者撤回',
    en: 'Review refused or withdrawn',
    from: inForce,
    to: 'same',
    group: 'confirmation',
    papers: [],
    starts: [],
    basis: [recalled('arbitrationRules', '第七十八条、第七十九条')],
  },
  T36: {
    zh: '申请司法确认',
    en: 'Apply for judicial confirmation',
    from: inForce,
    to: 'same',
    group: 'confirmation',
    papers: ['judicial-confirmation-application'],
    starts: ['judicial-confirmation-court-15d'],
    basis: [
      read('civilProcedure', '第二百零五条'),
      read('peoplesMediation', '第三十三条'),
      read('labourInterpretation1', '第五十二条'),
    ],
  },
  T37: {
    zh: '登记司法确认结果',
    en: 'Outcome of judicial confirmation',
    from: inForce,
    to: 'same',
    group: 'confirmation',
    papers: [],
    starts: ['enforcement-application-2y', 'confirmation-third-party-6m'],
    basis: [read('civilProcedure', '第二百零六条'), read('civilProcedureInterpretation', '第三百七十二条')],
  },
} as const satisfies Record<string, Transition>;
