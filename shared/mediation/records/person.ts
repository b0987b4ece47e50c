import { z } from 'zod';
import { defineRecord } from '../../schema/record.ts';

/** 调解员、记录人等工作人员. Records name people by id, never by name. */
export const Person = defineRecord({
  table: 'people',
  zh: '工作人员',
  indexes: [],
  card: { active: z.boolean(), mediator: z.boolean() },
  body: {
    name: z.string(),
    phone: z.string(),
    /** 调解员证号或聘任编号. */
    certNo: z.string(),
  },
});
export type Person = z.output<typeof Person.row>;
