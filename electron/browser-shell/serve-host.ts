import { randomBytes, timingSafeEqual } from 'node:crypto';
import { openHost, type RunningHost } from '../host-services.ts';
import { appPaths } from '../lib/app-paths.ts';
import { lockFolder } from '../lib/folder-lock.ts';
import { pageFiles } from '../lib/page-files.ts';
import type { Platform } from '../platform.ts';
import { type Admission, createAdmission } from './admission.ts';
import { createApi } from './api.ts';
import { type Loopback, startLoopback } from './loopback-server.ts';
import { systemPlatform } from './system-platform.ts';

export type ServedHost = {
  loopback: Loopback;
  admission: Admission;
  host: RunningHost;
  /** Pages open at this moment, and all there have been. */
  pages(): { open: number; seen: number };
  /** The page's address with a fresh boot value in its fragment. */
  address(untilUsed?: boolean): string;
  close(): Promise<void>;
};

type Needs = {
  folder: string;
  port: number;
  version: string;
  /** Listen on another port when `port` is a stranger's; the page is then reached through the proxy only. */
  elsewhere?: boolean;
  places?: { renderer: string; fonts: string };
  platform?: Platform;
  /** Told when a second start asks for a window. Left out: there is none to ask for. */
  onHandover?: () => void;
};

/**
 * Locks the data folder, opens the host on it and serves it on the loopback. Used by `npm start` and by tests.
 * @throws FolderInUse when another program works in the folder
 */
export async function serveHost(needs: Needs): Promise<ServedHost> {
  const { folder, port, version, places = appPaths, platform = systemPlatform(), onHandover } = needs;
  const secret = onHandover ? randomBytes(32).toString('base64url') : null;
  // Port and secret stand in a file only this user can read; whoever knows them may ask for a window, no more.
  const lock = await lockFolder(folder, { port, secret });
  let host: RunningHost | null = null;
  try {
    host = await openHost({ folder, shell: 'browser', version, platform });
    const admission = createAdmission();
    const handover = (given: string) => {
      if (!onHandover || secret === null || !same(given, secret)) return false;
      onHandover();
      return true;
    };
    const api = createApi({ admission, dispatch: host.dispatch, handover });
    const files = pageFiles(places);
    const loopback = await startLoopback({ files, api, port, elsewhere: needs.elsewhere ?? false });
    await lock.contact(loopback.port);
    const { close } = host;
    return {
      loopback,
      admission,
      host,
      pages: api.pages,
      address: (untilUsed) => `http://${loopback.authority}/#boot=${admission.issueBoot(untilUsed)}`,
      async close() {
        await loopback.close();
        await close();
        await lock.release();
      },
    };
  } catch (error) {
    await host?.close();
    await lock.release();
    throw error;
  }
}

function same(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
