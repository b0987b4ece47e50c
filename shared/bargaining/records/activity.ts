import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { activityKinds } from '../terms.ts';

/**
 * 工作记录. A dated piece of work with people in it: 一访二谈三讲, an instructor's service, a training class, a
 * tripartite meeting, an observation meeting. One table, so that a year's work is one list.
 */
export const BargainingActivity = defineRecord({
  table: 'bargainingActivities',
  zh: '集体协商工作记录',
  indexes: ['on', 'kind', 'roundId', 'enterpriseId', 'instructorId'],
  card: {
    kind: z.enum(codesOf(activityKinds)),
    on: zDay,
    roundId: zId.nullable(),
    enterpriseId: zId.nullable(),
    instructorId: zId.nullable(),
    town: z.string(),
    /** 人次. */
    persons: z.number().int().min(0),
  },
  body: {
    title: z.string(),
    place: z.string(),
    minutes: z.number().int().min(0),
    people: z.array(z.string()),
    summary: z.string(),
    result: z.string(),
    /** 指导员服务: at which of the eight steps, in which form and role. */
    service: z
      .looseObject({
        step: z.number().int().min(0).max(8),
        form: z.enum(['on-site', 'phone', 'training', 'at-the-table', 'online']),
        role: z.enum(['guide', 'representative']),
      })
      .nullable(),
    /** 培训班. */
    training: z
      .looseObject({
        no: z.string(),
        organisers: z.array(z.string()),
        targetGroup: z.string(),
        topics: z.array(z.string()),
        assessment: z.string(),
        /** 应到人数; null: not known. Those who came are `persons`. */
        invited: z.number().int().min(0).nullable().default(null),
        /** 评估: answers, and the positive ones. */
        answers: z.number().int().min(0).nullable(),
        positive: z.number().int().min(0).nullable(),
      })
      .nullable(),
    /** 三方四家会议: 要约行动、协议签订、履约督查 and what was decided. */
    meeting: z
      .looseObject({
        quarter: z.number().int().min(1).max(4),
        members: z.array(z.string()),
        agenda: z.array(z.enum(['offers', 'signing', 'inspection', 'other'])),
        decisions: z.array(
          z.looseObject({
            text: z.string(),
            responsible: z.string(),
            dueOn: zDay.nullable(),
            doneOn: zDay.nullable(),
          }),
        ),
      })
      .nullable(),
  },
});
export type BargainingActivity = z.output<typeof BargainingActivity.row>;
