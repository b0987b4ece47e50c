import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { useToday } from '../../ui/use-today.ts';
import { Counting } from './Counting.tsx';
import { FigureBar } from './FigureBar.tsx';
import { OfficesView } from './OfficesView.tsx';
import { ReportList } from './ReportList.tsx';
import { StatisticsView } from './StatisticsView.tsx';
import { paramsOf, periodIn, type StatisticsState, stateOf } from './statistics-state.ts';
import { useStatistics } from './use-statistics.ts';

/** 统计 (`/statistics`): every indicator of a period from the packed facts, never from case files. */
export function StatisticsPage() {
  const app = useApp();
  const navigate = useNavigate();
  const today = useToday(app.clock);
  const [params, setParams] = useSearchParams();
  const address = params.toString();
  const state = useMemo(() => stateOf(new URLSearchParams(address)), [address]);
  const areas = useLiveQuery(() => app.areas.list(), [app.areas]) ?? [];
  const people = useLiveQuery(() => app.office.people(), [app.office]) ?? [];
  const { reading, step } = useStatistics(state, today);
  const period = useMemo(() => periodIn(state, today), [state, today]);
  const change = (next: StatisticsState) => setParams(paramsOf(next), { replace: true });
  const counted = reading.state === 'ready' ? reading.value : null;
  return (
    <StatisticsView
      state={state}
      period={period}
      busy={reading.state === 'ready' && reading.stale}
      bar={<FigureBar state={state} period={period} areas={areas} people={people} onChange={change} />}
      counted={counted}
      onChange={change}
      onRegister={() => void navigate(`/intake/${crypto.randomUUID()}`)}
      offices={period && <OfficesView period={period} />}
      reports={<ReportList />}
    >
      {reading.state === 'loading' && <Counting step={step} />}
      {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
    </StatisticsView>
  );
}
