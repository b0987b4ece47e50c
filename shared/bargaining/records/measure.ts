import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { changeGrounds, measureKinds, sides } from '../terms.ts';

/** 中止协商: who agreed, and when and what goes on (集体合同规定 35). */
export const Suspension = z.looseObject({
  reason: z.string(),
  forceMajeure: z.boolean(),
  consentWorker: z.boolean(),
  consentEmployer: z.boolean(),
  resumeOn: zDay,
  resumePlace: z.string(),
  resumeTopics: z.string(),
  resumedOn: zDay.nullable(),
});
export type Suspension = z.output<typeof Suspension>;

/** 协调处理 of a dispute about concluding a contract (集体合同规定 49–54). */
export const Coordination = z.looseObject({
  applicants: z.array(z.enum(codesOf(sides))),
  /** 依职权 when the authority acts of its own motion. */
  ownMotion: z.boolean(),
  authority: z.string(),
  items: z.array(z.looseObject({ title: z.string(), worker: z.string(), employer: z.string() })),
  history: z.string(),
  filedOn: zDay.nullable(),
  acceptedOn: zDay.nullable(),
  extended: z.boolean(),
  extensionReason: z.string(),
  coordinators: z.array(z.looseObject({ name: z.string(), organisation: z.string() })),
  facts: z.string(),
  result: z.string(),
  openItems: z.array(z.string()),
  endedOn: zDay.nullable(),
  /** 《协调处理协议书》 takes effect when all of these have signed and sealed. */
  coordinatorsSigned: z.boolean(),
  workerSigned: z.boolean(),
  employerSigned: z.boolean(),
  sealed: z.boolean(),
});
export type Coordination = z.output<typeof Coordination>;

/** 履行争议: which clause, since when known, who claims what. */
export const PerformanceDispute = z.looseObject({
  clauseId: zId.nullable(),
  clause: z.string(),
  breachOn: zDay,
  knownOn: zDay,
  workers: z.array(z.looseObject({ name: z.string(), amountFen: zFen.nullable() })),
  negotiated: z.string(),
  applicant: z.string(),
  claims: z.string(),
  awardReceivedOn: zDay.nullable(),
  settledOn: zDay.nullable(),
});
export type PerformanceDispute = z.output<typeof PerformanceDispute>;

/** 解除、终止: on which ground it ends, and what holds afterwards. */
export const Ending = z.looseObject({
  ground: z.enum([...codesOf(changeGrounds), 'term-over']),
  proofs: z.string(),
  filedOn: zDay.nullable(),
  transitional: z.string(),
  workersInformedOn: zDay.nullable(),
});
export type Ending = z.output<typeof Ending>;

/**
 * 措施. What happens beside the table: suspension, the rungs of the remedy ladder, coordination, breach letters,
 * ends. One table, because each is a dated act served on somebody and answered or not; `kind` says which part is set.
 */
export const RoundMeasure = defineRecord({
  table: 'roundMeasures',
  zh: '措施',
  indexes: ['roundId', 'dueOn'],
  card: {
    roundId: zId,
    kind: z.enum(codesOf(measureKinds)),
    on: zDay,
    /** 期限 set in it or by law, until which an answer is due; null: none. */
    dueOn: zDay.nullable(),
    doneOn: zDay.nullable(),
  },
  body: {
    /** 提出单位、主送机关. */
    requester: z.string(),
    addressee: z.string(),
    /** 文号 of the letter. */
    number: z.string().default(''),
    /** 调查情况 and the union's supervisors who investigated, each with the number of the card (监督意见书). */
    inquiry: z.string().default(''),
    investigators: z.array(z.looseObject({ name: z.string(), certNo: z.string() })).default([]),
    /** 违法事实或者情形, 依据, 要求, 证据; for a supervision opinion one to a line. */
    facts: z.string(),
    law: z.string(),
    demand: z.string(),
    evidence: z.string(),
    signedBy: z.string(),
    servedOn: zDay.nullable(),
    repliedOn: zDay.nullable(),
    result: z.string(),
    suspension: Suspension.nullable(),
    coordination: Coordination.nullable(),
    dispute: PerformanceDispute.nullable(),
    ending: Ending.nullable(),
  },
});
export type RoundMeasure = z.output<typeof RoundMeasure.row>;
