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
  body: {
    note: z.string(),
    /** 代理人 who signed for the party; the signature counts only with a power for it. Null: the party itself. */
    agentId: zId.nullable().default(null),
  },
});
export type Signature = z.output<typeof Signature.row>;
