import type { HostHandlers, HostOutput } from '../../shared/host/contract.ts';
import { failureOf, HostError } from '../../shared/host/host-error.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import type { Log } from '../lib/log.ts';
import { entryLine, markLine } from './journal/line.ts';
import { bytesSetAside, openFolder } from './journal/open-folder.ts';
import { journalPages } from './journal/pages.ts';
import { sealSegment } from './journal/segment.ts';
import { openSegment } from './journal/segment-writer.ts';
import { snapshotStore } from './journal/snapshot-store.ts';
import { afterMark, type JournalState } from './journal/state.ts';
import { inTurns } from './journal/turns.ts';

type Calls = 'journal.state' | 'journal.adopt' | 'journal.append' | 'journal.read';
type Batch = Parameters<HostHandlers['journal.append']>[0];
type Needs = { log: Log; segmentBytes?: number };

export type Journal = {
  handlers: Pick<HostHandlers, Calls>;
  /** Packs everything into one checked file and retires what it replaces. */
  makeSnapshot(): Promise<HostOutput<'snapshot.make'>>;
  /** What has come since the last snapshot. */
  growth(): { snapshotBytes: number; openBytes: number; openEntries: number };
  close(): Promise<void>;
};

/**
 * The append-only journal of one data folder: batches of lines, each line with its own sum, each batch closed by a
 * mark that names the database, so that state and entries are one file and cannot disagree. Nothing is answered
 * before it is flushed. The caller holds the folder's lock.
 */
export async function openJournal(folder: string, { log, segmentBytes = 8 << 20 }: Needs): Promise<Journal> {
  const opened = await openFolder(folder);
  const setAside = await bytesSetAside(folder);
  if (setAside > 0) log('journal.set-aside', { bytes: setAside });
  const turn = inTurns();
  const pages = journalPages(folder);
  const snapshots = await snapshotStore(folder, opened, log);
  let state = opened.state;
  let finished = opened.segments.slice(0, -1);
  const last = opened.segments.at(-1) ?? { number: Math.max(1, opened.base), end: 0 };
  let writer = await openSegment(folder, last.number, last.end);

  const extent = () => [...finished, { number: writer.number, end: writer.length() }];

  async function write(lines: string, next: JournalState): Promise<void> {
    await writer.add(lines);
    state = next;
    // The batch is flushed and counts, whatever becomes of the next segment; the next batch tries again.
    if (writer.length() >= segmentBytes)
      await startSegment().catch((error) => log('journal.segment-failed', { kind: failureOf(error).kind }));
  }

  async function startSegment(): Promise<void> {
    const done = writer;
    writer = await openSegment(folder, done.number + 1, 0);
    finished = [...finished, { number: done.number, end: done.length() }];
    await done.close();
    await sealSegment(folder, done.number, done.length(), state);
  }

  return {
    handlers: {
      'journal.state': () =>
        turn(async () => {
          const { databaseId, heads, entries, records } = state;
          return { databaseId, heads, entries, records, tornBytes: setAside };
        }),
      'journal.adopt': ({ databaseId }) =>
        turn(async () => {
          const mark = { databaseId, records: state.records, count: 0, heads: {}, schema: 0 };
          if (state.databaseId !== databaseId) await write(markLine(mark), afterMark(state, mark));
          return {};
        }),
      'journal.append': (batch) =>
        turn(async () => {
          if (batch.databaseId !== state.databaseId) throw new HostError('stale-database');
          const { lines, mark } = batchLines(batch, state.heads);
          if (mark.count > 0 || mark.records !== state.records) await write(lines, afterMark(state, mark));
          return { heads: state.heads };
        }),
      'journal.read': ({ cursor }) =>
        turn(async () => pages(cursor, { base: await snapshots.readable(), segments: extent() })),
    },

    makeSnapshot: async () => {
      const ready = await turn(async () => {
        if (writer.length() > 0) await startSegment();
        return { covers: writer.number, state, segments: finished };
      });
      const retired = await snapshots.make(ready);
      await turn(async () => {
        finished = finished.filter((segment) => segment.number >= retired);
      });
      return { entries: ready.state.entries };
    },

    growth: () => ({
      snapshotBytes: snapshots.bytes(),
      openBytes: extent()
        .filter((segment) => segment.number >= snapshots.base())
        .reduce((sum, segment) => sum + segment.end, 0),
      openEntries: state.entries - snapshots.entries(),
    }),

    close: () => turn(() => writer.close()),
  };
}

/** The lines of a batch without what is already held. @throws HostError `journal-gap` when a number is missing */
function batchLines({ databaseId, entries, records }: Batch, heads: Record<string, number>) {
  const touched: Record<string, number> = {};
  let lines = '';
  let count = 0;
  let schema = 0;
  for (const entry of entries as readonly ChangeEntry[]) {
    const head = touched[entry.deviceId] ?? heads[entry.deviceId] ?? 0;
    if (entry.seq <= head) continue;
    if (entry.seq !== head + 1) throw new HostError('journal-gap', `after ${head} came ${entry.seq}`);
    touched[entry.deviceId] = entry.seq;
    lines += entryLine(JSON.stringify(entry));
    count += 1;
    schema = Math.max(schema, entry.schema);
  }
  const mark = { databaseId, records, count, heads: touched, schema };
  return { lines: lines + markLine(mark), mark };
}
