import { arbitration } from './entries/arbitration.ts';
import { bargainingHangzhou } from './entries/bargaining-hangzhou.ts';
import { bargainingNational } from './entries/bargaining-national.ts';
import { bargainingNingbo } from './entries/bargaining-ningbo.ts';
import { bargainingOtherPlaces } from './entries/bargaining-other-places.ts';
import { bargainingWagePlaces } from './entries/bargaining-wage-places.ts';
import { bargainingZhejiang } from './entries/bargaining-zhejiang.ts';
import { employment } from './entries/employment.ts';
import { legalAid } from './entries/legal-aid.ts';
import { limitationPeriods } from './entries/limitation.ts';
import { negotiationAndMediation } from './entries/negotiation-and-mediation.ts';
import { paymentOrder } from './entries/payment-order.ts';
import { petition } from './entries/petition.ts';
import { records } from './entries/records.ts';
import { reviewAndConfirmation } from './entries/review-and-confirmation.ts';
import { specialMediation } from './entries/special-mediation.ts';
import { supervision } from './entries/supervision.ts';
import { workInjury } from './entries/work-injury.ts';
import { DeadlineError } from './result.ts';
import type { DeadlineRule } from './rule.ts';

/** 调解期限: every time limit of mediation, in the order a case meets them. */
export const mediationRules: readonly DeadlineRule[] = [
  ...negotiationAndMediation,
  ...specialMediation,
  ...limitationPeriods,
  ...reviewAndConfirmation,
  ...paymentOrder,
  ...arbitration,
  ...legalAid,
  ...petition,
  ...supervision,
  ...workInjury,
  ...employment,
  ...records,
];

/** 集体协商期限: every time limit of collective bargaining, the nation first. */
export const bargainingRules: readonly DeadlineRule[] = [
  ...bargainingNational,
  ...bargainingZhejiang,
  ...bargainingNingbo,
  ...bargainingHangzhou,
  ...bargainingOtherPlaces,
  ...bargainingWagePlaces,
];

/** 期限目录: every time limit the program knows. */
export const deadlineRules: readonly DeadlineRule[] = [...mediationRules, ...bargainingRules];

const byId: ReadonlyMap<string, DeadlineRule> = new Map(deadlineRules.map((rule) => [rule.id, rule]));

/** The rule with this id. @throws DeadlineError `unknown-rule` */
export function deadlineRule(id: string): DeadlineRule {
  const rule = byId.get(id);
  if (!rule) throw new DeadlineError('unknown-rule', `unknown time limit: ${id}`);
  return rule;
}

/** True when the catalogue has a rule with this id. */
export const isDeadlineId = (id: string): boolean => byId.has(id);

/** The rules whose period starts from a field of the case, such as `case.receivedAt`. */
export const deadlinesFrom = (triggerField: string): readonly DeadlineRule[] =>
  deadlineRules.filter((rule) => rule.triggerField === triggerField);
