import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serveHost } from '../../electron/browser-shell/serve-host.ts';
import { bareBrowser } from './save-browser.ts';

/** A data folder with its browser profile, and the port both belong to: another port is another database. */
export type Store = { data: string; profile: string; port: number };

/** Makes a desk with one person and `cases` cases; disk journal and list cache are complete and packed. */
export async function makeStore(given: {
  folder: string;
  page: string;
  cases: number;
  chromiumPath: string;
}): Promise<Store> {
  const { folder, page, cases, chromiumPath } = given;
  const data = join(folder, 'data');
  const profile = join(folder, 'profile');
  await mkdir(data, { recursive: true });
  const places = { renderer: page, fonts: folder };
  const served = await serveHost({ folder: data, port: 0, version: 'bench', places });
  const browser = await bareBrowser({ path: chromiumPath, profile });
  try {
    await browser.open(served.address());
    await browser.evaluate(`bench.start(${cases})`);
    await browser.evaluate('bench.handOver()');
    const list = await browser.evaluate<{ cases: number }>('bench.loadSlim()');
    if (list.cases !== cases) throw new Error(`${cases} cases were made, the list knows ${list.cases}`);
    return { data, profile, port: served.loopback.port };
  } finally {
    await browser.close();
    await served.close();
  }
}
