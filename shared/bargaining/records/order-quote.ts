import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { quoteParties } from '../terms.ts';
import { zUnitPrice } from '../unit-price.ts';

/**
 * 订单式协商工价会签. Applies the wage contract in force to one order; five parties give their opinion and sign. It is
 * not a contract of its own: no filing, no congress. A general change of the table is an amendment.
 */
export const OrderQuote = defineRecord({
  table: 'orderQuotes',
  zh: '订单工价会签',
  indexes: ['agreementId', 'enterpriseId', 'state'],
  card: {
    agreementId: zId,
    enterpriseId: zId.nullable(),
    state: z.enum(['draft', 'signed', 'posted', 'void']),
    on: zDay,
  },
  body: {
    orderNo: z.string(),
    product: z.string(),
    quantity: z.number().int().min(0),
    deliverOn: zDay.nullable(),
    complexity: z.string(),
    estimator: z.string(),
    /** 工序: price drafted, price in force (floor), price settled. */
    lines: z.array(
      z.looseObject({
        code: z.string(),
        process: z.string(),
        unit: z.string(),
        standardCentiMinutes: z.number().int().min(0).nullable(),
        base: zUnitPrice,
        floor: zUnitPrice.nullable(),
        final: zUnitPrice.nullable(),
      }),
    ),
    /** 五方意见与签字. */
    opinions: z.array(
      z.looseObject({
        party: z.enum(codesOf(quoteParties)),
        name: z.string(),
        opinion: z.string(),
        signedOn: zDay.nullable(),
      }),
    ),
    /** 交期 is met without hours above the limits, as the production department states. */
    withinHours: z.boolean(),
    /** 车间公布时间 and start of work: posted before work starts. */
    postedAt: zLocalMinute.nullable(),
    workStartsAt: zLocalMinute.nullable(),
    /** 复测条件. */
    retest: z.string(),
    note: z.string(),
  },
});
export type OrderQuote = z.output<typeof OrderQuote.row>;
