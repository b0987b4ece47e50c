import { z } from 'zod';
import { zDay, zLocalMinute } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { codesOf } from '../../mediation/terms.ts';
import { defineRecord } from '../../schema/record.ts';
import { deliveryMethods, replyKinds, sides } from '../terms.ts';

/** 要约的答复. Silence is the absence of one. */
export const OfferReply = z.looseObject({
  kind: z.enum(codesOf(replyKinds)),
  written: z.boolean(),
  /** 答复日期, and the day the offering side received it, which counts. */
  on: zDay,
  receivedOn: zDay.nullable(),
  /** What the answer settles: 商定的时间、地点、议题. */
  meetingAt: zLocalMinute.nullable(),
  place: z.string(),
  topics: z.array(z.string()),
  materialsCommitment: z.string(),
  materialsOn: zDay.nullable(),
  /** 拒绝或者延期 only. */
  reason: z.string(),
  newDate: zDay.nullable(),
  postponementAccepted: z.boolean().nullable(),
  evidence: z.string(),
  nextAction: z.string(),
});
export type OfferReply = z.output<typeof OfferReply>;

/** 要约. One written request with its proof of receipt and its answer; a renewal offer is flagged. */
export const RoundOffer = defineRecord({
  table: 'roundOffers',
  zh: '集体协商要约',
  indexes: ['roundId', 'receivedOn', 'enterpriseId'],
  card: {
    roundId: zId,
    enterpriseId: zId.nullable(),
    no: z.number().int().min(1),
    by: z.enum(codesOf(sides)),
    renewal: z.boolean(),
    sentOn: zDay.nullable(),
    /** 对方签收日期: the clock of the answer starts here, never on sending. */
    receivedOn: zDay.nullable(),
    /** The answer's day, when it is a consent received by the offering side. */
    repliedOn: zDay.nullable(),
    state: z.enum(['draft', 'sent', 'withdrawn']),
  },
  body: {
    /** 要约书编号. */
    number: z.string(),
    offerorName: z.string(),
    /** 无工会: the higher union that guides the recommended representatives. */
    guidingUnion: z.string(),
    addressee: z.string(),
    topics: z.array(z.string()),
    proposedAt: zLocalMinute.nullable(),
    proposedPlace: z.string(),
    requestedMaterials: z.array(z.string()),
    /** 附本方代表名单: 杭州、河南 require it. */
    listsOwnRepresentatives: z.boolean(),
    delivery: z.enum(codesOf(deliveryMethods)).nullable(),
    receivedBy: z.string(),
    receiptProof: z.string(),
    /** 续签要约: how the contract that ends was kept. */
    evaluation: z.string(),
    reply: OfferReply.nullable(),
  },
});
export type RoundOffer = z.output<typeof RoundOffer.row>;
