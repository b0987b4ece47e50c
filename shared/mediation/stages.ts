import type { Words } from './terms.ts';

/**
 * 案件主状态: the main region of the life cycle (domain §3.1). Performance, confirmation and follow-up run beside it.
 * `track` is the place on the stage track a person sees: 申请 受理 调解 协议 履行 结案.
 */
export const stages = {
  received: { zh: '已收到申请', en: 'Application received', track: 'application' },
  inquiring: { zh: '征询意见', en: 'Asking for consent', track: 'acceptance' },
  accepted: { zh: '已受理', en: 'Accepted', track: 'acceptance' },
  assigned: { zh: '已指派调解员', en: 'Mediator assigned', track: 'mediation' },
  mediating: { zh: '调解中', en: 'Mediating', track: 'mediation' },
  agreementDraft: { zh: '拟定协议', en: 'Agreement drafted', track: 'agreement' },
  agreementEffective: { zh: '协议生效', en: 'Agreement effective', track: 'performance' },
  refused: { zh: '对方不同意调解', en: 'Refused', track: 'closing' },
  rejected: { zh: '不予受理', en: 'Not accepted', track: 'closing' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', track: 'closing' },
  failed: { zh: '调解不成', en: 'Failed', track: 'closing' },
  closed: { zh: '已结案', en: 'Closed', track: 'closing' },
} as const satisfies Record<string, Words & { track: string }>;
export type Stage = keyof typeof stages;

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
