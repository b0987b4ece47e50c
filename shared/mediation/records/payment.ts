import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, paymentMethods } from '../terms.ts';

/** 履行记录. Money (or an act) that was really received; the recovered sum is the total of the confirmed ones. */
export const Payment = defineRecord({
  table: 'payments',
  zh: '履行记录',
  indexes: ['caseId', 'termId'],
  card: { caseId: zId, termId: zId, paidOn: zDay },
  body: {
    amountFen: zFen.nullable(),
    method: z.enum(codesOf(paymentMethods)),
    /** 凭证. */
    evidence: z.string(),
    /** 权利人确认: who confirmed the receipt; empty: not yet. */
    confirmedBy: z.string(),
  },
});
export type Payment = z.output<typeof Payment.row>;
