import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';

/** 集体协商指导员. Counts as an outsider when commissioned by a side, and is never chief. */
export const Instructor = defineRecord({
  table: 'instructors',
  zh: '集体协商指导员',
  indexes: ['active'],
  card: {
    /** 1: in office, 0: no longer (a flag an index can hold). */
    active: z.number().int().min(0).max(1),
    kind: z.enum(['full-time', 'part-time']),
    appointedFrom: zDay.nullable(),
    appointedTo: zDay.nullable(),
  },
  body: {
    /** 编号. */
    number: z.string(),
    name: z.string(),
    phone: z.string(),
    /** 身份: 工会干部、法律工作者、监督员、财务 …. */
    background: z.string(),
    employer: z.string(),
    appointedBy: z.string(),
    /** 联系片区: towns, and single enterprises. */
    territory: z.string(),
    enterpriseIds: z.array(zId),
    /** 累计培训学时, in minutes. */
    trainingMinutes: z.number().int().min(0),
    assessments: z.array(z.looseObject({ year: z.number().int(), grade: z.string(), note: z.string() })),
    note: z.string(),
  },
});
export type Instructor = z.output<typeof Instructor.row>;
