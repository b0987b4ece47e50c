import { read, recalled } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

const windows = ['arbitration-review-application-15d', 'judicial-confirmation-30d'] as const;

/** 协议: from the draft to the day it takes effect (T19–T23). */
export const agreementRows = {
  T19: {
    zh: '拟定调解协议',
    en: 'Draft the agreement',
    from: ['mediating', 'extended'],
    to: 'agreementDraft',
    group: 'main',
    papers: ['mediation-agreement'],
    starts: [],
    basis: [read('mediationArbitration', '第十四条第一款')],
  },
  T20: {
    zh: '协议生效',
    en: 'Agreement takes effect',
    from: ['agreementDraft'],
    to: 'agreementEffective',
    group: 'main',
    papers: ['mediation-agreement'],
    starts: windows,
    basis: [read('mediationArbitration', '第十四条第二款'), read('onlineMediation', '第十九条第二款')],
  },
  T21: {
    zh: '签署前反悔，恢复调解',
    en: 'Backed out before signing',
    from: ['agreementDraft'],
    to: 'mediating',
    group: 'main',
    papers: ['mediation-record'],
    starts: [],
    basis: [read('mediationArbitration', '第十四条'), read('onlineMediation', '第二十五条第七项')],
  },
  T22: {
    zh: '部分调解协议生效',
    en: 'Partial agreement takes effect',
    from: ['agreementDraft'],
    to: 'agreementEffective',
    group: 'main',
    papers: ['mediation-agreement', 'termination-notice'],
    starts: windows,
    basis: [
      read('onlineMediation', '第十九条'),
      { ...recalled('arbitrationRules', '第七十三条'), note: '参照' },
    ],
  },
  T23: {
    zh: '口头协议',
    en: 'Oral agreement',
    from: ['mediating', 'extended'],
    to: 'agreementEffective',
    group: 'main',
    papers: ['oral-agreement-registration'],
    starts: ['judicial-confirmation-30d'],
    basis: [
      read('peoplesMediation', '第二十八条'),
      read('peoplesMediation', '第三十条'),
      read('nbPeoplesMediation', '第二十四条'),
    ],
  },
} as const satisfies Record<string, Transition>;
