import { type Fen, fen } from '../../../shared/kernel/money.ts';
import type { Plain } from '../../../shared/schema/record-types.ts';

/** How far the latest open offers of both sides lie apart; null while one side has named no sum. */
export function gapOf(offers: readonly Plain<'offers'>[]): Fen | null {
  const last = (side: 'applicant' | 'respondent') =>
    offers
      .filter(
        (offer) => offer.by === side && offer.audience === 'both-sides' && offer.body.amountFen !== null,
      )
      .at(-1)?.body.amountFen ?? null;
  const [asked, given] = [last('applicant'), last('respondent')];
  return asked === null || given === null ? null : fen(Math.abs(asked - given));
}
