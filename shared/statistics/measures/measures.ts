import { afterMeasures } from './after.ts';
import { flowMeasures } from './flow.ts';
import { leadsAndStock } from './leads-and-stock.ts';
import type { Measure } from './measure.ts';
import { peopleAndMoney } from './people-and-money.ts';

/** Every count figures are made of, by name. */
export const measures = {
  ...flowMeasures,
  ...peopleAndMoney,
  ...afterMeasures,
  ...leadsAndStock,
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** The measure of a name. */
export const measureOf = (id: MeasureId): Measure => measures[id];
