import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';
import { routeKinds, routeStates } from '../process-terms.ts';
import { codesOf } from '../terms.ts';

/** 其他程序. One route beside or after mediation: review, confirmation, payment order, arbitration, referral … */
export const Route = defineRecord({
  table: 'routes',
  zh: '其他程序',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    kind: z.enum(codesOf(routeKinds)),
    state: z.enum(codesOf(routeStates)),
    /** 申请、移送日期. */
    appliedOn: zDay.nullable(),
    acceptedOn: zDay.nullable(),
    /** 出具、裁定、答复日期. */
    decidedOn: zDay.nullable(),
    /** 收到该文书的日期: the day that starts clocks. */
    receivedOn: zDay.nullable(),
  },
  body: {
    /** 接收机关: commission, court, agency. */
    body: z.string(),
    fileNo: z.string(),
    /** Who applies; both sides for review and confirmation. */
    applicantIds: z.array(zId),
    matter: z.string(),
    reason: z.string(),
    materials: z.array(z.string()),
    /** 移送方式. */
    transferKind: z.enum(['transfer', 'forward', 'assign', 'assist']).nullable(),
    replyDueOn: zDay.nullable(),
    receipt: z.string(),
    consented: z.boolean(),
    /** 支付令: 款项性质, 请求给付金额, 事实和证据, and the pledge that nothing else is owed between them. */
    amountFen: zFen.nullable(),
    claimType: z.string(),
    facts: z.string(),
    noCounterDebt: z.boolean(),
    /** 真实自愿承诺 signed. */
    truthPledge: z.boolean(),
    /** 免予核查经济困难情形. */
    exemptProof: z.string(),
    /** 支付令送达日, 开庭日 and other days a clock starts from. */
    servedOn: zDay.nullable(),
    hearingOn: zDay.nullable(),
    /** 利害关系人 of a confirmation ruling: since when it knew of its harm, and the day it objected. */
    thirdPartyKnewOn: zDay.nullable().default(null),
    thirdPartyObjectedOn: zDay.nullable().default(null),
    outcome: z.string(),
  },
});
export type Route = z.output<typeof Route.row>;
