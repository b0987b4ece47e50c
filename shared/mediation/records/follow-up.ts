import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, replyMethods, satisfactions } from '../terms.ts';

/** 回访. Checks performance, satisfaction and new risk (人民调解法 31). */
export const FollowUp = defineRecord({
  table: 'followUps',
  zh: '回访',
  indexes: ['caseId'],
  card: { caseId: zId, dueOn: zDay.nullable(), doneOn: zDay.nullable() },
  body: {
    method: z.enum(codesOf(replyMethods)).nullable(),
    person: z.string(),
    performance: z.string(),
    satisfaction: z.enum(codesOf(satisfactions)).nullable(),
    newIssues: z.string(),
    action: z.string(),
    byId: zId.nullable(),
  },
});
export type FollowUp = z.output<typeof FollowUp.row>;
