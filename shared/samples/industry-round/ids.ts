import { originalOf } from '../round-parts.ts';
import { sampleId } from '../sample-union.ts';

export const id = (n: number) => sampleId(300 + n);
export const roundId = id(0);
export const agreementId = id(2);

/** The industry round's fixed ids, for tests. */
export const industryRoundIds = { round: roundId, agreement: agreementId };

/** An original on paper of the round. */
export const paper = originalOf(roundId, id);
