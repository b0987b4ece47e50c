import type { Words } from '../mediation/terms.ts';

/** 协商主状态 of the round, with the statutory step (第几步, 1–8) in which it stands; 0: outside the eight. */
export const roundStages = {
  draft: { zh: '筹备', en: 'Being prepared', step: 1 },
  repsProduced: { zh: '代表已产生', en: 'Representatives produced', step: 2 },
  offerSent: { zh: '要约已发出', en: 'Offer sent', step: 2 },
  offerReceived: { zh: '要约已签收', en: 'Offer received', step: 2 },
  refusedOrSilent: { zh: '拒绝或逾期未答复', en: 'Refused or unanswered', step: 2 },
  replied: { zh: '已应约', en: 'Replied', step: 3 },
  preparing: { zh: '协商准备', en: 'Preparing', step: 3 },
  negotiating: { zh: '协商中', en: 'Negotiating', step: 4 },
  suspended: { zh: '中止协商', en: 'Suspended', step: 4 },
  deadlocked: { zh: '协商不成', en: 'Deadlocked', step: 4 },
  coordinating: { zh: '协调处理中', en: 'In coordination', step: 4 },
  draftAgreed: { zh: '草案达成', en: 'Draft agreed', step: 5 },
  congressReview: { zh: '职代会审议', en: 'Before the congress', step: 5 },
  rejected: { zh: '审议未通过', en: 'Rejected', step: 5 },
  adopted: { zh: '审议通过', en: 'Adopted', step: 6 },
  signed: { zh: '已签字', en: 'Signed', step: 7 },
  filed: { zh: '已报送', en: 'Filed', step: 7 },
  inReview: { zh: '审查中', en: 'In review', step: 7 },
  objected: { zh: '审查有异议', en: 'Objected', step: 7 },
  effective: { zh: '已生效', en: 'In force', step: 8 },
  published: { zh: '已公布', en: 'Published', step: 0 },
  performanceDispute: { zh: '履行争议', en: 'Dispute on performance', step: 0 },
  expired: { zh: '期满终止', en: 'Expired', step: 0 },
  rescinded: { zh: '已解除', en: 'Rescinded', step: 0 },
  renewed: { zh: '已续签', en: 'Renewed', step: 0 },
  closedWithoutAgreement: { zh: '未达成协议结束', en: 'Ended without a contract', step: 0 },
} as const satisfies Record<string, Words & { step: number }>;
export type RoundStage = keyof typeof roundStages;

/** Stages in which nothing more is done in the round. */
export const closedStages: readonly RoundStage[] = [
  'expired',
  'rescinded',
  'renewed',
  'closedWithoutAgreement',
];

/** 法定八步, as they are drawn at the head of a round. */
export const bargainingSteps = {
  representatives: { zh: '产生代表', en: 'Representatives', no: 1 },
  offer: { zh: '提出要约', en: 'Offer', no: 2 },
  preparation: { zh: '协商准备', en: 'Preparation', no: 3 },
  negotiation: { zh: '开展协商', en: 'Negotiation', no: 4 },
  adoption: { zh: '协议审议', en: 'Adoption', no: 5 },
  signature: { zh: '首席代表签字', en: 'Signature', no: 6 },
  filing: { zh: '备案审查', en: 'Filing and review', no: 7 },
  publication: { zh: '公布实施', en: 'Publication', no: 8 },
} as const satisfies Record<string, Words & { no: number }>;
export type BargainingStep = keyof typeof bargainingSteps;
