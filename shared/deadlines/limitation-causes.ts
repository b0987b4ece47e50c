import type { Basis } from '../law/citation.ts';
import { quoted, read, recalled } from '../law/sources.ts';

/** Why a limitation was interrupted, and whether only the later reading knows the point. */
export interface InterruptionCause {
  readonly zh: string;
  readonly en: string;
  /** True: a later restart point of R17 第三十一条, used for the alternative day only. */
  readonly later: boolean;
  readonly basis: readonly Basis[];
}

const statute = read('mediationArbitration', '第二十七条第二款');
const claims = [statute, quoted('arbitrationRules', '第二十七条')];
const laterPoints = [recalled('enterpriseMediation', '第三十一条')];

const now = (zh: string, en: string, basis: readonly Basis[] = claims): InterruptionCause => ({
  zh,
  en,
  later: false,
  basis,
});
const later = (zh: string, en: string): InterruptionCause => ({ zh, en, later: true, basis: laterPoints });

/** 时效中断的事由. Those of the statute restart at once; the later points are the wider reading. */
export const interruptionCauses = {
  claim: now('向对方主张权利', 'claim against the other party'),
  'negotiation-request': now('向对方提出协商要求', 'request to negotiate'),
  'mediation-application': now('申请调解', 'application for mediation'),
  'relief-request': now('向有关部门请求权利救济', 'request for relief to a competent body'),
  complaint: now('向劳动保障监察等部门投诉', 'complaint to an authority'),
  'arbitration-application': now('申请仲裁', 'application for arbitration'),
  suit: now('提起诉讼', 'suit'),
  'payment-order-application': now('申请支付令', 'application for a payment order'),
  'agreed-to-perform': now('对方同意履行义务', 'the other party agrees to perform', [statute]),
  'negotiation-refused': later('对方拒绝协商或者5日内不回应', 'negotiation refused or unanswered'),
  'negotiation-ended': later('协商期限届满或者协商中断', 'negotiation period over or broken off'),
  'settlement-not-performed': later('约定期限内不履行和解协议', 'settlement not performed'),
  'mediation-refused': later('对方不同意调解', 'the other party refuses mediation'),
  'mediation-ended-by-refusal': later('一方不愿继续调解而终止', 'mediation ended by refusal'),
  'mediation-expired': later('调解期限届满未达成协议', 'mediation period over without agreement'),
  'mediation-agreement-not-performed': later('约定期限内不履行调解协议', 'mediation agreement not performed'),
} as const satisfies Record<string, InterruptionCause>;

export type InterruptionCauseId = keyof typeof interruptionCauses;

/** The cause with this id; a free text counts as a claim under the statute. */
export function interruptionCause(cause: string): InterruptionCause {
  return Object.hasOwn(interruptionCauses, cause)
    ? interruptionCauses[cause as InterruptionCauseId]
    : now(cause, cause, [statute]);
}
