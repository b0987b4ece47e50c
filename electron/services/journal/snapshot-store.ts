import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../../../shared/host/host-error.ts';
import type { Log } from '../../lib/log.ts';
import { flushFolder } from '../../lib/write-atomically.ts';
import type { OpenedFolder } from './open-folder.ts';
import { sealPath, segmentEntries, segmentPath, snapshotName, snapshotPath } from './segment.ts';
import { snapshotEntries, snapshotHeader, verifySnapshot, writeSnapshot } from './snapshot-file.ts';
import type { JournalState } from './state.ts';

/** A finished part of the log: everything before segment `covers`, and the state there. */
type Ready = { covers: number; state: JournalState; segments: { number: number; end: number }[] };

/**
 * The snapshots of a journal. The newest is the start of the log. The one before it and the segments between the
 * two stay until the next, so that a snapshot that rots on the disk costs nothing.
 */
export async function snapshotStore(folder: string, opened: OpenedFolder, log: Log) {
  let base = opened.base;
  let bytes = opened.baseBytes;
  let entries = base > 0 ? ((await snapshotHeader(snapshotPath(folder, base)))?.state.entries ?? 0) : 0;
  const proven = new Set<number>([0]);
  let making: Promise<number> | null = null;

  /** The newest snapshot that reads right to its end; read through once in a run. */
  async function readable(): Promise<number> {
    if (proven.has(base)) return base;
    const older = (await readdir(folder)).map((name) => Number(snapshotName.exec(name)?.[1] ?? 0));
    for (const number of older.filter((one) => one > 0 && one <= base).sort((a, b) => b - a)) {
      if (!(await verifySnapshot(snapshotPath(folder, number)))) {
        log('snapshot.unreadable', { number });
        continue;
      }
      proven.add(number);
      return number;
    }
    // Without any snapshot the log is still whole if its first segment was never retired.
    if (opened.segments[0]?.number === 1) return 0;
    throw new HostError('journal-damaged', 'snapshot');
  }

  async function make({ covers, state, segments }: Ready): Promise<number> {
    const from = await readable();
    if (covers === base && from === base) return 0; // nothing has come since
    const parts = segments.filter(
      (segment) => segment.number >= Math.max(1, from) && segment.number < covers,
    );
    const rawBytes = (from === base ? bytes : 0) + parts.reduce((sum, part) => sum + part.end, 0);
    const header = {
      format: 'hejie-journal-snapshot',
      version: 1,
      madeAt: new Date().toISOString(),
    } as const;
    const good = await writeSnapshot(
      snapshotPath(folder, covers),
      { ...header, state, rawBytes },
      everything(folder, from, parts),
    );
    if (!good) throw new HostError('checksum', 'snapshot');
    proven.add(covers);
    log('snapshot.made', { number: covers, entries: state.entries, rawBytes });
    await retire(folder, from);
    base = covers;
    bytes = rawBytes;
    entries = state.entries;
    return from;
  }

  return {
    base: () => base,
    bytes: () => bytes,
    entries: () => entries,
    readable,
    /** Makes one, unless one is being made. Answers the first segment that is still kept. */
    make: (ready: Ready) =>
      (making ??= make(ready).finally(() => {
        making = null;
      })),
  };
}

async function* everything(folder: string, from: number, parts: Ready['segments']) {
  if (from > 0) yield* snapshotEntries(snapshotPath(folder, from));
  for (const { number, end } of parts)
    for await (const some of segmentEntries(segmentPath(folder, number), 0, end))
      yield some.map(({ json }) => json);
}

/** Removes what lies before the snapshot that is now the second newest. */
async function retire(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = Number(/^(\d{6})\.(ndjson|snapshot\.gz)$/.exec(name)?.[1] ?? before);
    if (number >= before) continue;
    await rm(join(folder, name), { force: true });
    await rm(sealPath(folder, number), { force: true });
  }
  await flushFolder(folder);
}
