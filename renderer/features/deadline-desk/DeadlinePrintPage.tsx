import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { dueKindWords } from '../../text/due.ts';
import { useLang, useText } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { useToday } from '../../ui/use-today.ts';
import { ControlSheet } from './ControlSheet.tsx';
import { type Block, firstRows, readBlocks } from './desk-blocks.ts';
import { paramsOf, stateOf } from './desk-state.ts';
import { useOtherDues } from './use-deadline-desk.ts';

/** What one sheet holds at most; more would be no control sheet any more. */
const mostRows = 1000;

/** 期限控制表 as it is printed. */
export function DeadlinePrintPage() {
  const app = useApp();
  const { read } = app;
  const text = useText(deadlineDeskText);
  const kinds = dueKindWords(useLang());
  const today = useToday(app.clock);
  const [params] = useSearchParams();
  const address = params.toString();
  const state = useMemo(() => stateOf(new URLSearchParams(address)), [address]);
  const people = useLiveQuery(() => app.office.people(), [app.office]) ?? [];
  const others = useOtherDues(state);
  const load = useCallback(async (): Promise<Block[] | null> => {
    if (others === undefined) return null;
    const blocks = await readBlocks(
      { list: read.list, others },
      { ...state, day: null },
      today,
      () => mostRows,
    );
    return firstRows(blocks, mostRows).filter((block) => block.total > 0);
  }, [read, others, state, today]);
  const reading = useReading(load, read.subscribe);
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  if (reading.state === 'loading' || reading.value === null) return <Loading />;
  const who = people.find((person) => person.id === state.person)?.body.name ?? text.everyone;
  const { kind } = state;
  const own = { lead: text.leads, round: text.rounds };
  const what = kind === null ? text.everyKind : kind === 'lead' || kind === 'round' ? own[kind] : kinds[kind];
  const back = paramsOf(state).toString();
  return (
    <PrintSheet print={text.printNow} back={text.back} to={`/deadlines${back && `?${back}`}`}>
      <ControlSheet
        blocks={reading.value}
        calendar={app.law.calendar}
        head={text.sheetHead(app.desk.office.body.name, today, app.desk.me.body.name)}
        scope={text.sheetScope(who, what)}
        most={mostRows}
      />
    </PrintSheet>
  );
}
