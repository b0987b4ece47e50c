import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import type { FindResult } from '../../shared/search/slim-index.ts';
import type { HomeResult, ListQuery, ListResult } from '../../shared/search/slim-query.ts';
import type { BehindQuery, StatisticsAnswer, StatisticsQuery } from './count-statistics.ts';
import type { SlimBehind } from './slim-desk.ts';
import type { SlimCall, SlimNews, SlimReply, SlimRequest } from './slim-messages.ts';

/** The side of a worker the client needs; tests hand in their own. */
export type SlimPort = {
  postMessage(message: SlimRequest): void;
  onmessage: ((event: MessageEvent<SlimReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

/** Where the list cache stands; `tick` grows with every change to what a list has answered or failed to answer. */
export type SlimStatus =
  | { kind: 'idle'; tick: number }
  /** Reading its packs, or building anew from the records when `total` counts cases. */
  | { kind: 'loading'; tick: number; done: number; total: number }
  | { kind: 'ready'; tick: number; cases: number }
  | { kind: 'failed'; tick: number; name: string };

export type SlimClient = {
  /** Loads the cache; call it once the database has been started. Questions asked before wait. */
  load(): Promise<{ cases: number; rebuilt: boolean }>;
  list(query: ListQuery): Promise<ListResult>;
  home(today: CalendarDay): Promise<HomeResult>;
  find(text: string, count?: number): Promise<FindResult>;
  /** Counts a period. `onStep`: how far it is. */
  statistics(query: StatisticsQuery, onStep?: Step): Promise<StatisticsAnswer & { uncounted: number }>;
  /** The records behind a number. */
  behind(query: BehindQuery): Promise<SlimBehind>;
  /** Tells it what a commit changed. */
  committed(news: SlimNews): void;
  subscribe(listener: () => void): () => void;
  getSnapshot(): SlimStatus;
  close(): void;
};

/** The worker could not answer; `name` is the error's name. */
export class SlimFailed extends Error {
  readonly failure: { kind: 'slim-failed'; name: string };
  constructor(name: string, message: string) {
    super(message);
    this.name = 'SlimFailed';
    this.failure = { kind: 'slim-failed', name };
  }
}

type Step = (step: { done: number; total: number }) => void;
type Waiting = {
  resolve: (value: unknown) => void;
  reject: (error: SlimFailed) => void;
  onStep?: Step | undefined;
};

/** The screen's side of the list cache. */
export function clientOverPort(port: SlimPort): SlimClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let status: SlimStatus = { kind: 'idle', tick: 0 };
  let lastId = 0;

  const become = (next: SlimStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const ask = <Value>(call: SlimCall, ...args: unknown[]) => askInSteps<Value>(undefined, call, ...args);
  const askInSteps = <Value>(onStep: Step | undefined, call: SlimCall, ...args: unknown[]) =>
    new Promise<Value>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject, onStep });
      port.postMessage({ id: lastId, call, args });
    });

  port.onmessage = ({ data }) => {
    const { tick } = status;
    if (data.kind === 'progress') {
      if (status.kind !== 'ready') become({ ...data, kind: 'loading', tick });
      return;
    }
    const asked = waiting.get(data.id);
    if (data.kind === 'step') {
      asked?.onStep?.(data);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'answer') asked?.resolve(data.value);
    else asked?.reject(new SlimFailed(data.name, data.message));
  };
  port.onerror = ({ message }) => {
    const failed = new SlimFailed('WorkerError', message);
    for (const one of waiting.values()) one.reject(failed);
    waiting.clear();
    become({ kind: 'failed', tick: status.tick, name: 'WorkerError' });
  };

  return {
    load: async () => {
      // Questions asked while it loads wait for it; only those that failed before have to be asked again.
      const again = status.kind === 'failed' ? 1 : 0;
      become({ kind: 'loading', tick: status.tick, done: 0, total: 0 });
      try {
        const done = await ask<{ cases: number; rebuilt: boolean }>('load');
        become({ kind: 'ready', tick: status.tick + again, cases: done.cases });
        return done;
      } catch (error) {
        const name = error instanceof SlimFailed ? error.failure.name : 'Error';
        become({ kind: 'failed', tick: status.tick, name });
        throw error;
      }
    },
    list: (query) => ask('list', query),
    home: (today) => ask('home', today),
    find: (text, count) => ask('find', text, count),
    statistics: (query, onStep) => askInSteps(onStep, 'statistics', query),
    behind: (query) => ask('behind', query),
    committed: ({ slims, people, leads = [] }) => {
      if (slims.length === 0 && people.length === 0 && leads.length === 0) return;
      ask('apply', { slims, people, leads }).then(
        () => become({ ...status, tick: status.tick + 1 }),
        // A failed load has been shown already; the records themselves are safe.
        () => undefined,
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => status,
    close: () => port.terminate(),
  };
}
