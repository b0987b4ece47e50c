import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useToday } from '../../ui/use-today.ts';
import { LeadListView } from './LeadListView.tsx';
import { firstState, type ListState, pageSize, paramsOf, queryOf, reachStep, stateOf } from './list-state.ts';

/** 诉求 (`/leads`): the newest first, a page at a time, never the whole table. */
export function LeadListPage() {
  const { leadList, clock, desk, office } = useApp();
  const navigate = useNavigate();
  const today = useToday(clock);
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const state = useMemo(() => stateOf(new URLSearchParams(address)), [address]);
  const [size, setSize] = useState({ address, most: pageSize, reach: reachStep, round: 0 });
  // Another question begins with one page again.
  const { most, reach, round } =
    size.address === address ? size : { most: pageSize, reach: reachStep, round: 0 };
  const answer = useLiveQuery(
    () =>
      Promise.all([
        leadList.list(queryOf(state, { today, meId: desk.me.id, most, reach })),
        leadList.any(),
      ]).then(
        ([list, any]) => ({ list, any }),
        (error: unknown) => ({ error }),
      ),
    [leadList, state, today, desk.me.id, most, reach, round],
  );
  const people = useLiveQuery(() => office.people(), [office]);
  const change = (next: ListState) => setParams(paramsOf(next), { replace: true });

  if (!answer || !people) return <Loading />;
  if ('error' in answer) {
    const retry = () => setSize({ address, most, reach, round: round + 1 });
    return <Failed error={answer.error} onRetry={retry} />;
  }
  return (
    <LeadListView
      state={state}
      list={answer.list}
      any={answer.any}
      people={people}
      today={today}
      onChange={change}
      onClear={() => change({ ...firstState, state: 'all' })}
      onMore={() => setSize({ address, most: most + pageSize, reach: reach + reachStep, round })}
      onNew={() => void navigate('/leads/new')}
      onOpen={(id) => void navigate(`/leads/${id}`)}
    />
  );
}
