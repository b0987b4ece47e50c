import { addDays } from '../../kernel/calendar-day.ts';
import type { BargainingData, StatisticsQuery } from './data.ts';
import { type Ratio, ratio } from './ratio.ts';

/**
 * 续签率: contracts that expired in the period and have a successor of the same employer, kind and scope, signed no
 * later than the expiry plus the grace ÷ contracts that expired in the period. Dissolved employers are left out.
 */
export function renewalRate(data: BargainingData, query: StatisticsQuery): Ratio {
  const gone = new Set(
    data.enterprises
      .filter((one) => one.state === 'dissolved' || one.body.dissolvedOn !== null)
      .filter((one) => one.body.dissolvedOn === null || one.body.dissolvedOn <= query.to)
      .map((one) => one.id),
  );
  const byId = new Map(data.agreements.map((one) => [one.id, one]));
  const expired = data.agreements.filter(
    (one) =>
      one.subject === query.subject &&
      (query.scope === undefined || one.scope === query.scope) &&
      one.effectiveOn !== null &&
      one.amendsId === null &&
      one.termEnd !== null &&
      one.termEnd >= query.from &&
      one.termEnd <= query.to &&
      one.termEnd <= query.asOf &&
      !(one.enterpriseId !== null && gone.has(one.enterpriseId)) &&
      one.body.endReason !== 'employer-gone' &&
      one.state !== 'rescinded',
  );
  const renewed = expired.filter((one) => {
    const next = one.successorId === null ? undefined : byId.get(one.successorId);
    return (
      next !== undefined &&
      next.subject === one.subject &&
      next.scope === one.scope &&
      next.enterpriseId === one.enterpriseId &&
      next.signedOn !== null &&
      one.termEnd !== null &&
      next.signedOn <= addDays(one.termEnd, query.graceDays ?? 0)
    );
  });
  return ratio(renewed.length, expired.length);
}
