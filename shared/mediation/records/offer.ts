import { z } from 'zod';
import { zDay } from '../../kernel/calendar-day.ts';
import { zId } from '../../kernel/ids.ts';
import { zFen } from '../../kernel/money.ts';
import { defineRecord } from '../../schema/record.ts';

/** 方案与出价. Offers are only added. Those for `own-eyes` (底线) never leave the mediator's screen. */
export const Offer = defineRecord({
  table: 'offers',
  zh: '方案',
  indexes: ['caseId'],
  card: {
    caseId: zId,
    sessionId: zId.nullable(),
    by: z.enum(['applicant', 'respondent', 'mediator']),
    on: zDay,
    ord: z.number().int().min(0),
    audience: z.enum(['both-sides', 'own-eyes']),
    /** The offer both sides took. */
    agreed: z.boolean(),
  },
  body: { text: z.string(), amountFen: zFen.nullable() },
});
export type Offer = z.output<typeof Offer.row>;

/** An offer made to both sides: the only kind a paper or a shared screen accepts. */
export type OpenOffer<O extends { audience: string } = Offer> = O & { audience: 'both-sides' };

/** The offers both sides may see. */
export const openOffers = <O extends { audience: string }>(all: readonly O[]): OpenOffer<O>[] =>
  all.filter((offer): offer is OpenOffer<O> => offer.audience === 'both-sides');
