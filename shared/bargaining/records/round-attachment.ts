import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/**
 * 协商附件. A file kept with a round, such as the scan of a signed original or of a licence: what is known about it
 * here, its bytes by SHA-256 in the blob store.
 */
export const RoundAttachment = defineRecord({
  table: 'roundAttachments',
  zh: '协商附件',
  indexes: ['roundId'],
  card: { roundId: zId, ord: z.number().int().min(0), addedOn: zDay },
  body: {
    name: z.string(),
    /** Media type, such as application/pdf. */
    type: z.string(),
    sha256: z.string(),
    bytes: z.number().int().min(0),
    /** The registered original it is a scan of; null: none. */
    paperId: zId.nullable(),
    /** Code of the 送审材料 it stands for, such as licence; empty: none. */
    material: z.string(),
    /** Goes into the bound file of the round. */
    inFile: z.boolean(),
    note: z.string(),
  },
});
export type RoundAttachment = z.output<typeof RoundAttachment.row>;
