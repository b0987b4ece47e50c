import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 延期. Both sides agree in writing to a later end, dated on or before the end in force (浙江条例 10 第二款). */
export const Extension = defineRecord({
  table: 'extensions',
  zh: '延期',
  indexes: ['caseId'],
  card: { caseId: zId, oldDue: zDay, newDue: zDay },
  body: {
    reason: z.string(),
    /** Who signed, and when; every party of both sides. */
    signed: z.array(z.looseObject({ partyId: zId, on: zDay })),
  },
});
export type Extension = z.output<typeof Extension.row>;
