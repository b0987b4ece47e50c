import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { defineRecord } from '../../schema/record.ts';
import { type CategoryId, categories } from '../categories.ts';
import {
  acceptanceFindings,
  breachGrounds,
  desks,
  negotiationStates,
  nonAcceptanceCodes,
  retentions,
  riskFacts,
  terminationCodes,
} from '../process-terms.ts';
import { type Stage, stages } from '../stages.ts';
import { applicationModes, channels, closingTypes, codesOf, proceedingKinds, riskLevels } from '../terms.ts';

/** What a case holds beside its track; all of it empty at intake. */
const casePartsOfVersion2 = {
  /** 办理台 of the one-stop place. */
  desk: z.enum(codesOf(desks)).default('mediation'),
  /** 片区; null: none. */
  areaId: zId.nullable().default(null),
  /** 风险情形 the levels of 风险等级 are drawn from. */
  riskFacts: z.array(z.enum(codesOf(riskFacts))).default([]),
  /** 应急: since when the case is under alert, and why. */
  alert: z
    .looseObject({ level: z.enum(['urgent', 'major']), since: zLocalMinute, reason: z.string() })
    .nullable()
    .default(null),
  /** 协商 before or beside mediation (劳动争议调解仲裁法 4). */
  negotiation: z
    .looseObject({
      state: z.enum(codesOf(negotiationStates)),
      requestedOn: zDay,
      /** The day the request reached the other side. */
      reachedOn: zDay.nullable(),
      endedOn: zDay.nullable(),
      note: z.string(),
    })
    .nullable()
    .default(null),
  /** 委派、委托调解: who delegated, by which letter, when it came and was confirmed. */
  delegation: z
    .looseObject({
      body: z.string(),
      letterNo: z.string(),
      receivedOn: zDay,
      confirmedOn: zDay.nullable(),
      /** The court's own mediation platform: the last party's electronic signature makes the agreement effective. */
      online: z.boolean(),
    })
    .nullable()
    .default(null),
  nonAcceptance: z
    .looseObject({ code: z.enum(codesOf(nonAcceptanceCodes)), text: z.string(), remedy: z.string() })
    .nullable()
    .default(null),
  termination: z
    .looseObject({ code: z.enum(codesOf(terminationCodes)), text: z.string(), on: zDay })
    .nullable()
    .default(null),
  withdrawal: z
    .looseObject({ on: zDay, reason: z.string(), settled: z.boolean(), partial: z.boolean() })
    .nullable()
    .default(null),
  /** 和解协议 the parties made by themselves. */
  settlement: z.looseObject({ on: zDay, text: z.string(), witness: z.string() }).nullable().default(null),
  /** The case this one continues, after closing (重新调解). */
  continuesCaseId: zId.nullable().default(null),
  continuesWhy: z.string().default(''),
  /** The 诉求 it came from. */
  leadId: zId.nullable().default(null),
  /** 仲裁时效 facts: since when the claimant knew, and what interrupted or suspended it. */
  knownOn: zDay.nullable().default(null),
  limitationEvents: z
    .array(
      z.looseObject({
        kind: z.enum(['interruption', 'suspensionStart', 'suspensionEnd']),
        on: zDay,
        cause: z.string(),
      }),
    )
    .default([]),
  /** 审查认定 of the officer. */
  findings: z.array(z.enum(codesOf(acceptanceFindings))).default([]),
  /** 工伤: the day of the accident and the day the appraisal was received; they start clocks. */
  injury: z.looseObject({ on: zDay, appraisalReceivedOn: zDay.nullable() }).nullable().default(null),
  /** 经济性裁员: the day planned, the day it was explained to union or workers, and how many leave; null: not asked. */
  layoff: z
    .looseObject({
      plannedOn: zDay.nullable(),
      explainedOn: zDay.nullable(),
      persons: z.number().int().min(1).nullable(),
    })
    .nullable()
    .default(null),
  /** 违约: since when, and on what ground. */
  breach: z
    .looseObject({ on: zDay, ground: z.enum(codesOf(breachGrounds)), note: z.string() })
    .nullable()
    .default(null),
  /** Why no 回访 is made; empty: it is made. */
  followUpWaived: z.string().default(''),
  /** 备勤: who stands in for the mediator. */
  standInId: zId.nullable().default(null),
  archive: z
    .looseObject({
      no: z.string(),
      filedOn: zDay,
      filedById: zId,
      retention: z.enum(codesOf(retentions)),
      checkedById: zId.nullable(),
      checkedOn: zDay.nullable(),
      notes: z.string(),
      pages: z.number().int().min(0).nullable(),
      /** Why no 回访 was made; empty: it was. */
      followUpWaived: z.string(),
    })
    .nullable()
    .default(null),
};

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
    ...casePartsOfVersion2,
  },
});
export type MediationCase = z.output<typeof MediationCase.row>;
