import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { agreementStates, changeGrounds, levels, scopes, subjects } from '../terms.ts';
import { CoveredEnterprise } from './round.ts';

/**
 * 集体合同 (register). Made when the draft is agreed on. It is in force only by the outcome of the review, never by
 * signature or filing; `termStart` (from when the rates apply) may lie before `effectiveOn`.
 */
export const CollectiveAgreement = defineRecord({
  table: 'collectiveAgreements',
  zh: '集体合同',
  indexes: ['roundId', 'termEnd', 'state', 'enterpriseId', '*boundIds'],
  card: {
    roundId: zId,
    enterpriseId: zId.nullable(),
    subject: z.enum(codesOf(subjects)),
    scope: z.enum(codesOf(scopes)),
    level: z.enum(codesOf(levels)),
    town: z.string(),
    state: z.enum(codesOf(agreementStates)),
    termStart: zDay.nullable(),
    termEnd: zDay.nullable(),
    /** The later of both chiefs' signatures. */
    signedOn: zDay.nullable(),
    effectiveOn: zDay.nullable(),
    /** Last day on which it bound: expiry, rescission or the day before an amendment took over. */
    endedOn: zDay.nullable(),
    predecessorId: zId.nullable(),
    successorId: zId.nullable(),
    /** 变更协议: the contract this one amends. */
    amendsId: zId.nullable(),
    /** 行业、区域合同: the enterprises it binds, so that each finds the floors under it; empty for one enterprise. */
    boundIds: z.array(zId),
    workers: z.number().int().min(0),
    women: z.number().int().min(0),
  },
  body: {
    /** 合同编号. */
    number: z.string(),
    title: z.string(),
    draftAgreedOn: zDay.nullable(),
    initialledWorker: z.boolean(),
    initialledEmployer: z.boolean(),
    /** SHA-256 of the draft, of the adopted and of the signed text: they must be one. */
    draftHash: z.string(),
    adoptedHash: z.string(),
    signedHash: z.string(),
    adoptedOn: zDay.nullable(),
    signedWorkerOn: zDay.nullable(),
    signedWorkerBy: z.string(),
    signedEmployerOn: zDay.nullable(),
    signedEmployerBy: z.string(),
    sealWorker: z.boolean(),
    sealEmployer: z.boolean(),
    copies: z.number().int().min(0),
    /** 每个企业: an industry or regional contract lists those in its scope and whether each accepted. */
    bound: z.array(CoveredEnterprise),
    /** 本单位（行业、区域）最低工资, 工资总额: base and target of a year, for growth weighted by people. */
    minimumWageFen: zFen.nullable(),
    payrollBaseFen: zFen.nullable(),
    payrollTargetFen: zFen.nullable(),
    averageBaseFen: zFen.nullable(),
    averageTargetFen: zFen.nullable(),
    /** 变更依据 (变更协议 only). */
    changeGround: z.enum(codesOf(changeGrounds)).nullable(),
    changeProofs: z.string(),
    /** 终止原因; dissolved employers leave the renewal rate. */
    endReason: z
      .enum(['expired', 'agreed-condition', 'employer-gone', 'rescinded', 'amended', 'renewed'])
      .nullable(),
    note: z.string(),
  },
});
export type CollectiveAgreement = z.output<typeof CollectiveAgreement.row>;
