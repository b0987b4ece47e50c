import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, consentReplies, replyMethods } from '../terms.ts';

/** 征询意见的答复. One party's answer whether it will mediate; silence is `none`, never a refusal. */
export const Consent = defineRecord({
  table: 'consents',
  zh: '征询答复',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    partyId: zId,
    reply: z.enum(codesOf(consentReplies)),
    askedOn: zDay.nullable(),
    repliedOn: zDay.nullable(),
  },
  body: { method: z.enum(codesOf(replyMethods)).nullable(), note: z.string() },
});
export type Consent = z.output<typeof Consent.row>;
