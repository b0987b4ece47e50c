import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { recusalGrounds } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/**
 * 披露与回避. A mediator's disclosure before the first session, or a party's objection until signing.
 * No national text prescribes the procedure; see the notes of the process table.
 */
export const Recusal = defineRecord({
  table: 'recusals',
  zh: '披露与回避',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    kind: z.enum(['disclosure', 'objection']),
    /** The mediator or recorder it is about. */
    personId: zId,
    filedOn: zDay,
    /** `none`: a disclosure without any ground. */
    state: z.enum(['none', 'open', 'waived', 'replaced', 'dismissed']),
  },
  body: {
    grounds: z.array(z.enum(codesOf(recusalGrounds))),
    reason: z.string(),
    /** Party who objects; null: the mediator disclosed. */
    byPartyId: zId.nullable(),
    /** Parties who signed that they go on all the same. */
    waivedBy: z.array(z.looseObject({ partyId: zId, on: zDay })),
    decidedOn: zDay.nullable(),
    decidedById: zId.nullable(),
    decision: z.string(),
    replacementId: zId.nullable(),
  },
});
export type Recusal = z.output<typeof Recusal.row>;
