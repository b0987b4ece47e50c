import { z } from 'zod';
import { recordTypes as types } from '../schema/record-types.ts';

/**
 * One whole round of bargaining: what 导出 writes, what the command line reads, and what guards, time limits and
 * papers work on. Lists bear the names of their tables, so that import and export need no second table of names.
 */
export const RoundFile = z.looseObject({
  format: z.literal('hejie-round'),
  version: z.literal(1),
  office: types.offices.plain,
  people: z.array(types.people.plain),
  /** The enterprise of the round; for industry and regional rounds every one it covers. */
  enterprises: z.array(types.enterprises.plain).default([]),
  round: types.rounds.plain,
  roundReps: z.array(types.roundReps.plain).default([]),
  roundOffers: z.array(types.roundOffers.plain).default([]),
  roundMaterials: z.array(types.roundMaterials.plain).default([]),
  roundMeetings: z.array(types.roundMeetings.plain).default([]),
  roundItems: z.array(types.roundItems.plain).default([]),
  roundMeasures: z.array(types.roundMeasures.plain).default([]),
  roundVotes: z.array(types.roundVotes.plain).default([]),
  roundClauses: z.array(types.roundClauses.plain).default([]),
  roundTables: z.array(types.roundTables.plain).default([]),
  roundFilings: z.array(types.roundFilings.plain).default([]),
  roundPublications: z.array(types.roundPublications.plain).default([]),
  roundInspections: z.array(types.roundInspections.plain).default([]),
  roundSteps: z.array(types.roundSteps.plain).default([]),
  roundPapers: z.array(types.roundPapers.plain).default([]),
  roundAttachments: z.array(types.roundAttachments.plain).default([]),
  /** Contracts of this round (the draft, the one in force, amendments), and the one it renews. */
  collectiveAgreements: z.array(types.collectiveAgreements.plain).default([]),
  /** 订单工价会签 under the contract of this round. */
  orderQuotes: z.array(types.orderQuotes.plain).default([]),
  /** 指导员服务 and visits that belong to this round. */
  bargainingActivities: z.array(types.bargainingActivities.plain).default([]),
  instructors: z.array(types.instructors.plain).default([]),
  /** Other contracts of the same enterprise in force, such as the 女职工专项 beside a 综合集体合同. */
  siblings: z.array(types.collectiveAgreements.plain).default([]),
  /** 行业、区域集体合同 in force that bind the enterprise, with their tables: the floors under this round. */
  wider: z
    .array(
      z.looseObject({
        agreement: types.collectiveAgreements.plain,
        tables: z.array(types.roundTables.plain),
        clauses: z.array(types.roundClauses.plain),
      }),
    )
    .default([]),
});
export type RoundFile = z.output<typeof RoundFile>;

/** Lists of a round whose records name it by `roundId`. */
export const roundChildTables = [
  'roundReps',
  'roundOffers',
  'roundMaterials',
  'roundMeetings',
  'roundItems',
  'roundMeasures',
  'roundVotes',
  'roundClauses',
  'roundTables',
  'roundFilings',
  'roundPublications',
  'roundInspections',
  'roundSteps',
  'roundPapers',
  'roundAttachments',
] as const;
export type RoundChildTable = (typeof roundChildTables)[number];
