import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { evidenceKinds } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/** 证据. What a party hands in or the other side holds (劳动争议调解仲裁法 6). */
export const Evidence = defineRecord({
  table: 'evidence',
  zh: '证据',
  indexes: ['caseId'],
  card: { caseId: zId, ord: z.number().int().min(0), partyId: zId.nullable() },
  body: {
    name: z.string(),
    kind: z.enum(codesOf(evidenceKinds)),
    /** 来源; of a witness: name and address. */
    source: z.string(),
    /** 证明对象. */
    purpose: z.string(),
    pages: z.number().int().min(0),
    original: z.enum(['original', 'copy']),
    /** 由用人单位掌握管理: the employer must produce it. */
    heldByEmployer: z.boolean(),
    /** 对方意见. */
    opinion: z.string(),
    receivedOn: zDay.nullable(),
    /** 台账所属日期 of a migrant worker's wage ledger; of a building project the day all was paid. */
    ledgerOn: zDay.nullable().default(null),
    /** The scan kept with the case; null: none. */
    attachmentId: zId.nullable(),
  },
});
export type Evidence = z.output<typeof Evidence.row>;
