import type { Words } from './terms.ts';

/**
 * 案件主状态: the main region of the life cycle (domain §3.1). Performance, confirmation and follow-up run beside it.
 * `track` is the place on the stage track a person sees: 申请 受理 调解 协议 履行 结案.
 */
export const stages = {
  received: { zh: '已收到申请', en: 'Application received', track: 'application' },
  correcting: { zh: '补正材料', en: 'Corrections asked for', track: 'application' },
  inquiring: { zh: '征询意见', en: 'Asking for consent', track: 'acceptance' },
  accepted: { zh: '已受理', en: 'Accepted', track: 'acceptance' },
  assigned: { zh: '已指派调解员', en: 'Mediator assigned', track: 'mediation' },
  mediating: { zh: '调解中', en: 'Mediating', track: 'mediation' },
  extended: { zh: '延期调解', en: 'Mediation extended', track: 'mediation' },
  agreementDraft: { zh: '拟定协议', en: 'Agreement drafted', track: 'agreement' },
  agreementEffective: { zh: '协议生效', en: 'Agreement effective', track: 'performance' },
  refused: { zh: '对方不同意调解', en: 'Refused', track: 'closing' },
  rejected: { zh: '不予受理', en: 'Not accepted', track: 'closing' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', track: 'closing' },
  failed: { zh: '调解不成', en: 'Failed', track: 'closing' },
  closed: { zh: '已结案', en: 'Closed', track: 'closing' },
  archived: { zh: '已归档', en: 'Archived', track: 'closing' },
} as const satisfies Record<string, Words & { track: string }>;
export type Stage = keyof typeof stages;

/** True for the code of a stage, such as one stored in a step. */
export const isStage = (code: string): code is Stage => Object.hasOwn(stages, code);

/** The six steps drawn at the head of a case. */
export const track = {
  application: { zh: '申请', en: 'Application' },
  acceptance: { zh: '受理', en: 'Acceptance' },
  mediation: { zh: '调解', en: 'Mediation' },
  agreement: { zh: '协议', en: 'Agreement' },
  performance: { zh: '履行', en: 'Performance' },
  closing: { zh: '结案', en: 'Closing' },
} as const satisfies Record<string, Words>;
export type TrackStep = keyof typeof track;

/** 尚未决定是否受理. */
export const undecidedStages: readonly Stage[] = ['received', 'correcting', 'inquiring'];

/** 调解中: accepted, and neither agreed nor ended. */
export const mediatingStages: readonly Stage[] = [
  'accepted',
  'assigned',
  'mediating',
  'extended',
  'agreementDraft',
];

/** 调解已经结束，尚未结案. */
export const endedStages: readonly Stage[] = ['refused', 'rejected', 'withdrawn', 'failed'];

/** 已结案、已归档: nothing of the mediation itself is left to do. */
export const doneStages: readonly Stage[] = ['closed', 'archived'];

/** True while the mediation may lead to an agreement or an end. */
export const inHand = (stage: Stage): boolean =>
  undecidedStages.includes(stage) || mediatingStages.includes(stage);

/** True where the parties are talking: sessions are held and an agreement may be drafted. */
export const mayAgree = (stage: Stage): boolean => stage === 'mediating' || stage === 'extended';
