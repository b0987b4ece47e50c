import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { type RoundStage, roundStages } from '../stages.ts';
import { levels, procedures, producedBy, profileIds, roundKinds, scopes, sides, subjects } from '../terms.ts';

/** 覆盖企业. One employer an industry or regional round is for, and whether it has accepted (签认). */
export const CoveredEnterprise = z.looseObject({
  enterpriseId: zId,
  workers: z.number().int().min(0),
  women: z.number().int().min(0),
  accepted: z.boolean(),
  acceptedOn: zDay.nullable(),
  /** 签认人: who signed for the enterprise. */
  acceptedBy: z.string().default(''),
});
export type CoveredEnterprise = z.output<typeof CoveredEnterprise>;

/** 产生会议: how one side was produced. One for each side of a round. */
export const Production = z.looseObject({
  method: z.enum(codesOf(producedBy)),
  on: zDay,
  /** 应到、实到人数 of the meeting. */
  eligible: z.number().int().min(0).nullable(),
  present: z.number().int().min(0).nullable(),
  guidingUnion: z.string(),
  /** 候选人及得票, those not elected too. */
  candidates: z
    .array(
      z.looseObject({
        name: z.string(),
        for: z.number().int().min(0),
        against: z.number().int().min(0),
        abstain: z.number().int().min(0),
        elected: z.boolean(),
      }),
    )
    .default([]),
  note: z.string(),
});
export type Production = z.output<typeof Production>;

/** 集体协商 (一轮). From the first preparation to the end of the contract; its children name it by `roundId`. */
export const BargainingRound = defineRecord({
  table: 'rounds',
  zh: '集体协商',
  indexes: ['stage', 'nextDueOn', 'year', 'enterpriseId', 'town'],
  card: {
    /** Null for industry and regional rounds, which list the enterprises they cover. */
    enterpriseId: zId.nullable(),
    scope: z.enum(codesOf(scopes)),
    subject: z.enum(codesOf(subjects)),
    profile: z.enum(codesOf(profileIds)),
    level: z.enum(codesOf(levels)),
    /** 镇（街道）; empty: 市直. */
    town: z.string(),
    kind: z.enum(codesOf(roundKinds)),
    stage: z.enum(Object.keys(roundStages) as [RoundStage, ...RoundStage[]]),
    year: z.number().int().min(1990).max(2200),
    /** Next day anybody must act; null: none. Worked out at every change of the round. */
    nextDueOn: zDay.nullable(),
    startedOn: zDay,
    closedOn: zDay.nullable(),
    /** The 集体合同 being made, or the one in force. */
    agreementId: zId.nullable(),
    /** 上期集体合同, when this round renews it. */
    predecessorId: zId.nullable(),
    assignedIds: z.array(zId),
    /** 第几轮审议: grows when the text goes back to the table after a rejection, an objection or for an amendment. */
    pass: z.number().int().min(1),
  },
  body: {
    title: z.string(),
    /** 协商案号, given when the round is made; never reused. */
    caseNo: z.string(),
    procedure: z.enum(codesOf(procedures)),
    aboveScale: z.boolean(),
    hasUnion: z.boolean(),
    /** 职工人数, 女职工人数 the contract is to cover. */
    workers: z.number().int().min(0),
    women: z.number().int().min(0),
    dispatched: z.number().int().min(0),
    disabled: z.number().int().min(0),
    /** 人数较多的群体, as a person judges where the text names no share. */
    numerous: z.array(z.enum(['women', 'disabled', 'dispatched'])),
    /** 职工方 as a party: the union's name, or who guides the workers where there is none. */
    workerParty: z.looseObject({ name: z.string(), principal: z.string(), upperUnion: z.string() }),
    /** 用人单位方 as a party: the enterprise, or the association of an industry or region. */
    employerParty: z.looseObject({
      name: z.string(),
      legalRepName: z.string(),
      address: z.string(),
      uscc: z.string(),
      /** 企业方代表产生方式的依据, such as 商会选派 (industry and regional rounds). */
      mandate: z.string(),
    }),
    /** 行业、区域 of an industry or regional round. */
    industry: z.string(),
    territory: z.string(),
    /** 地域层级: a contract above county level is outside 劳动合同法 53. */
    territoryLevel: z.enum(['county-or-below', 'above-county']),
    covered: z.array(CoveredEnterprise),
    /** 分支机构: the legal representative's consent (浙江条例 46). */
    branchConsentOn: zDay.nullable(),
    /** 从严掌握: the stricter of the texts that differ is kept to, by choice. */
    strictest: z.boolean().default(false),
    /** 下一期限 as the lists show it, worked out with `nextDueOn`; a window is open from there until its last day. */
    due: z
      .looseObject({
        id: z.string(),
        /** Its name, so that lists need no law at hand. */
        zh: z.string(),
        en: z.string(),
        place: z.string(),
        /** Last day of a window that opens on the next date; null: the day itself is the last. */
        until: zDay.nullable(),
        provisional: z.boolean(),
      })
      .nullable()
      .default(null),
    /** 续签窗口 of the contract in force, while nothing follows it. */
    renewal: z.looseObject({ from: zDay, until: zDay }).nullable().default(null),
    /** 记录员, chosen by both sides and not a representative. */
    recorder: z.string(),
    /** 当地最低工资标准 per month and the text it stands in. */
    minimumWageFen: zFen.nullable(),
    minimumWageSource: z.string(),
    /** 最低工资标准发布日期, and the day the employer posted it for all workers (公示). */
    minimumWageIssuedOn: zDay.nullable().default(null),
    minimumWagePostedOn: zDay.nullable().default(null),
    /** Why the round ended without a contract, and which remedy is kept open. */
    closingNote: z.string(),
    /** Numbers a local union has set where its own law could not be read (江苏): time-limit id → days. */
    localPeriods: z.record(
      z.string(),
      z.looseObject({
        value: z.number().int().min(1),
        /** `count`: a number of persons or copies. */
        unit: z.enum(['calendar-day', 'working-day', 'month', 'count']),
        source: z.string(),
      }),
    ),
    /** What a local text says on points that are neither a period nor a number (江苏): point → the choice by code. */
    localRules: z.record(z.string(), z.looseObject({ choice: z.string(), source: z.string() })).default({}),
    /** 双方代表的产生会议或者指派; null: not yet. */
    production: z.looseObject({ worker: Production.nullable(), employer: Production.nullable() }),
    /** 本轮重开的原因: why each pass after the first was opened. */
    passes: z.array(
      z.looseObject({
        pass: z.number().int().min(2),
        because: z.enum(['rejected', 'objected', 'amendment']),
        openedOn: zDay,
        proposedBy: z.enum(codesOf(sides)).nullable(),
        ground: z.string(),
        proofs: z.string(),
      }),
    ),
    /** 归档日期 and 保管期限 by the office's own rule. */
    archivedOn: zDay.nullable().default(null),
    retention: z.string().default(''),
    /** 缺项原因: why a file was archived although something of the eight steps is missing. */
    archiveNote: z.string().default(''),
    note: z.string(),
  },
});
export type BargainingRound = z.output<typeof BargainingRound.row>;
