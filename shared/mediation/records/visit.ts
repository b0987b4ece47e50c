import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 走访. One visit of an area worker to a workplace, with the leads it brought to light. */
export const Visit = defineRecord({
  table: 'visits',
  zh: '走访',
  indexes: ['on', 'areaId'],
  card: {
    on: zDay,
    areaId: zId.nullable(),
    /** 走访人 of this office; null: only `stewardName` is known. */
    stewardId: zId.nullable(),
    /** 发现的诉求. */
    leadIds: z.array(zId),
  },
  body: {
    /** 走访单位. */
    unit: z.string(),
    stewardName: z.string().default(''),
    note: z.string(),
  },
});
export type Visit = z.output<typeof Visit.row>;
