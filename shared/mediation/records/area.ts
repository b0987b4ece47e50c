import { z } from 'zod';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 片区. A neighbourhood of workplaces that one or more area workers (片区工作者) look after. */
export const Area = defineRecord({
  table: 'areas',
  zh: '片区',
  indexes: [],
  card: {
    /** False: no longer walked; cases and leads keep its name. */
    active: z.boolean(),
    stewardIds: z.array(zId),
  },
  body: {
    name: z.string(),
    /** 镇街. */
    town: z.string(),
    /** Area workers who are not people of this office, as written. */
    stewardNames: z.string().default(''),
    /** 企业数; null: never counted. */
    enterpriseCount: z.number().int().min(0).nullable(),
    note: z.string(),
  },
});
export type Area = z.output<typeof Area.row>;
