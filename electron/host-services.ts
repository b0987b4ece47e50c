import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostHandlers, HostOutput } from '../shared/host/contract.ts';
import { createDispatcher, type Dispatch } from '../shared/host/dispatcher.ts';
import { type Log, openLog } from './lib/log.ts';
import type { Platform } from './platform.ts';
import { appInfoService } from './services/app-info.ts';
import { blobsService } from './services/blobs.ts';
import { diskService } from './services/disk.ts';
import { fontsService } from './services/fonts.ts';
import { openJournal } from './services/journal.ts';
import { noticesService } from './services/notices.ts';
import { papersService } from './services/papers.ts';
import { snapshotService } from './services/snapshot.ts';

export type RunningHost = { dispatch: Dispatch; log: Log; close(): Promise<void> };

type Needs = { folder: string; shell: HostOutput<'app.info'>['shell']; version: string; platform: Platform };

/**
 * Opens every service on a data folder that the caller has locked, and joins them to the contract. Both shells
 * start here, so they cannot drift apart.
 */
export async function openHost({ folder, shell, version, platform }: Needs): Promise<RunningHost> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const log = openLog(folder);
  const journal = await openJournal(join(folder, 'journal'), { log });
  const snapshots = snapshotService(journal, log);
  const handlers: HostHandlers = {
    ...appInfoService({ version, shell, dataFolder: folder, platform: process.platform }),
    ...journal.handlers,
    ...snapshots.handlers,
    ...diskService(folder),
    ...blobsService(join(folder, 'blobs')),
    ...papersService(join(folder, '文书'), platform),
    ...fontsService(),
    ...noticesService(platform),
  };
  log('host.open', { shell, version });
  snapshots.startWatching();
  return {
    dispatch: createDispatcher(handlers, (call, { kind, detail }, error) => {
      log('call.failed', { call, kind, detail, at: kind === 'internal' ? placeOf(error) : '' });
    }),
    log,
    async close() {
      await snapshots.stop();
      await journal.close();
      log('host.close');
      await log.flush();
    },
  };
}

/** Where a bug was thrown: the first line of the stack that is ours, never the message. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /\bat .*?([\w-]+\.[cm]?[jt]s:\d+:\d+)/.exec(stack)?.[1] ?? '';
}
