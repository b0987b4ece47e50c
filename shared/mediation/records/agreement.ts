import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 调解协议. Takes effect when both parties and the mediator have signed and the seal is on (劳动争议调解仲裁法 14). */
export const Agreement = defineRecord({
  table: 'agreements',
  zh: '调解协议',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    state: z.enum(['draft', 'effective', 'void']),
    /** 生效日期: the latest of the four elements; `null` until all are recorded. */
    effectiveOn: zDay.nullable(),
    partial: z.boolean(),
  },
  body: {
    /** 争议主要事实, as the agreement states them. */
    facts: z.string(),
    /** 逾期责任, such as 加速到期. */
    breachClause: z.string(),
    remainingDisputes: z.string(),
    /** 其他权利处理. */
    releaseScope: z.string(),
    /** 补充条款: further clauses in their own words, numbered on the paper. */
    extraClauses: z.array(z.string()).default([]),
    /** 份数. */
    copies: z.number().int().min(3),
    /** 口头协议: who thought writing unnecessary, and what a place asks beside it; null: a written agreement. */
    oral: z
      .looseObject({
        /** Parties who said that no written agreement is needed. */
        agreedBy: z.array(zId),
        /** 即时履行完毕. */
        performedAtOnce: z.boolean(),
        /** 重大、复杂、疑难. */
        complex: z.boolean(),
      })
      .nullable()
      .default(null),
  },
});
export type Agreement = z.output<typeof Agreement.row>;
