import { z } from 'zod';
import { zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/**
 * 私下笔记: what one side said in confidence (背靠背) or what only the mediator may see (自己).
 * It is not part of a case file or of the facts of a document, so no paper can ever show it.
 */
export const PrivateNote = defineRecord({
  table: 'privateNotes',
  zh: '私下笔记',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    audience: z.enum(['one-side', 'own-eyes']),
    /** The side that spoke in confidence. */
    side: z.enum(['applicant', 'respondent']).nullable(),
    at: zLocalMinute,
    byId: zId,
  },
  body: { text: z.string() },
});
export type PrivateNote = z.output<typeof PrivateNote.row>;
