import { useCallback, useEffect, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ListResult } from '../../../shared/search/slim-query.ts';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';
import { type Board, BoardView } from './BoardView.tsx';
import { CaseListView } from './CaseListView.tsx';
import { CaseTable } from './CaseTable.tsx';
import { groups, type ListState, pageSize, paramsOf, queryOf, sortedBy, stateOf } from './list-state.ts';

const boardRows = 30;
type Shown = { result: ListResult; board: Board | null };

/** 案件: every list comes from the list cache, page by page; what is shown stands in the address. */
export function CaseListPage() {
  const { read, clock, desk } = useApp();
  const navigate = useNavigate();
  const today = useToday(clock);
  const [params, setParams] = useSearchParams();
  // One state object for one address, so that the question is asked once.
  const address = params.toString();
  const state = useMemo(() => stateOf(new URLSearchParams(address)), [address]);

  const load = useCallback(async (): Promise<Shown> => {
    const query = queryOf(state, today, desk.me.id);
    if (state.view === 'table') return { result: await read.list(query), board: null };
    const sort = { key: 'nextDueOn', dir: 'asc' } as const;
    const column = (group: keyof Board) =>
      read.list({ ...query, stages: groups[group], sort, from: 0, count: boardRows });
    const [result, waiting, mediating, agreement, performing, ending] = await Promise.all([
      read.list({ ...query, from: 0, count: 1 }),
      column('waiting'),
      column('mediating'),
      column('agreement'),
      column('performing'),
      column('ending'),
    ]);
    const board = { waiting, mediating, agreement, performing, ending };
    return { result, board };
  }, [read, state, today, desk.me.id]);
  const reading = useReading(load, read.subscribe);

  // Typing and turning over replace the address: going back leaves the list instead of undoing letters.
  const change = (next: ListState) => setParams(paramsOf(next), { replace: true });
  const open = (caseId: string) => void navigate(`/cases/${caseId}`);
  const shown = reading.state === 'ready' ? reading.value : null;
  const pages = Math.max(1, Math.ceil((shown?.result.total ?? 0) / pageSize));
  const beyond = shown !== null && reading.state === 'ready' && !reading.stale && state.page > pages;
  // The last page has emptied, or an old address asks for more than there is.
  useEffect(() => {
    if (beyond) setParams(paramsOf({ ...state, page: pages }), { replace: true });
  }, [beyond, pages, state, setParams]);
  const onPage = (step: 1 | -1) => {
    const page = state.page + step;
    if (page >= 1 && page <= pages) change({ ...state, page });
  };
  return (
    <CaseListView
      state={state}
      result={shown?.result ?? null}
      stale={reading.state === 'ready' && reading.stale}
      onChange={change}
      onRegister={() => void navigate(`/intake/${crypto.randomUUID()}`)}
      onPage={onPage}
    >
      {reading.state === 'loading' && <Loading />}
      {reading.state === 'failed' && <Failed error={reading.error} onRetry={reading.retry} />}
      {shown && state.view === 'table' && (
        <CaseTable
          rows={shown.result.rows}
          today={today}
          sort={state.sort}
          dir={state.dir}
          onSort={(column) => change(sortedBy(state, column))}
          onOpen={open}
          onPage={onPage}
        />
      )}
      {shown?.board && state.view === 'board' && (
        <BoardView board={shown.board} today={today} onOpen={open} />
      )}
    </CaseListView>
  );
}
