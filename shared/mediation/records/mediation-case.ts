import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { type CategoryId, categories } from '../categories.ts';
import { type Stage, stages } from '../stages.ts';
import { applicationModes, channels, closingTypes, codesOf, proceedingKinds, riskLevels } from '../terms.ts';

/** 调解案件. One dispute from application to archive; its children are records of their own. */
export const MediationCase = defineRecord({
  table: 'cases',
  zh: '调解案件',
  indexes: ['stage', 'nextDueOn', 'receivedOn', 'closedOn'],
  card: {
    stage: z.enum(Object.keys(stages) as [Stage, ...Stage[]]),
    category: z.enum(Object.keys(categories) as [CategoryId, ...CategoryId[]]),
    channel: z.enum(codesOf(channels)),
    level: z.enum(codesOf(riskLevels)),
    /** 收到申请日期: the statutory clocks start here. Unchanged afterwards but by a recorded correction. */
    receivedOn: zDay,
    acceptedOn: zDay.nullable(),
    closedOn: zDay.nullable(),
    /** Next date anybody must act; null: none ("forgotten" when the case is open). */
    nextDueOn: zDay.nullable(),
    outcome: z.enum(codesOf(closingTypes)).nullable(),
    mediatorIds: z.array(zId),
  },
  body: {
    /** 登记编号, provisional, given at intake. */
    intakeNo: z.string(),
    /** 案号, formal, given at acceptance; never reused. */
    caseNo: z.string().nullable(),
    /** 收到时间, to the minute. */
    receivedAt: zLocalMinute,
    /** 申请时间. */
    appliedOn: zDay.nullable(),
    applicationMode: z.enum(codesOf(applicationModes)),
    /** 片区 and its steward, when the case was reported from an area. */
    area: z.string(),
    registrarId: zId,
    facts: z.string(),
    reasons: z.string(),
    /** 涉及劳动者人数. */
    workersCount: z.number().int().min(1),
    /** 共同请求. */
    commonClaim: z.boolean(),
    migrantWorkers: z.boolean(),
    newForm: z.boolean(),
    proceedings: z.array(z.enum(codesOf(proceedingKinds))),
    /** Why the chair accepted in spite of a warning; empty when there was none. */
    acceptanceNote: z.string(),
    acceptedById: zId.nullable(),
    /** 结案说明. */
    closingNote: z.string(),
  },
});
export type MediationCase = z.output<typeof MediationCase.row>;
