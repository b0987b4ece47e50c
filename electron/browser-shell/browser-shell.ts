import { homedir } from 'node:os';
import { dataFolder } from '../lib/data-folder.ts';
import { FolderInUse } from '../lib/folder-lock.ts';
import { fixedPort } from './authority.ts';
import { prepareProfile, rememberedBrand } from './browser-profile.ts';
import { type Browser, findBrowsers, isExecutable } from './find-browser.ts';
import { handOver } from './hand-over.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import { type ServedHost, serveHost } from './serve-host.ts';
import { words } from './words.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

/**
 * Runs the program in an installed browser. Without a display, or with `HEJIE_BROWSER=none`, it prints the page's
 * address and keeps serving.
 * @returns the exit code, when everything is closed
 */
export async function runBrowserShell(version: string): Promise<number> {
  // Another port is another address, and so another, empty database: for tests only.
  const port = Number(process.env.HEJIE_PORT || fixedPort);
  const folder = dataFolder();
  const withWindow = process.env.HEJIE_BROWSER !== 'none' && hasDisplay();
  let openWindow = () => {};
  try {
    const served = await serveHost({
      folder,
      port,
      version,
      elsewhere: withWindow,
      // Without a window there is nothing to hand over; a second start is then told where this one is.
      ...(withWindow && { onHandover: () => openWindow() }),
    });
    const stopped = stopSignal();
    try {
      if (!withWindow) return await serveAddress(served, stopped);
      return await serveWindow(served, folder, stopped, (open) => {
        openWindow = open;
      });
    } finally {
      await served.close();
    }
  } catch (error) {
    if (error instanceof FolderInUse) return await meetHolder(error, port);
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      complain(words.portTaken(port));
      return 1;
    }
    throw error;
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function meetHolder({ holder }: FolderInUse, port: number): Promise<number> {
  if (holder.port !== null && holder.secret === null) {
    say(words.runsWithoutWindow(holder.pid));
    return 0;
  }
  const taken = await handOver(holder, port);
  if (taken) say(words.handedOver);
  else complain(words.inUse(holder.pid));
  return taken ? 0 : 1;
}

/**
 * Settles at Ctrl-C, at a polite request to end, when the terminal goes away, and when npm was ended that started
 * us: it tells only the shell between.
 */
function stopSignal(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && done(), 500).unref();
  });
}

async function serveAddress(served: ServedHost, stopped: Promise<void>): Promise<number> {
  say(words.address(served.address(true)));
  served.admission.onSwap(() => say(words.nextAddress(served.address(true))));
  await stopped;
  return 0;
}

async function serveWindow(
  served: ServedHost,
  folder: string,
  stopped: Promise<void>,
  onOpen: (open: () => void) => void,
): Promise<number> {
  const browser = await chooseBrowser(folder);
  if (!browser) {
    complain(words.noBrowser);
    return 1;
  }
  const { authority, port } = served.loopback;
  const profile = await prepareProfile(folder, browser.brand, authority);
  const open = () => launchBrowser(browser, { url: served.address(), profile, proxyPort: port });
  onOpen(() => void open());
  const first = open();
  say(words.opened(browser.path));
  const code = await Promise.race([stopped.then(() => 0), windowsClosed(first, served, browser)]);
  await first.stop();
  return code;
}

async function chooseBrowser(folder: string): Promise<Browser | null> {
  const remembered = await rememberedBrand(folder);
  const machine = { platform: process.platform, env: process.env, home: homedir(), isExecutable };
  const [browser] = await findBrowsers(machine, remembered);
  if (browser && remembered && browser.brand !== remembered)
    say(words.otherBrowser(remembered, browser.brand));
  return browser ?? null;
}

/**
 * Settles when no window is left. A browser that ends before it showed anything has passed the window to one that
 * still runs on the profile (its host was killed); then the page itself shows whether somebody is there.
 */
async function windowsClosed(
  browser: RunningBrowser,
  served: ServedHost,
  { path }: Browser,
): Promise<number> {
  const code = await browser.ended;
  const pages = served.pages;
  if (pages().seen > 0) return 0;
  if (code === 0) await waitFor(() => pages().open > 0, 15_000);
  if (pages().seen === 0) {
    complain(words.browserFailed(path));
    return 1;
  }
  while (pages().open > 0) {
    await waitFor(() => pages().open === 0, Number.POSITIVE_INFINITY);
    await waitFor(() => pages().open > 0, 3000); // a reload closes a page for a moment
  }
  return 0;
}

async function waitFor(happened: () => boolean, ms: number): Promise<void> {
  const until = Date.now() + ms;
  while (!happened() && Date.now() < until) await new Promise((done) => setTimeout(done, 200));
}
