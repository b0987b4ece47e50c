import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { reviewOpinions } from '../terms.ts';

/** 报送审查. One submission of one text to the labour authority, and what came back. */
export const RoundFiling = defineRecord({
  table: 'roundFilings',
  zh: '报送审查',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    no: z.number().int().min(1),
    pass: z.number().int().min(1),
    /** 双方首席代表签字日期 (the later one) the period runs from. */
    signedOn: zDay,
    filedOn: zDay.nullable(),
    /** 受理机关收到文本日期: the objection window starts here. */
    receivedOn: zDay.nullable(),
    opinion: z.enum(codesOf(reviewOpinions)).nullable(),
  },
  body: {
    /** 报送人: the employer's side; 上海 also the union. */
    filer: z.string(),
    filerSide: z.enum(['worker', 'employer']),
    authority: z.string(),
    receiptNo: z.string(),
    copies: z.number().int().min(0),
    annexes: z.array(z.string()),
    /** 协商过程说明. */
    summary: z.string(),
    textHash: z.string(),
    opinionNo: z.string(),
    opinionOn: zDay.nullable(),
    /** 送达双方日期. */
    opinionServedOn: zDay.nullable(),
    authoritySeal: z.boolean(),
    objections: z.array(z.looseObject({ clauseId: zId.nullable(), clause: z.string(), reason: z.string() })),
    /** 生效日期 as the authority itself states it, with the proof at hand; null: it follows from the window. */
    effectiveStatedOn: zDay.nullable(),
    /** 上海: the written notice of adoption the employer received, which starts its period. */
    adoptionNoticeOn: zDay.nullable(),
  },
});
export type RoundFiling = z.output<typeof RoundFiling.row>;
