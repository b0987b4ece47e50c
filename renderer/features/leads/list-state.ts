import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import {
  type LeadGrade,
  type LeadKind,
  type LeadState,
  leadGrades,
  leadKinds,
  leadStates,
} from '../../../shared/mediation/process-terms.ts';
import { type Channel, channels } from '../../../shared/mediation/terms.ts';
import type { LeadQuery } from '../../actions/lead-reads.ts';

/** Rows added at a time, and records looked at before the search asks whether to go on. */
export const pageSize = 50;
export const reachStep = 3000;

export const dueFilters = ['overdue', 'week'] as const;
type DueFilter = (typeof dueFilters)[number];

/** What the list shows; it stands in the address. */
export type ListState = {
  /** `all`: in any state. */
  state: LeadState | 'all';
  due: DueFilter | null;
  mine: boolean;
  kind: LeadKind | null;
  channel: Channel | null;
  grade: LeadGrade | null;
  text: string;
};

export const firstState: ListState = {
  state: 'registered',
  due: null,
  mine: false,
  kind: null,
  channel: null,
  grade: null,
  text: '',
};

/** The states as chips, in the order of the work. */
export const stateChips = [...(Object.keys(leadStates) as LeadState[]), 'all' as const];

const among = <C extends string>(terms: Record<C, unknown>, code: string | null): C | null =>
  code !== null && Object.hasOwn(terms, code) ? (code as C) : null;

/** Reads the address; anything unknown counts as not said. */
export function stateOf(params: URLSearchParams): ListState {
  const [state, due] = [params.get('state'), params.get('due')];
  return {
    state: state === 'all' ? 'all' : (among(leadStates, state) ?? firstState.state),
    due: dueFilters.find((one) => one === due) ?? null,
    mine: params.get('mine') === '1',
    kind: among(leadKinds, params.get('kind')),
    channel: among(channels, params.get('channel')),
    grade: among(leadGrades, params.get('grade')),
    text: params.get('text') ?? '',
  };
}

/** Writes the address; what is as at first is left out. */
export function paramsOf(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.state !== firstState.state) params.set('state', state.state);
  if (state.mine) params.set('mine', '1');
  for (const field of ['due', 'kind', 'channel', 'grade', 'text'] as const) {
    const value = state[field];
    if (value) params.set(field, value);
  }
  return params;
}

/** Nothing narrows the list but the state. */
export const unfiltered = (state: ListState): boolean =>
  JSON.stringify({ ...state, state: firstState.state }) === JSON.stringify(firstState);

/** The question behind what is shown. */
export function queryOf(
  state: ListState,
  given: { today: CalendarDay; meId: string; most: number; reach: number },
): LeadQuery {
  const { kind, channel, grade, text, due } = state;
  const days = due === 'overdue' ? -1 : 7;
  return {
    state: state.state === 'all' ? null : state.state,
    dueTo: due === null ? null : addDays(given.today, days),
    personId: state.mine ? given.meId : null,
    kind,
    channel,
    grade,
    text,
    most: given.most,
    reach: given.reach,
  };
}
