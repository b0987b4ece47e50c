import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { type CategoryId, categories } from '../categories.ts';
import { codesOf, paymentMethods } from '../terms.ts';

/** 协议条款 / 分期. One obligation of an agreement with its own day. */
export const Term = defineRecord({
  table: 'terms',
  zh: '履行条款',
  indexes: ['caseId', 'dueOn'],
  card: {
    caseId: zId,
    agreementId: zId,
    ord: z.number().int().min(0),
    /** 履行期限: a fixed day never rolls (domain §3.6). */
    dueOn: zDay,
  },
  body: {
    /** 义务人 and 权利人: a party, or `null` for all applicants together. */
    obligorId: zId.nullable(),
    obligeeId: zId.nullable(),
    content: z.string(),
    amountFen: zFen.nullable(),
    /** 款项构成: decides whether a payment order may be had. */
    category: z.enum(Object.keys(categories) as [CategoryId, ...CategoryId[]]),
    method: z.enum(codesOf(paymentMethods)),
    /** 收款账户 or the way of delivery. */
    account: z.string(),
  },
});
export type Term = z.output<typeof Term.row>;
