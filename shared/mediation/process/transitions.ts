import type { Basis } from '../../law/citation.ts';
import type { Stage } from '../stages.ts';
import type { Words } from '../terms.ts';

const read = (law: string, article: string): Basis => ({ law, article, confidence: 'read' });
const recalled = (law: string, article: string): Basis => ({ law, article, confidence: 'recalled' });

const LDMAL = '劳动争议调解仲裁法';
const R17 = '企业劳动争议协商调解规定';
const PML = '人民调解法';
const ZJ = '浙江省劳动人事争议调解仲裁条例';

/** One row of the process table (domain §3.2). `from: []` means the case does not exist yet. */
export type Transition = Words & {
  from: readonly Stage[];
  /** `same`: the main stage does not move. */
  to: Stage | 'same';
  /** Papers the step calls for, by catalogue id. */
  papers: readonly string[];
  /** Time limits the step starts, by id. */
  starts: readonly string[];
  basis: readonly Basis[];
};

const openStages = ['received', 'inquiring', 'accepted', 'assigned', 'mediating'] as const;

/**
 * 办理流程表. Buttons, checks, help and print-outs read this one table. Ids are those of the domain's table;
 * the rows not yet here (transfer, extension, confirmation …) find their place in it.
 */
export const transitions = {
  T03: {
    zh: '书面申请',
    en: 'Written application',
    from: [],
    to: 'received',
    papers: ['intake-registration', 'mediation-application'],
    starts: ['mediation-15d-from-receipt', 'application-decision-3wd'],
    basis: [read(LDMAL, '第十二条'), recalled(R17, '第二十一条')],
  },
  T04: {
    zh: '口头申请',
    en: 'Oral application',
    from: [],
    to: 'received',
    papers: ['intake-registration', 'oral-application-record'],
    starts: ['mediation-15d-from-receipt', 'application-decision-3wd'],
    basis: [read(LDMAL, '第十二条')],
  },
  T08: {
    zh: '征询对方意见',
    en: 'Ask the other side',
    from: ['received'],
    to: 'inquiring',
    papers: ['consent-inquiry'],
    starts: [],
    basis: [recalled(R17, '第二十二条')],
  },
  T09: {
    zh: '受理',
    en: 'Accept',
    from: ['received', 'inquiring'],
    to: 'accepted',
    papers: ['acceptance-notice'],
    starts: ['mediation-15d-from-acceptance'],
    basis: [recalled(R17, '第二十二条'), read(PML, '第十七条'), read(ZJ, '第十条')],
  },
  T10: {
    zh: '不予受理',
    en: 'Do not accept',
    from: ['received', 'inquiring'],
    to: 'rejected',
    papers: ['non-acceptance-notice'],
    starts: [],
    basis: [recalled(R17, '第二十二条')],
  },
  T11: {
    zh: '对方不同意调解',
    en: 'The other side refuses',
    from: ['received', 'inquiring'],
    to: 'refused',
    papers: ['respondent-refusal-notice'],
    starts: [],
    basis: [read(ZJ, '第十条第一款'), read(PML, '第十七条')],
  },
  T12: {
    zh: '指派调解员',
    en: 'Assign a mediator',
    from: ['accepted'],
    to: 'assigned',
    papers: ['mediator-assignment'],
    starts: [],
    basis: [read(PML, '第十九条'), recalled(R17, '第二十五条')],
  },
  T14: {
    zh: '安排调解会议',
    en: 'Call a session',
    from: ['assigned', 'mediating'],
    to: 'same',
    papers: ['meeting-notice'],
    starts: [],
    basis: [],
  },
  T15: {
    zh: '开始调解会议',
    en: 'Hold a session',
    from: ['assigned', 'mediating'],
    to: 'mediating',
    papers: ['mediation-record'],
    starts: [],
    basis: [read(LDMAL, '第十三条'), read(PML, '第二十二条')],
  },
  T19: {
    zh: '拟定调解协议',
    en: 'Draft the agreement',
    from: ['mediating'],
    to: 'agreementDraft',
    papers: ['mediation-agreement'],
    starts: [],
    basis: [read(LDMAL, '第十四条第一款')],
  },
  T20: {
    zh: '协议生效',
    en: 'Agreement takes effect',
    from: ['agreementDraft'],
    to: 'agreementEffective',
    papers: ['mediation-agreement'],
    starts: ['arbitration-review-application-15d', 'judicial-confirmation-30d'],
    basis: [read(LDMAL, '第十四条第二款')],
  },
  T21: {
    zh: '签署前反悔，恢复调解',
    en: 'Backed out before signing',
    from: ['agreementDraft'],
    to: 'mediating',
    papers: ['mediation-record'],
    starts: [],
    basis: [read(LDMAL, '第十四条')],
  },
  T25: {
    zh: '撤回申请',
    en: 'Withdraw',
    from: openStages,
    to: 'withdrawn',
    papers: ['withdrawal-application'],
    starts: [],
    basis: [read(PML, '第二十三条')],
  },
  T26: {
    zh: '终止调解（一方不愿继续）',
    en: 'End: a party is unwilling',
    from: ['accepted', 'assigned', 'mediating', 'agreementDraft'],
    to: 'failed',
    papers: ['termination-notice'],
    starts: [],
    basis: [read(ZJ, '第十条第一款')],
  },
  T27: {
    zh: '终止调解（期限届满）',
    en: 'End: time expired',
    from: ['accepted', 'assigned', 'mediating', 'agreementDraft'],
    to: 'failed',
    papers: ['termination-notice'],
    starts: [],
    basis: [read(LDMAL, '第十四条第三款'), recalled(R17, '第二十九条')],
  },
  T28: {
    zh: '终止调解（调解不成）',
    en: 'End: no prospect',
    from: ['accepted', 'assigned', 'mediating', 'agreementDraft'],
    to: 'failed',
    papers: ['termination-notice'],
    starts: [],
    basis: [read('人民法院在线调解规则', '第二十五条')],
  },
  T29: {
    zh: '结案',
    en: 'Close',
    from: ['agreementEffective', 'failed', 'withdrawn', 'refused', 'rejected'],
    to: 'closed',
    papers: ['closing-approval'],
    starts: [],
    basis: [read(PML, '第二十七条')],
  },
  T30: {
    zh: '登记履行',
    en: 'Record performance',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    papers: ['performance-record'],
    starts: [],
    basis: [read(ZJ, '第八条第二项'), read(PML, '第三十一条第二款')],
  },
  T45: {
    zh: '回访',
    en: 'Follow up',
    from: ['agreementEffective', 'closed'],
    to: 'same',
    papers: ['follow-up-record'],
    starts: [],
    basis: [read(PML, '第三十一条第二款')],
  },
} as const satisfies Record<string, Transition>;

export type TransitionId = keyof typeof transitions;

/** The row of an id. */
export const transitionOf = (id: TransitionId): Transition => transitions[id];
