import { type QuoteParty, quoteParties } from '../terms.ts';
import type { UnitPrice } from '../unit-price.ts';
import { type ContentFinding, findingsOf } from './check.ts';

/** 订单工价会签, as the guards need it. */
export interface QuoteFacts {
  readonly lines: readonly {
    readonly code: string;
    readonly process: string;
    /** The price of the agreement in force; null where it has none. */
    readonly floor: UnitPrice | null;
    readonly final: UnitPrice | null;
  }[];
  readonly opinions: readonly { readonly party: QuoteParty; readonly signedOn: string | null }[];
  readonly withinHours: boolean;
  /** Local minutes, which sort as text. */
  readonly postedAt: string | null;
  readonly workStartsAt: string | null;
  /** 复测条款. */
  readonly retest: string;
}

/**
 * 订单式协商: all five sign, no price below the agreement in force, no reliance on hours above the limits, a clause on
 * retesting, and posted before work starts. It applies the agreement and is not filed or voted on.
 */
export function checkOrderQuote(facts: QuoteFacts): readonly ContentFinding[] {
  const { error } = findingsOf('order-quote');
  const found: ContentFinding[] = [];
  for (const party of Object.keys(quoteParties) as QuoteParty[]) {
    if (facts.opinions.some((one) => one.party === party && one.signedOn !== null)) continue;
    found.push(error(`缺少${quoteParties[party].zh}签字`, `${quoteParties[party].en} has not signed`));
  }
  if (facts.lines.length === 0) found.push(error('没有工序单价', 'No prices'));
  for (const [at, { code, process, floor, final }] of facts.lines.entries()) {
    const line = findingsOf('order-quote', [code, process].filter(Boolean).join(' '), at);
    if (final === null) found.push(line.error('没有确定单价', 'No final price'));
    else if (floor !== null && final < floor) {
      found.push(line.error('单价低于生效协议的单价', 'Below the price of the agreement in force'));
    }
  }
  if (!facts.withinHours) found.push(error('交期依赖超时加班', 'Delivery relies on hours above the limits'));
  if (facts.retest.trim() === '') found.push(error('没有复测条款', 'No clause on retesting'));
  const { postedAt, workStartsAt } = facts;
  if (postedAt === null) found.push(error('开工前没有公布', 'Not posted before work starts'));
  else if (workStartsAt !== null && postedAt >= workStartsAt) {
    found.push(error('公布时间不早于开工时间', 'Posted when work had started'));
  }
  return found;
}
