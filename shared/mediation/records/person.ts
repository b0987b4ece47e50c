import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { defineRecord } from '../../schema/record.ts';
import { committeeSides, staffRoles } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

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
    /** 产生方式, such as 聘任、推选. */
    basis: z.string().default(''),
    roles: z.array(z.enum(codesOf(staffRoles))).default([]),
    /** 工会劳动法律监督员证号. */
    supervisorCertNo: z.string().default(''),
    unit: z.string().default(''),
    termTo: zDay.nullable().default(null),
    /** 委员会中代表哪一方; null: neither, or no committee. */
    side: z.enum(codesOf(committeeSides)).nullable().default(null),
    /** 年满十八周岁并符合调解员条件的声明: the day it was made (劳动争议调解仲裁法 11). */
    declaredOn: zDay.nullable().default(null),
    note: z.string().default(''),
  },
});
export type Person = z.output<typeof Person.row>;
