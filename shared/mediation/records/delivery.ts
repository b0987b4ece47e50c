import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { deliveryMethods } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/** 送达. One paper served on one person; a clock starts from the proven day of receipt (送达回证). */
export const Delivery = defineRecord({
  table: 'deliveries',
  zh: '送达',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    /** The issued paper; null: a paper of before the register, named in the body. */
    paperId: zId.nullable(),
    partyId: zId.nullable(),
    sentOn: zDay,
    receivedOn: zDay.nullable(),
  },
  body: {
    document: z.string(),
    recipient: z.string(),
    address: z.string(),
    method: z.enum(codesOf(deliveryMethods)),
    receiver: z.string(),
    relation: z.string(),
    by: z.string(),
    /** 拒收情况. */
    refusal: z.string(),
  },
});
export type Delivery = z.output<typeof Delivery.row>;
