import type { Host, HostFailure } from '../../shared/host/contract.ts';
import { sameValue } from '../../shared/journal/canonical-json.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { catchUp } from './catch-up.ts';
import type { Committed } from './commit.ts';
import type { HejieDb } from './database.ts';
import { type SaveFacts, type SaveState, saveStateOf } from './save-state.ts';
import type { WriteGuard } from './write.ts';
import type { WriteFailure } from './write-failure.ts';

export type { SaveState } from './save-state.ts';

export type JournalSyncNeeds = {
  db: HejieDb;
  host: Pick<Host, 'journal.append' | 'journal.state' | 'disk.free'>;
  /** Finds out whether the database is still the one it was; see `databaseIntact` in start.ts. */
  intact: () => Promise<boolean>;
  /** Calls `work` after a while; returns what cancels it. */
  after?: (work: () => void, ms: number) => () => void;
};

export type JournalSync = {
  /** Hand this to the door as `onCommitted` (or call it from there). */
  committed: (committed: Committed) => void;
  /** Hand this to the door: it refuses changes while nothing may be written. */
  guard: WriteGuard;
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => SaveState;
  /** True once everything committed so far is on disk; false when that will not happen by itself. */
  whenSaved: () => Promise<boolean>;
  /** Hands over what an earlier run left, and watches the disk. Returns what stops it. */
  start: () => () => void;
  /** Asks for the free space now; do it before bulk work. */
  checkDisk: () => Promise<void>;
  /** Tries again at once instead of waiting. */
  retry: () => Promise<void>;
  /** After `stopped`: checks the database; true when writing may go on. False: load the start screen again. */
  verify: () => Promise<boolean>;
};

const batchSize = 500;
const diskEveryMs = 60_000;
const retryMs = [1000, 2000, 5000, 10_000, 30_000];

const timer = (work: () => void, ms: number) => {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
};

/**
 * Carries every commit to the disk journal; only when the host has flushed it is the state `saved` (data rule 16).
 * Commits that arrive while one append runs go together in the next.
 */
export function journalSync({ db, host, intact, after = timer }: JournalSyncNeeds): JournalSync {
  let facts: SaveFacts = {
    stopped: null,
    freeBytes: null,
    diskFull: false,
    failure: null,
    entries: 0,
    busy: true,
  };
  let snapshot = saveStateOf(facts);
  const listeners = new Set<() => void>();
  let waiting: ((saved: boolean) => void)[] = [];

  let queue: ChangeEntry[] = [];
  let latest: Pick<Committed, 'databaseId' | 'records'> | null = null;
  let pumping: Promise<void> | null = null;
  let attempts = 0;
  let cancelRetry: () => void = () => undefined;
  let cancelDisk: () => void = () => undefined;

  function know(news: Partial<SaveFacts>): void {
    facts = { ...facts, ...news, entries: queue.length };
    const next = saveStateOf(facts);
    const settled = queue.length === 0 && !facts.busy && !facts.failure;
    if (settled || facts.stopped) {
      const done = waiting;
      waiting = [];
      for (const resolve of done) resolve(settled && !facts.stopped);
    }
    if (sameValue(next, snapshot)) return;
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function pump(): Promise<void> {
    pumping ??= drain().finally(() => {
      pumping = null;
      know({ busy: false });
      // What was committed between the last look at the queue and here.
      if (queue.length > 0 && !facts.failure && !facts.stopped) void pump();
    });
    return pumping;
  }

  async function drain(): Promise<void> {
    let filled = false;
    while (queue.length > 0 && latest && !facts.stopped) {
      const entries = queue.slice(0, batchSize);
      const reply = await host['journal.append']({ ...latest, entries });
      if (reply.ok) {
        queue = queue.slice(entries.length);
        succeeded();
        filled = false;
      } else if (reply.failure.kind === 'journal-gap' && !filled && (await handOver())) {
        filled = true;
      } else {
        if (!facts.failure && !facts.stopped) failed(reply.failure);
        return;
      }
    }
  }

  /** Compares with what the journal really holds and hands over the difference. */
  async function handOver(): Promise<boolean> {
    const state = await host['journal.state']({});
    const result = state.ok ? await catchUp({ db, host }, state.value.heads) : state;
    if (result.ok) succeeded();
    else failed(result.failure);
    return result.ok;
  }

  function succeeded(): void {
    attempts = 0;
    know({ failure: null, diskFull: false });
  }

  function failed({ kind }: HostFailure): void {
    if (kind === 'stale-database') {
      know({ stopped: 'other-database-writes' });
      return;
    }
    know(kind === 'disk-full' ? { diskFull: true, failure: kind } : { failure: kind });
    cancelRetry();
    cancelRetry = after(() => void retry(), retryMs[Math.min(attempts, retryMs.length - 1)] ?? 1000);
    attempts += 1;
  }

  async function retry(): Promise<void> {
    cancelRetry();
    if (facts.stopped) return;
    await pumping;
    know({ busy: true });
    if (await handOver()) await checkDisk();
    await pump();
  }

  async function checkDisk(): Promise<void> {
    const reply = await host['disk.free']({});
    if (reply.ok) know({ freeBytes: reply.value.bytes });
  }

  function watchDisk(): void {
    cancelDisk = after(() => void checkDisk().finally(watchDisk), diskEveryMs);
  }

  return {
    committed: ({ entries, databaseId, records }) => {
      latest = { databaseId, records };
      queue = [...queue, ...entries];
      know({});
      // While the host is out of reach the timer tries again; every commit would only add to the noise.
      if (!facts.failure) void pump();
    },
    guard: {
      refusal: () => refusalOf(snapshot),
      failed: () => know({ stopped: 'storage-failed' }),
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    whenSaved: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        know({});
      }),
    start: () => {
      void retry().then(checkDisk);
      watchDisk();
      return () => {
        cancelRetry();
        cancelDisk();
      };
    },
    checkDisk,
    retry,
    verify: async () => {
      if (!(await intact())) return false;
      know({ stopped: null });
      await retry();
      // Another database that writes is only found out by handing something over.
      return facts.stopped === null;
    },
  };
}

function refusalOf(state: SaveState): WriteFailure | null {
  if (state.kind === 'stopped') return { kind: 'stopped' };
  return state.kind === 'read-only' ? { kind: 'read-only', bytes: state.bytes } : null;
}
