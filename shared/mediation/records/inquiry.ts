import { z } from 'zod';
import { zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 调查. One conversation with a person who knows the facts, recorded as questions and answers. */
export const Inquiry = defineRecord({
  table: 'inquiries',
  zh: '调查',
  indexes: ['caseId'],
  card: { caseId: zId, no: z.number().int().min(1) },
  body: {
    startsAt: zLocalMinute,
    endsAt: zLocalMinute.nullable(),
    place: z.string(),
    interviewerIds: z.array(zId),
    recorder: z.string(),
    interviewee: z.string(),
    /** 与当事人关系. */
    relation: z.string(),
    /** The person agreed to be asked, or union supervisors asked in that power. */
    basis: z.enum(['consent', 'supervision']),
    lines: z.array(z.looseObject({ speaker: z.enum(['question', 'answer']), text: z.string() })),
    /** 已宣读或者由其阅读确认. */
    readBack: z.boolean(),
  },
});
export type Inquiry = z.output<typeof Inquiry.row>;
