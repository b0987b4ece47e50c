import { read, recalled } from '../../../law/sources.ts';
import type { Transition } from '../transition.ts';

const beforeDraft = [
  'received',
  'correcting',
  'inquiring',
  'accepted',
  'assigned',
  'mediating',
  'extended',
] as const;
const underMediation = ['accepted', 'assigned', 'mediating', 'extended', 'agreementDraft'] as const;

/** 结束: every way a mediation ends without an agreement, and the closing of all (T24–T29). */
export const endingRows = {
  T24: {
    zh: '自行和解',
    en: 'Settled outside',
    from: [...beforeDraft, 'agreementDraft', 'failed'],
    to: 'withdrawn',
    group: 'main',
    papers: ['settlement-agreement', 'withdrawal-application'],
    starts: [],
    basis: [read('mediationArbitration', '第四条'), read('onlineMediation', '第二十五条第二项')],
  },
  T25: {
    zh: '撤回申请',
    en: 'Withdraw',
    from: beforeDraft,
    to: 'withdrawn',
    group: 'main',
    papers: ['withdrawal-application'],
    starts: [],
    basis: [read('peoplesMediation', '第二十三条')],
  },
  T26: {
    zh: '终止调解（一方不愿继续）',
    en: 'End: a party is unwilling',
    from: underMediation,
    to: 'failed',
    group: 'main',
    papers: ['termination-notice'],
    starts: [],
    basis: [read('zjMediationArbitration', '第十条第一款'), read('nbPeoplesMediation', '第二十三条第一项')],
  },
  T27: {
    zh: '终止调解（期限届满）',
    en: 'End: time expired',
    from: underMediation,
    to: 'failed',
    group: 'main',
    papers: ['termination-notice'],
    starts: [],
    basis: [read('mediationArbitration', '第十四条第三款'), recalled('enterpriseMediation', '第二十九条')],
  },
  T28: {
    zh: '终止调解（调解不成）',
    en: 'End: no prospect',
    from: underMediation,
    to: 'failed',
    group: 'main',
    papers: ['termination-notice', 'transfer-letter'],
    starts: [],
    basis: [read('nbPeoplesMediation', '第二十三条第二项、第三项'), read('onlineMediation', '第二十五条')],
  },
  T29: {
    zh: '结案',
    en: 'Close',
    from: ['agreementEffective', 'failed', 'withdrawn', 'refused', 'rejected'],
    to: 'closed',
    group: 'main',
    papers: ['closing-approval'],
    starts: [],
    basis: [read('peoplesMediation', '第二十七条')],
  },
} as const satisfies Record<string, Transition>;
