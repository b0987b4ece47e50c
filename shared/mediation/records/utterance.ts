import { z } from 'zod';
import { zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 笔录发言. One line of the session record, speaker by speaker. */
export const Utterance = defineRecord({
  table: 'utterances',
  zh: '笔录发言',
  indexes: ['caseId', 'sessionId'],
  card: {
    caseId: zId,
    sessionId: zId,
    ord: z.number().int().min(0),
    speaker: z.enum(['mediator', 'applicant', 'respondent', 'other']),
    at: zLocalMinute,
  },
  body: { speakerName: z.string(), text: z.string() },
});
export type Utterance = z.output<typeof Utterance.row>;
