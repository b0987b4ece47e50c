import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 签署. One of the four elements that make an agreement effective: a party, the mediator or the seal. */
export const Signature = defineRecord({
  table: 'signatures',
  zh: '签署',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    agreementId: zId,
    element: z.enum(['party', 'mediator', 'seal']),
    /** The party that signed; `null` for mediator and seal. */
    partyId: zId.nullable(),
    on: zDay,
  },
  body: { note: z.string() },
});
export type Signature = z.output<typeof Signature.row>;
