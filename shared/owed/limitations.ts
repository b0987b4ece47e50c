import { limitation } from '../deadlines/limitation.ts';
import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Context } from './calculator.ts';
import type { ClaimLimitation } from './result.ts';

/**
 * Which limitation a claim has. `wage`: none while employed, one year from the end (调解仲裁法第二十七条第四款) ·
 * `general`: one year from knowing (第一款) · `unsettled`: no national rule on the point · `none`: no claim.
 */
export interface LimitationPlan {
  readonly rule: 'wage' | 'general' | 'unsettled' | 'none';
  /** The day the year starts from, where the inputs know it. */
  readonly start?: CalendarDay | null;
  /** The finding of a calculator that is about limitation itself. */
  readonly stated?: { readonly status: ClaimLimitation['status']; readonly deadline?: CalendarDay };
  /** One more sentence on the rule. */
  readonly note?: string;
}

const rules: Record<LimitationPlan['rule'], string> = {
  wage: '劳动报酬：劳动关系存续期间不受一年限制，终止的自终止之日起一年（劳动争议调解仲裁法第二十七条第四款）',
  general: '自知道或者应当知道权利被侵害之日起一年（劳动争议调解仲裁法第二十七条第一款）',
  unsettled: '起算和适用的规则无全国统一规定，宜从严按一年掌握',
  none: '不适用',
};

/** The advice on limitation of a result. It never changes a sum; the objection is the other side's to raise. */
export function limitationOf(plan: LimitationPlan, { calendar, asOf }: Context): ClaimLimitation {
  const rule = plan.note === undefined ? rules[plan.rule] : `${rules[plan.rule]}；${plan.note}`;
  if (plan.stated !== undefined) return { ...plan.stated, rule };
  if (plan.rule === 'none') return { status: 'none', rule };
  if (!plan.start) return { status: 'uncertain', rule };
  const { expiresAt } = limitation({
    rule: plan.rule === 'wage' ? 'wage' : 'general',
    claimant: 'worker',
    knownAt: plan.start,
    terminationAt: plan.start,
    asOf: asOf ?? plan.start,
    calendar,
  });
  if (expiresAt === null) return { status: 'uncertain', rule };
  if (plan.rule === 'unsettled' || asOf === undefined)
    return { status: 'uncertain', deadline: expiresAt, rule };
  return { status: asOf > expiresAt ? 'expired' : 'open', deadline: expiresAt, rule };
}
