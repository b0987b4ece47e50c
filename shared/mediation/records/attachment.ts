import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 附件. A file kept with the case: what is known about it here, its bytes by SHA-256 in the blob store. */
export const Attachment = defineRecord({
  table: 'attachments',
  zh: '附件',
  indexes: ['caseId'],
  card: { caseId: zId, ord: z.number().int().min(0), addedOn: zDay },
  body: {
    name: z.string(),
    /** Media type, such as application/pdf. */
    type: z.string(),
    sha256: z.string(),
    bytes: z.number().int().min(0),
    /** Pages it takes in the dossier; null: not counted. */
    pages: z.number().int().min(1).nullable(),
    /** Goes into the 卷宗. */
    inDossier: z.boolean(),
    note: z.string(),
  },
});
export type Attachment = z.output<typeof Attachment.row>;
