import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** One record a step made (`before` null) or changed, by field (`body.x` within the body). */
export const StepEffect = z.looseObject({
  table: z.string(),
  id: zId,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
});
export type StepEffect = z.output<typeof StepEffect>;

/** 办理经过. One transition of the process table that was taken; never erased, a mistake is undone by another. */
export const Step = defineRecord({
  table: 'steps',
  zh: '办理经过',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    /** Transition id of the process table, such as T09. */
    transition: z.string(),
    from: z.string(),
    to: z.string(),
    /** The legal day of the step. */
    on: zDay,
    at: zLocalMinute,
    byId: zId,
    /** Step this one takes back; `null`: none. */
    undoes: zId.nullable(),
  },
  body: {
    note: z.string(),
    /** What the step wrote beside the stage, so that a mistaken one can be taken back. */
    effects: z.array(StepEffect).default([]),
  },
});
export type Step = z.output<typeof Step.row>;
