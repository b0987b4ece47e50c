import type { CaseFacts } from './case-facts.ts';
import { distributionOf } from './distributions.ts';
import { type Filter, keepsCase, keepsLead } from './filter.ts';
import { indicatorOf } from './indicators/indicators.ts';
import type { LeadFacts } from './lead-facts.ts';
import { type MeasureId, measureOf } from './measures/measures.ts';
import type { Period } from './period.ts';

/** Which number: an indicator's numerator, its denominator, or the rest between them; or one key of a distribution. */
export type Behind = {
  indicator: string;
  part: 'numerator' | 'denominator' | 'rest';
  spread?: { id: string; key: string } | undefined;
};

/** The kind of record behind a number; null: none can be listed (visits, stock). */
export function kindBehind(asked: Behind): 'case' | 'lead' | null {
  const measure = measuresOf(asked)[0];
  if (measure === undefined) return null;
  const { of } = measureOf(measure);
  if (of === 'visit' || of === 'stock') return null;
  return of === 'lead' ? 'lead' : 'case';
}

function measuresOf({ indicator, part, spread }: Behind): MeasureId[] {
  const by = spread && distributionOf(spread.id);
  if (by) return [by.measure];
  const found = indicatorOf(indicator);
  if (!found) return [];
  if (part === 'numerator' || found.denominator === null) return [found.numerator];
  return part === 'denominator' ? [found.denominator] : [found.numerator, found.denominator];
}

/** Whether a case adds to the number: the same measures that made it. `rest`: it adds less above than below. */
export function caseIsBehind(asked: Behind, period: Period, filter: Filter): (one: CaseFacts) => boolean {
  const by = asked.spread && distributionOf(asked.spread.id);
  const [above, below] = measuresOf(asked);
  if (above === undefined) return () => false;
  return (one) => {
    if (!keepsCase(one, filter)) return false;
    if (by && asked.spread && !(by.of === 'case' && by.keys(one, period).includes(asked.spread.key)))
      return false;
    if (below === undefined) return of(above, one, period) > 0;
    return of(below, one, period) > of(above, one, period);
  };
}

/** The same of a lead. */
export function leadIsBehind(asked: Behind, period: Period, filter: Filter): (one: LeadFacts) => boolean {
  const by = asked.spread && distributionOf(asked.spread.id);
  const [above, below] = measuresOf(asked);
  const count = (id: MeasureId, one: LeadFacts) => {
    const measure = measureOf(id);
    return measure.of === 'lead' ? measure.count(one, period) : 0;
  };
  if (above === undefined) return () => false;
  return (one) => {
    if (!keepsLead(one, filter)) return false;
    if (by && asked.spread && !(by.of === 'lead' && by.keys(one).includes(asked.spread.key))) return false;
    return below === undefined ? count(above, one) > 0 : count(below, one) > count(above, one);
  };
}

function of(id: MeasureId, one: CaseFacts, period: Period): number {
  const measure = measureOf(id);
  switch (measure.of) {
    case 'case':
      return measure.count(one, period);
    case 'heads':
      return measure.who(one, period) === null ? 0 : 1;
    case 'days':
      return measure.value(one, period) === null ? 0 : 1;
    default:
      return 0;
  }
}
