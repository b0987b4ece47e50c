import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useToday } from '../../ui/use-today.ts';
import { DeadlineDeskView } from './DeadlineDeskView.tsx';
import { DeskActs } from './DeskActs.tsx';
import { DeskFilters } from './DeskFilters.tsx';
import { type DeskState, firstState, paramsOf, stateOf } from './desk-state.ts';
import { type Block, useDeadlineDesk } from './use-deadline-desk.ts';

const firstRows = 30;
const moreRows = 100;

/** 期限: what is due in all open cases, by day. */
export function DeadlineDeskPage() {
  const app = useApp();
  const navigate = useNavigate();
  const today = useToday(app.clock);
  const [params, setParams] = useSearchParams();
  // One state object for one address, so that the question is asked once.
  const address = params.toString();
  const state = useMemo(() => stateOf(new URLSearchParams(address)), [address]);
  const [rows, setRows] = useState<Partial<Record<Block['id'], number>>>({});
  const wanted = useCallback((id: Block['id']) => rows[id] ?? firstRows, [rows]);
  const reading = useDeadlineDesk(state, today, wanted);
  const people = useLiveQuery(() => app.office.people(), [app.office]) ?? [];
  const change = (next: DeskState) => setParams(paramsOf(next), { replace: true });

  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  return (
    <DeadlineDeskView
      state={state}
      data={reading.value}
      today={today}
      calendar={app.law.calendar}
      filters={<DeskFilters state={state} people={people} onChange={change} />}
      acts={<DeskActs state={state} />}
      onChange={change}
      onClear={() => change(firstState)}
      onMore={(id) => setRows({ ...rows, [id]: wanted(id) + moreRows })}
      onRegister={() => void navigate(`/intake/${crypto.randomUUID()}`)}
    />
  );
}
