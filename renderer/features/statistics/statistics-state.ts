import { type CalendarDay, isCalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { type CategoryId, categories } from '../../../shared/mediation/categories.ts';
import type { Filter } from '../../../shared/statistics/filter.ts';
import { type CalendarKind, type Period, periodBefore, periodOf } from '../../../shared/statistics/period.ts';

/** The periods one can choose by name. */
const named = {
  'this-quarter': ['quarter', 'now'],
  'last-quarter': ['quarter', 'before'],
  'this-month': ['month', 'now'],
  'last-month': ['month', 'before'],
  'this-half': ['half', 'now'],
  'last-half': ['half', 'before'],
  'this-year': ['year', 'now'],
  'last-year': ['year', 'before'],
} as const satisfies Record<string, readonly [CalendarKind, 'now' | 'before']>;
type Named = keyof typeof named;

export const choices = [...(Object.keys(named) as Named[]), 'any'] as const;
export type Choice = (typeof choices)[number];

export const views = ['figures', 'spread', 'tables', 'checks', 'offices', 'reports'] as const;
export type View = (typeof views)[number];

/** What the page shows; it stands in the address, so that going back finds the same figures. */
export type StatisticsState = {
  choice: Choice;
  /** Of any period. */
  from: CalendarDay | null;
  to: CalendarDay | null;
  filter: Filter;
  view: View;
};

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((one) => one === text);
const dayIn = (text: string | null) => (text !== null && isCalendarDay(text) ? text : null);

/** Reads the address; anything unknown counts as not said. */
export function stateOf(params: URLSearchParams): StatisticsState {
  const category = params.get('category') ?? '';
  return {
    choice: oneOf(choices, params.get('period')) ?? 'this-quarter',
    from: dayIn(params.get('from')),
    to: dayIn(params.get('to')),
    filter: {
      area: params.get('area'),
      personId: params.get('person'),
      category: category in categories ? (category as CategoryId) : null,
    },
    view: oneOf(views, params.get('view')) ?? 'figures',
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf({ choice, from, to, filter, view }: StatisticsState): URLSearchParams {
  const params = new URLSearchParams();
  if (choice !== 'this-quarter') params.set('period', choice);
  if (choice === 'any' && from !== null) params.set('from', from);
  if (choice === 'any' && to !== null) params.set('to', to);
  if (filter.area !== null) params.set('area', filter.area);
  if (filter.personId !== null) params.set('person', filter.personId);
  if (filter.category !== null) params.set('category', filter.category);
  if (view !== 'figures') params.set('view', view);
  return params;
}

/** The days of the choice; null while the days of any period are not both there, or the wrong way round. */
export function periodIn({ choice, from, to }: StatisticsState, today: CalendarDay): Period | null {
  if (choice !== 'any') {
    const [kind, when] = named[choice];
    const now = periodOf(kind, today);
    return when === 'now' ? now : periodBefore(now);
  }
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** The period as an address says it by its days, whatever day it is read on. */
export const periodParams = ({ from, to }: Period): URLSearchParams => new URLSearchParams({ from, to });

/** The period an address names by its days. */
export function periodOfParams(params: URLSearchParams): Period | null {
  const [from, to] = [dayIn(params.get('from')), dayIn(params.get('to'))];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}
