import { z } from 'zod';
import { recordTypes as types } from '../schema/record-types.ts';

/**
 * One whole case without anything private: what 导出案件 writes, what the command line reads, and what guards,
 * deadlines and documents work on. Private notes (私下笔记) are left out by type; own-eyes offers by `openOffers`.
 */
export const CaseFile = z.looseObject({
  format: z.literal('hejie-case'),
  version: z.literal(1),
  office: types.offices.plain,
  people: z.array(types.people.plain),
  case: types.cases.plain,
  parties: z.array(types.parties.plain),
  claims: z.array(types.claims.plain).default([]),
  consents: z.array(types.consents.plain).default([]),
  sessions: z.array(types.sessions.plain).default([]),
  utterances: z.array(types.utterances.plain).default([]),
  offers: z.array(types.offers.plain).default([]),
  agreements: z.array(types.agreements.plain).default([]),
  signatures: z.array(types.signatures.plain).default([]),
  terms: z.array(types.terms.plain).default([]),
  payments: z.array(types.payments.plain).default([]),
  followUps: z.array(types.followUps.plain).default([]),
  steps: z.array(types.steps.plain).default([]),
  agents: z.array(types.agents.plain).default([]),
  evidence: z.array(types.evidence.plain).default([]),
  inquiries: z.array(types.inquiries.plain).default([]),
  recusals: z.array(types.recusals.plain).default([]),
  extensions: z.array(types.extensions.plain).default([]),
  routes: z.array(types.routes.plain).default([]),
  matters: z.array(types.matters.plain).default([]),
  deliveries: z.array(types.deliveries.plain).default([]),
  attachments: z.array(types.attachments.plain).default([]),
});
export type CaseFile = z.output<typeof CaseFile>;
