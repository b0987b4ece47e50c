import type { CategoryId } from '../mediation/categories.ts';
import type { CaseFacts } from './case-facts.ts';
import { areaKey, mediatorKey } from './keys.ts';
import type { LeadFacts } from './lead-facts.ts';
import type { Measure, VisitFacts } from './measures/measure.ts';

/** Narrows what is counted; null does not. Areas and people by key. */
export type Filter = { area: string | null; personId: string | null; category: CategoryId | null };

export const noFilter: Filter = { area: null, personId: null, category: null };

/** True when nothing narrows. */
export const unfiltered = ({ area, personId, category }: Filter): boolean =>
  area === null && personId === null && category === null;

/** True for a case that is there and that the filter leaves; it counts for its first mediator. */
export const keepsCase = (one: CaseFacts, { area, personId, category }: Filter): boolean =>
  !one.deleted &&
  (area === null || areaKey(one) === area) &&
  (personId === null || mediatorKey(one) === personId) &&
  (category === null || one.category === category);

export const keepsLead = (one: LeadFacts, { area, personId }: Filter): boolean =>
  !one.deleted &&
  (area === null || areaKey(one) === area) &&
  (personId === null || one.personId === personId);

export const keepsVisit = (one: VisitFacts, { area, personId }: Filter): boolean =>
  (area === null || areaKey({ areaId: one.areaId }) === area) &&
  (personId === null || one.stewardId === personId);

/** False where a filter leaves nothing to count by: leads and visits have no category, the office no area. */
export function applies(of: Measure['of'], filter: Filter): boolean {
  if (of === 'stock') return unfiltered(filter);
  return (of !== 'lead' && of !== 'visit') || filter.category === null;
}
