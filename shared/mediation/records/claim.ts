import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { type CategoryId, categories } from '../categories.ts';
import { ClaimComputation } from '../claim-computation.ts';

/** 调解请求. Each claim apart, or a partial agreement could not be expressed. */
export const Claim = defineRecord({
  table: 'claims',
  zh: '请求',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    category: z.enum(Object.keys(categories) as [CategoryId, ...CategoryId[]]),
    ord: z.number().int().min(0),
  },
  body: {
    text: z.string(),
    /** 请求金额; `null`: not a claim for money, or not yet stated. */
    amountFen: zFen.nullable(),
    periodFrom: zDay.nullable(),
    periodTo: zDay.nullable(),
    /** 计算: how the sum was worked out; null: typed by hand. It never changes what is claimed. */
    computation: ClaimComputation.nullable().default(null),
    /** 已支付 on this claim; null: nothing said. */
    paidFen: zFen.nullable().default(null),
    /** 约定金额: what the agreement gives on this claim; null: nothing agreed. */
    agreedFen: zFen.nullable().default(null),
    /** 双方无争议: giving it up is warned of. */
    undisputed: z.boolean().default(false),
  },
});
export type Claim = z.output<typeof Claim.row>;
