import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { voteBodies } from '../terms.ts';

/** 审议表决. Counted against all delegates or workers, never against those present (集体合同规定 36). */
export const RoundVote = defineRecord({
  table: 'roundVotes',
  zh: '审议表决',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    pass: z.number().int().min(1),
    on: zDay,
    kind: z.enum(codesOf(voteBodies)),
    /** Set for a vote of one enterprise of an industry or region. */
    enterpriseId: zId.nullable(),
  },
  body: {
    /** 届次. */
    session: z.string(),
    item: z.string(),
    /** SHA-256 of the text that was voted on. */
    draftHash: z.string(),
    /** 草案提交日期. */
    submittedOn: zDay.nullable(),
    total: z.number().int().min(0),
    present: z.number().int().min(0),
    for: z.number().int().min(0),
    against: z.number().int().min(0),
    abstain: z.number().int().min(0),
    issued: z.number().int().min(0).nullable(),
    returned: z.number().int().min(0).nullable(),
    valid: z.number().int().min(0).nullable(),
    invalid: z.number().int().min(0).nullable(),
    secretBallot: z.boolean(),
    womenDelegates: z.number().int().min(0).nullable(),
    managers: z.number().int().min(0).nullable(),
    frontlineDelegates: z.number().int().min(0).nullable(),
    chairedBy: z.string(),
    countedBy: z.string(),
    /** 修改意见 when it fails. */
    amendments: z.string(),
    note: z.string(),
  },
});
export type RoundVote = z.output<typeof RoundVote.row>;
