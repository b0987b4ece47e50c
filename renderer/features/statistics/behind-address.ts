import type { Behind } from '../../../shared/statistics/behind.ts';
import { distributionOf } from '../../../shared/statistics/distributions.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import { indicatorOf } from '../../../shared/statistics/indicators/indicators.ts';
import type { Period } from '../../../shared/statistics/period.ts';
import { paramsOf, periodOfParams, periodParams, stateOf } from './statistics-state.ts';

/** Whose records are asked for. */
export type BehindAddress = { asked: Behind; period: Period; filter: Filter };

/** The address of the records behind a number. */
export function behindAddress({ asked, period, filter }: BehindAddress): string {
  const params = paramsOf({ choice: 'this-quarter', from: null, to: null, filter, view: 'figures' });
  for (const [name, value] of periodParams(period)) params.set(name, value);
  params.set('indicator', asked.indicator);
  if (asked.part !== 'numerator') params.set('part', asked.part);
  if (asked.spread) {
    params.set('spread', asked.spread.id);
    params.set('key', asked.spread.key);
  }
  return `/statistics/behind?${params}`;
}

/** Reads it; null where it names no period or no number there is. */
export function readBehind(params: URLSearchParams): BehindAddress | null {
  const period = periodOfParams(params);
  const indicator = params.get('indicator') ?? '';
  const spread = params.get('spread');
  const part = params.get('part');
  if (!period || (!indicatorOf(indicator) && !(spread && distributionOf(spread)))) return null;
  return {
    period,
    filter: stateOf(params).filter,
    asked: {
      indicator,
      part: part === 'denominator' || part === 'rest' ? part : 'numerator',
      spread: spread ? { id: spread, key: params.get('key') ?? '' } : undefined,
    },
  };
}
