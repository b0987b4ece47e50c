import { z } from 'zod';
import { zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { codesOf, sessionResults } from '../terms.ts';

/** 调解会议. Planned, then held; each held session counts once as 件次. */
export const Session = defineRecord({
  table: 'sessions',
  zh: '调解会议',
  indexes: ['caseId', 'startsAt'],
  card: {
    caseId: zId,
    /** 第几次调解, from 1. */
    no: z.number().int().min(1),
    state: z.enum(['planned', 'open', 'held', 'cancelled']),
    startsAt: zLocalMinute,
    mediatorId: zId.nullable(),
  },
  body: {
    place: z.string(),
    /** The time called for; `startsAt` becomes the real one when the session opens. Null: begun without notice. */
    plannedAt: zLocalMinute.nullable().default(null),
    /** 计划时长, in minutes; room and mediator are taken that long. */
    plannedMinutes: z.number().int().min(5).default(120),
    /** 邀请协助调解的人员, with both sides' consent. */
    helpers: z
      .array(z.looseObject({ name: z.string(), unit: z.string(), consentedBy: z.array(zId).default([]) }))
      .default([]),
    endsAt: zLocalMinute.nullable(),
    /** 是否公开; not public unless both parties ask. */
    openToPublic: z.boolean(),
    recorder: z.string(),
    /** 到场人员及身份核对. */
    attendees: z.array(
      z.looseObject({ name: z.string(), capacity: z.string(), identityChecked: z.boolean() }),
    ),
    rightsInformed: z.boolean(),
    /** 双方确认的无争议事实: the only part that may later be used elsewhere. */
    undisputedFacts: z.string(),
    result: z.enum(codesOf(sessionResults)).nullable(),
    nextAt: zLocalMinute.nullable(),
  },
});
export type Session = z.output<typeof Session.row>;
