import { originalOf } from '../round-parts.ts';
import { sampleId } from '../sample-union.ts';

export const id = (n: number) => sampleId(100 + n);
export const roundId = id(0);
export const enterpriseId = id(1);
export const agreementId = id(2);

/** The wage round's fixed ids, for tests. */
export const wageRoundIds = { round: roundId, enterprise: enterpriseId, agreement: agreementId };

/** An original on paper of the round. */
export const original = originalOf(roundId, id);
