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

/** 跟进记录: one line of what was done. */
const LeadProgress = z.looseObject({ at: zLocalMinute, text: z.string(), byId: zId });

/** 12351 工单: the work order of the union hotline; its time limit is the centre's and is entered, not computed. */
export const HotlineOrder = z.looseObject({
  orderNo: z.string(),
  class: z.enum(codesOf(hotlineClasses)),
  difficulty: z.enum(codesOf(hotlineDifficulties)),
  dueOn: zDay.nullable(),
  progress: z.array(LeadProgress),
  reply: z.string(),
  callbackSatisfaction: z.enum(codesOf(satisfactions)).nullable(),
  closedOn: zDay.nullable(),
});

/** 诉求. What somebody brings to the desk; it is answered, passed on, or becomes a mediation case. */
export const Lead = defineRecord({
  table: 'leads',
  zh: '诉求',
  indexes: ['state', 'receivedOn', 'dueOn', 'nextDueOn', 'convertedCaseId'],
  card: {
    state: z.enum(codesOf(leadStates)),
    kind: z.enum(codesOf(leadKinds)),
    channel: z.enum(codesOf(channels)),
    grade: z.enum(codesOf(leadGrades)),
    receivedOn: zDay,
    /** 答复或者办理期限 of the lead as a whole; it stays when the lead is disposed of. null: none is set. */
    dueOn: zDay.nullable(),
    /** The next day somebody must act, worked out at every change; null: nothing is open. */
    nextDueOn: zDay.nullable().default(null),
    /** The time limit behind `nextDueOn`, by id. */
    nextDueId: z.string().nullable().default(null),
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
    /** 住址: a written notice needs one. */
    address: z.string().default(''),
    employerName: z.string(),
    workersCount: z.number().int().min(1),
    area: z.string(),
    /** 片区, when `area` names one of the register. */
    areaId: zId.nullable().default(null),
    summary: z.string(),
    note: z.string(),
    reply: z.string(),
    /** 约定答复日: set by the office, not by law. */
    replyBy: zDay.nullable().default(null),
    /** 转办去向. */
    transferTo: z.string(),
    /** 转办理由和要求. */
    transferNote: z.string().default(''),
    /** 请予反馈的日期, and what came back. */
    feedbackDueOn: zDay.nullable().default(null),
    feedbackOn: zDay.nullable().default(null),
    feedback: z.string().default(''),
    assigneeId: zId.nullable(),
    disposedById: zId.nullable().default(null),
    /** The lead that was there before, when this one is 重复登记. */
    duplicateOfId: zId.nullable().default(null),
    /** 跟进记录 of a lead that is no work order; a work order has its own. */
    progress: z.array(LeadProgress).default([]),
    /** What was typed on the intake page before it was kept as a lead (存为诉求): nothing is typed twice. */
    intake: z.looseObject({}).nullable().default(null),
    hotline: HotlineOrder.nullable(),
    /** 信访: the route it is told to take and the day of the written notice. */
    petition: z
      .looseObject({
        route: z.string(),
        transferTo: z.string(),
        noticeOn: zDay.nullable(),
        acceptedOn: zDay.nullable(),
        /** 对转送交办提出异议的日期. */
        objectedOn: zDay.nullable().default(null),
        /** 延长办理: approved by the head of the unit, with the reasons told. */
        extension: z.looseObject({ approvedOn: zDay, to: zDay, reason: z.string() }).nullable().default(null),
      })
      .nullable(),
  },
});
export type Lead = z.output<typeof Lead.row>;
