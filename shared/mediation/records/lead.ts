import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import {
  hotlineClasses,
  hotlineDifficulties,
  leadDispositions,
  leadGrades,
  leadKinds,
  leadStates,
} from '../process-terms.ts';
import { channels, codesOf, satisfactions } from '../terms.ts';

/** 12351 工单: the work order of the union hotline; its time limit is the centre's and is entered, not computed. */
export const HotlineOrder = z.looseObject({
  orderNo: z.string(),
  class: z.enum(codesOf(hotlineClasses)),
  difficulty: z.enum(codesOf(hotlineDifficulties)),
  dueOn: zDay.nullable(),
  progress: z.array(z.looseObject({ at: zLocalMinute, text: z.string(), byId: zId })),
  reply: z.string(),
  callbackSatisfaction: z.enum(codesOf(satisfactions)).nullable(),
  closedOn: zDay.nullable(),
});

/** 诉求. What somebody brings to the desk; it is answered, passed on, or becomes a mediation case. */
export const Lead = defineRecord({
  table: 'leads',
  zh: '诉求',
  indexes: ['state', 'receivedOn', 'dueOn', 'convertedCaseId'],
  card: {
    state: z.enum(codesOf(leadStates)),
    kind: z.enum(codesOf(leadKinds)),
    channel: z.enum(codesOf(channels)),
    grade: z.enum(codesOf(leadGrades)),
    receivedOn: zDay,
    /** 答复或者办理期限; null: none is set. */
    dueOn: zDay.nullable(),
    disposition: z.enum(codesOf(leadDispositions)).nullable(),
    disposedOn: zDay.nullable(),
    /** The case it became; set by the same change that makes the case. */
    convertedCaseId: zId.nullable(),
  },
  body: {
    /** 登记编号. */
    no: z.string(),
    receivedAt: zLocalMinute,
    registrarId: zId,
    /** 联系人; `anonymous` when the person gave no name. */
    anonymous: z.boolean(),
    name: z.string(),
    phone: z.string(),
    employerName: z.string(),
    workersCount: z.number().int().min(1),
    area: z.string(),
    summary: z.string(),
    note: z.string(),
    reply: z.string(),
    /** 转办去向. */
    transferTo: z.string(),
    assigneeId: zId.nullable(),
    hotline: HotlineOrder.nullable(),
    /** 信访: the route it is told to take and the day of the written notice. */
    petition: z
      .looseObject({
        route: z.string(),
        transferTo: z.string(),
        noticeOn: zDay.nullable(),
        acceptedOn: zDay.nullable(),
      })
      .nullable(),
  },
});
export type Lead = z.output<typeof Lead.row>;
