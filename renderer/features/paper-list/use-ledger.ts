import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import type { LedgerAsk, LedgerRow } from '../../actions/paper-ledger.ts';
import { useApp } from '../../app-context.tsx';

export type Ledger = { rows: LedgerRow[]; more: boolean } | { error: unknown };

/** The papers asked for, kept up to date; the answer of before stays while a new one is looked for. */
export function useLedger(ask: LedgerAsk, count: number, retry = 0): Ledger | undefined {
  const { paperLedger } = useApp();
  const round = useRef(0);
  const last = useRef<Ledger | undefined>(undefined);
  const { kind, document, state, from, to, text } = ask;
  const answer = useLiveQuery(async (): Promise<Ledger> => {
    round.current += 1;
    const mine = round.current;
    return paperLedger.list(ask, count, () => mine !== round.current).catch((error: unknown) => ({ error }));
  }, [paperLedger, kind, document, state, from, to, text, count, retry]);
  if (answer) last.current = answer;
  return last.current;
}
