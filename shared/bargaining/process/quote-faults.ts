import type { OrderQuote } from '../records/order-quote.ts';
import { type QuoteParty, quoteParties } from '../terms.ts';

type QuoteBody = Pick<OrderQuote['body'], 'opinions' | 'lines' | 'withinHours' | 'retest'>;

/** What keeps an order quote (订单工价会签) open, in words; empty: all five parties have settled it. */
export function quoteFaults(body: QuoteBody): { zh: string; en: string }[] {
  const signed = new Set(body.opinions.filter((one) => one.signedOn !== null).map((one) => one.party));
  const waiting = (Object.keys(quoteParties) as QuoteParty[]).filter((party) => !signed.has(party));
  const below = body.lines.filter(
    (line) => line.final !== null && line.floor !== null && line.final < line.floor,
  );
  const open = body.lines.filter((line) => line.final === null);
  return [
    ...(waiting.length > 0
      ? [
          {
            zh: `尚未签字：${waiting.map((party) => quoteParties[party].zh).join('、')}`,
            en: `not signed: ${waiting.map((party) => quoteParties[party].en).join(', ')}`,
          },
        ]
      : []),
    ...(body.lines.length === 0 ? [{ zh: '没有工序和工价', en: 'there are no prices' }] : []),
    ...(open.length > 0
      ? [
          {
            zh: `${open.map((line) => line.process).join('、')}没有最终工价`,
            en: 'a process has no final price',
          },
        ]
      : []),
    ...(below.length > 0
      ? [
          {
            zh: `${below.map((line) => line.process).join('、')}低于现行工价协议`,
            en: 'a price is below the contract in force',
          },
        ]
      : []),
    ...(body.withinHours
      ? []
      : [{ zh: '没有确认交期不依赖超时加班', en: 'delivery may rely on excessive hours' }]),
    ...(body.retest.trim() === '' ? [{ zh: '没有写明复测条件', en: 'there is no retest clause' }] : []),
  ];
}
