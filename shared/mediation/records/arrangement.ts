import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/**
 * 放假安排 of one year as the office entered it from the notice of the State Council's office. It replaces what the
 * program knows of that year. 法定节假日 are not kept: they follow from the law.
 */
export const Arrangement = defineRecord({
  table: 'arrangements',
  zh: '放假安排',
  indexes: [],
  card: { year: z.int().min(2004).max(2050) },
  body: {
    /** Number and date of the notice. */
    source: z.string(),
    /** Every day off the notice names, weekends inside the holidays included. */
    off: z.array(zDay),
    /** 调休上班: weekend days that are working days. */
    work: z.array(zDay),
    /** 调休放假: those of `off` paid for with a make-up working day; may stay empty. */
    lieu: z.array(zDay).default([]),
    enteredById: zId,
  },
});
export type Arrangement = z.output<typeof Arrangement.row>;
