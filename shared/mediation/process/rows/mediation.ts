import { quoted, read, recalled } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

/** 调解: sessions, inquiries, helpers, extension (T14–T18). */
export const mediationRows = {
  T14: {
    zh: '安排调解会议',
    en: 'Call a session',
    from: ['assigned', 'mediating', 'extended'],
    to: 'same',
    group: 'main',
    papers: ['meeting-notice'],
    starts: [],
    basis: [],
  },
  T15: {
    zh: '开始调解会议',
    en: 'Hold a session',
    from: ['assigned', 'mediating', 'extended'],
    to: 'mediating',
    keeps: ['extended'],
    group: 'main',
    papers: ['mediation-record'],
    starts: [],
    basis: [
      read('mediationArbitration', '第十三条'),
      read('peoplesMediation', '第二十二条'),
      read('peoplesMediation', '第二十七条'),
    ],
  },
  T16: {
    zh: '调查',
    en: 'Investigate',
    from: ['accepted', 'assigned', 'mediating', 'extended'],
    to: 'same',
    group: 'inquiry',
    papers: ['investigation-record', 'evidence-list'],
    starts: [],
    basis: [
      read('nbPeoplesMediation', '第二十二条第二款'),
      read('tradeUnion', '第二十六条'),
      read('zjUnionSupervision', '第二十条'),
    ],
  },
  T17: {
    zh: '邀请协助调解',
    en: 'Invite a helper',
    from: ['assigned', 'mediating', 'extended'],
    to: 'same',
    group: 'inquiry',
    papers: ['mediation-record'],
    starts: [],
    basis: [read('peoplesMediation', '第二十条'), recalled('enterpriseMediation', '第二十五条')],
  },
  T18: {
    zh: '延期调解',
    en: 'Extend the mediation',
    from: ['mediating', 'extended', 'agreementDraft'],
    to: 'extended',
    keeps: ['agreementDraft'],
    group: 'main',
    papers: ['extension-consent'],
    starts: ['new-form-extension-15d'],
    basis: [
      read('zjMediationArbitration', '第十条第二款'),
      recalled('enterpriseMediation', '第二十九条'),
      quoted('newForm', '—'),
    ],
  },
} as const satisfies Record<string, Transition>;
