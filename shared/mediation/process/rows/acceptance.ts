import { read, recalled } from '../../../law/sources.ts';
import { practice, type Transition } from '../transition.ts';

/** 受理: the decision, the mediator, disclosure and objection (T09–T13). */
export const acceptanceRows = {
  T09: {
    zh: '受理',
    en: 'Accept',
    from: ['received', 'inquiring'],
    to: 'accepted',
    group: 'main',
    papers: ['acceptance-notice', 'rights-obligations-notice', 'case-filing-approval'],
    starts: ['mediation-15d-from-acceptance'],
    basis: [
      recalled('enterpriseMediation', '第二十二条'),
      read('peoplesMediation', '第十七条'),
      read('zjMediationArbitration', '第十条'),
    ],
  },
  T10: {
    zh: '不予受理',
    en: 'Do not accept',
    from: ['received', 'correcting', 'inquiring'],
    to: 'rejected',
    group: 'main',
    papers: ['non-acceptance-notice', 'service-receipt'],
    starts: [],
    basis: [recalled('enterpriseMediation', '第二十二条')],
  },
  T11: {
    zh: '对方不同意调解',
    en: 'The other side refuses',
    from: ['received', 'inquiring'],
    to: 'refused',
    group: 'main',
    papers: ['respondent-refusal-notice'],
    starts: [],
    basis: [read('zjMediationArbitration', '第十条第一款'), read('peoplesMediation', '第十七条')],
  },
  T12: {
    zh: '指派调解员',
    en: 'Assign a mediator',
    from: ['accepted'],
    to: 'assigned',
    group: 'main',
    papers: ['mediator-assignment', 'mediator-disclosure'],
    starts: [],
    basis: [
      read('peoplesMediation', '第十九条'),
      read('onlineMediation', '第十一条'),
      recalled('enterpriseMediation', '第二十五条'),
    ],
  },
  T13: {
    zh: '申请回避',
    en: 'Object to a mediator',
    from: ['accepted', 'assigned', 'mediating', 'extended', 'agreementDraft'],
    to: 'same',
    group: 'recusal',
    papers: ['recusal-application'],
    starts: [],
    basis: [
      { ...read('mediationArbitration', '第三十三条'), note: '参照' },
      { ...read('onlineMediation', '第十三条'), note: '参照' },
      read('peoplesMediation', '第二十三条第一项'),
    ],
  },
  T13b: {
    zh: '决定回避',
    en: 'Decide on an objection',
    from: ['accepted', 'assigned', 'mediating', 'extended', 'agreementDraft'],
    to: 'same',
    group: 'recusal',
    papers: ['recusal-decision'],
    starts: [],
    basis: [{ ...read('onlineMediation', '第十四条'), note: '参照' }, practice],
  },
} as const satisfies Record<string, Transition>;
