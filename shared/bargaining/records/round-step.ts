import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 协商经过. One transition of the process table that was taken; never erased, a mistake is taken back by another. */
export const RoundStep = defineRecord({
  table: 'roundSteps',
  zh: '协商经过',
  indexes: ['roundId'],
  card: {
    roundId: zId,
    /** Transition id of the process table, such as T9. */
    transition: z.string(),
    from: z.string(),
    to: z.string(),
    pass: z.number().int().min(1),
    /** The legal day of the step. */
    on: zDay,
    at: zLocalMinute,
    byId: zId,
    /** Step this one takes back; null: none. */
    undoes: zId.nullable(),
  },
  body: {
    note: z.string(),
    /** Warnings of the law that were shown and accepted, so that nobody can say they were not. */
    warnings: z.array(z.string()),
    /** What the step changed beside the stage, as it was before: a correction puts exactly this back. */
    reverts: z.array(
      z.looseObject({
        table: z.string(),
        id: zId,
        fields: z.record(z.string(), z.unknown()),
        body: z.record(z.string(), z.unknown()),
      }),
    ),
  },
});
export type RoundStep = z.output<typeof RoundStep.row>;
