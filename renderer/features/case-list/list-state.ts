import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import {
  doneStages,
  endedStages,
  type Stage,
  stages,
  undecidedStages,
} from '../../../shared/mediation/stages.ts';
import type { DueFilter, ListQuery, SortKey } from '../../../shared/search/slim-query.ts';

const allStages = Object.keys(stages) as Stage[];

/** 阶段组: the chips over the list, each a set of stages. */
export const groups = {
  open: allStages.filter((stage) => !doneStages.includes(stage)),
  waiting: undecidedStages,
  mediating: ['accepted', 'assigned', 'mediating', 'extended'],
  agreement: ['agreementDraft'],
  performing: ['agreementEffective'],
  ending: endedStages,
  closed: doneStages,
  all: allStages,
} as const satisfies Record<string, readonly Stage[]>;
export type GroupId = keyof typeof groups;
export const groupIds = Object.keys(groups) as GroupId[];

/** The columns, each named by what it is sorted by. */
export const columns = [
  'caseNo',
  'title',
  'category',
  'stage',
  'nextDueOn',
  'mediator',
  'amountFen',
  'updatedAt',
] as const satisfies readonly SortKey[];
export type Column = (typeof columns)[number];

export const dueFilters = ['overdue', 'week', 'none'] as const satisfies readonly DueFilter[];
export const pageSize = 50;

/** What the list shows; it stands in the address, so that going back finds the same list. */
export type ListState = {
  text: string;
  group: GroupId;
  due: DueFilter | null;
  mine: boolean;
  sort: Column;
  dir: 'asc' | 'desc';
  /** From 1. */
  page: number;
  view: 'table' | 'board';
};

export const firstState: ListState = {
  text: '',
  group: 'open',
  due: null,
  mine: false,
  sort: 'updatedAt',
  dir: 'desc',
  page: 1,
  view: 'table',
};

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((one) => one === text);

/** Reads the address; anything unknown counts as not said. A search alone looks through all cases. */
export function stateOf(params: URLSearchParams): ListState {
  const text = params.get('text') ?? '';
  const sort = oneOf(columns, params.get('sort')) ?? firstState.sort;
  const page = Number(params.get('page'));
  return {
    text,
    group: oneOf(groupIds, params.get('group')) ?? (text === '' ? firstState.group : 'all'),
    due: oneOf(dueFilters, params.get('due')) ?? null,
    mine: params.get('mine') === '1',
    sort,
    dir: oneOf(['asc', 'desc'] as const, params.get('dir')) ?? firstDirection(sort),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    view: oneOf(['table', 'board'] as const, params.get('view')) ?? 'table',
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.text !== '') params.set('text', state.text);
  if (state.group !== firstState.group || state.text !== '') params.set('group', state.group);
  if (state.due) params.set('due', state.due);
  if (state.mine) params.set('mine', '1');
  if (state.sort !== firstState.sort) params.set('sort', state.sort);
  if (state.dir !== firstDirection(state.sort)) params.set('dir', state.dir);
  if (state.page !== 1) params.set('page', String(state.page));
  if (state.view !== 'table') params.set('view', state.view);
  return params;
}

/** New filters start at the first page; only open cases have due days. */
export function filtered(state: ListState, patch: Partial<ListState>): ListState {
  const next = { ...state, page: 1, ...patch };
  return next.due && next.group === 'closed' ? { ...next, group: 'open' } : next;
}

/** A head pressed again turns the order round. */
export function sortedBy(state: ListState, sort: Column): ListState {
  const dir = state.sort !== sort ? firstDirection(sort) : state.dir === 'asc' ? 'desc' : 'asc';
  return { ...state, sort, dir, page: 1 };
}

/** The newest change and the largest sum are wanted first, everything else in its order. */
const firstDirection = (sort: Column) => (sort === 'updatedAt' || sort === 'amountFen' ? 'desc' : 'asc');

/** The question to the list cache. Stages only, never `open`: so the numbers on the chips cover every stage. */
export function queryOf(state: ListState, today: CalendarDay, personId: string): ListQuery {
  return {
    text: state.text,
    stages: state.group === 'all' ? [] : groups[state.group],
    ...(state.due && { due: state.due, today }),
    ...(state.mine && { mediatorId: personId }),
    sort: { key: state.sort, dir: state.dir },
    from: (state.page - 1) * pageSize,
    count: pageSize,
  };
}

/** The number on a chip. */
export function countOf(group: GroupId, counts: Partial<Record<Stage, number>>): number {
  return groups[group].reduce((sum, stage) => sum + (counts[stage] ?? 0), 0);
}

/** True when nothing narrows the list. */
export const unfiltered = (state: ListState): boolean =>
  state.text === '' && state.due === null && !state.mine && (state.group === 'open' || state.group === 'all');
