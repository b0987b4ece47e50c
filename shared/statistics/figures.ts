import { type Indicator, indicators } from './indicators/indicators.ts';
import type { MeasureId } from './measures/measures.ts';

/**
 * 指标值. Whole numbers only: `numerator` the count or the sum in fen, `hundredths` the quotient — of a rate hundredths
 * of a percent (85.71 % is 8571), of a mean hundredths of its unit. Null: nothing to count or to divide by ("—", never 0).
 */
export type Figure = {
  id: string;
  numerator: number | null;
  denominator: number | null;
  hundredths: number | null;
};

type Sums = Readonly<Partial<Record<MeasureId, number | null>>>;

/** The figure of an indicator. A measure that is missing from `sums` is nought; null is not. */
export function figureOf({ id, kind, numerator, denominator }: Indicator, sums: Sums): Figure {
  const over = (measure: MeasureId) => (measure in sums ? (sums[measure] ?? null) : 0);
  const above = over(numerator);
  if (kind === 'median') return { id, numerator: null, denominator: null, hundredths: above };
  const below = denominator === null ? null : over(denominator);
  const applies = above !== null && (denominator === null || below !== null);
  return {
    id,
    numerator: applies ? above : null,
    denominator: applies ? below : null,
    hundredths: quotient(kind, above, below),
  };
}

function quotient(kind: Indicator['kind'], above: number | null, below: number | null): number | null {
  if ((kind !== 'rate' && kind !== 'mean') || above === null || below === null || below === 0) return null;
  return Math.round((above * (kind === 'rate' ? 10_000 : 100)) / below);
}

/** Every indicator's figure, in the order of the report. */
export const figuresOf = (sums: Sums): Figure[] => indicators.map((one) => figureOf(one, sums));

/** What the figure says: the count, the sum, or the quotient in hundredths; null: "—". */
export const shownValue = ({ kind }: Indicator, { numerator, hundredths }: Figure): number | null =>
  kind === 'count' || kind === 'sum' ? numerator : hundredths;
