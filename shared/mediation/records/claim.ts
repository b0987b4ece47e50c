import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { type CategoryId, categories } from '../categories.ts';

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
  },
});
export type Claim = z.output<typeof Claim.row>;
