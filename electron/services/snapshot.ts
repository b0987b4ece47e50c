import type { HostHandlers } from '../../shared/host/contract.ts';
import { failureOf } from '../../shared/host/host-error.ts';
import type { Log } from '../lib/log.ts';
import type { Journal } from './journal.ts';

const MB = 1 << 20;
const firstLookMs = 20_000;
const lookEveryMs = 10 * 60_000;

/**
 * True when the journal should be packed: early the first time, then when what came since is both sizable and half
 * of what is packed already, so that the work done over the years stays in proportion to the data.
 */
export function isDue({ snapshotBytes, openBytes, openEntries }: ReturnType<Journal['growth']>): boolean {
  if (snapshotBytes === 0) return openEntries >= 100;
  return openBytes >= Math.max(4 * MB, snapshotBytes / 2);
}

/** Packs the journal on demand, and by itself when it is due. */
export function snapshotService(journal: Journal, log: Log) {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> = Promise.resolve();
  const look = () => {
    if (isDue(journal.growth()))
      running = journal.makeSnapshot().then(
        () => {},
        // Nothing is lost: the segments stay until a snapshot has been read back. The next look tries again.
        (error: unknown) => log('snapshot.failed', { kind: failureOf(error).kind }),
      );
    timer = setTimeout(look, lookEveryMs).unref();
  };
  const handlers: Pick<HostHandlers, 'snapshot.make'> = { 'snapshot.make': () => journal.makeSnapshot() };
  return {
    handlers,
    /** Looks soon after the start, when the first screen is up, and then now and again. */
    startWatching(): void {
      timer = setTimeout(look, firstLookMs).unref();
    },
    async stop(): Promise<void> {
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
