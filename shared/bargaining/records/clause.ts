import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';

/** A variable of a clause: its words, and its number where checks need one. */
export const ClauseVariable = z.looseObject({
  text: z.string(),
  fen: zFen.nullable(),
  /** Whole number in the unit the name says: days, minutes, hundredths of a per cent. */
  value: z.number().int().nullable(),
});
export type ClauseVariable = z.output<typeof ClauseVariable>;

/** 合同条款. A topic of the law, its variables, and the wording both sides agreed on. */
export const RoundClause = defineRecord({
  table: 'roundClauses',
  zh: '合同条款',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    ord: z.number().int().min(0),
    /** Stable topic code of the clause library, such as wages or overtime. */
    topic: z.string(),
    pass: z.number().int().min(1),
    state: z.enum(['agreed', 'proposed', 'disputed', 'replaced']),
  },
  body: {
    title: z.string(),
    text: z.string(),
    variables: z.record(z.string(), ClauseVariable),
    /** 自拟文字 with the variables in braces; empty: the standard wording of the topic. */
    wording: z.string().default(''),
    /** 变更对照: the wording this one takes the place of, and why the authority objected. */
    replacesId: zId.nullable(),
    before: z.string(),
    objection: z.string(),
    /** 第几轮 another wording took its place, or it was struck out; null: it stands. */
    replacedInPass: z.number().int().nullable().default(null),
    /** 变更后的条款自何日起生效; null: with the contract. */
    effectiveOn: zDay.nullable().default(null),
    /** 到期履行日: when an inspection may first ask for it; null: all the time. */
    dueOn: zDay.nullable(),
  },
});
export type RoundClause = z.output<typeof RoundClause.row>;
