import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';

/** What is recorded of an issued paper beside its facts and bytes, whatever it belongs to. */
export const paperRegisterFields = {
  /** 文书登记号 in the register of its case or round, such as 3; null: of before the register. */
  registerNo: z.number().int().min(1).nullable().default(null),
  /** Wording changed before issue: paragraph place → text, and clauses added; kept with the paper. */
  edits: z
    .looseObject({
      texts: z.record(z.string(), z.string()),
      clauses: z.array(z.string()),
      /** Places that were changed on the paper itself; the others say what the office always says. */
      own: z.array(z.string()).default([]),
    })
    .nullable()
    .default(null),
  /** 签署登记: one for each place of the paper that was signed or sealed. */
  signings: z
    .array(
      z.looseObject({
        by: z.string(),
        on: zDay,
        method: z.string(),
        agent: z.boolean(),
        /** The place on the paper, such as party:<id>, mediator or seal. */
        key: z.string().default(''),
        /** 代理人 who signed for the party. */
        agentId: zId.nullable().default(null),
      }),
    )
    .default([]),
  /** Where the signed original is. */
  originalAt: z.string().default(''),
  /** 印制记录: when, how many copies, for whom; why it was printed again. */
  prints: z
    .array(
      z.looseObject({
        at: zLocalMinute,
        copies: z.number().int().min(1),
        recipients: z.string(),
        reason: z.string().default(''),
      }),
    )
    .default([]),
  /** The paper this one replaces. */
  replacesId: zId.nullable().default(null),
  /** 作废: when and why; null: in force, or voided before this was kept. */
  voided: z.looseObject({ on: zDay, reason: z.string() }).nullable().default(null),
};
