import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser } from './find-browser.ts';

export type RunningBrowser = {
  /** Settles with its code when the browser's process has ended, however it ended. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
};

type Window = { url: string; profile: string; proxyPort: number };

/** Flags of the app window: own profile, all its traffic through our server, nothing but the page. */
export function browserFlags(
  { url, profile, proxyPort }: Window,
  env: NodeJS.ProcessEnv,
  isRoot: boolean,
): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    // The proxy keeps the address the same on any port, and keeps the browser's own calls on this computer.
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-mode',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    '--disable-quic',
    '--disable-sync',
    '--lang=zh-CN',
    '--no-pings',
    '--password-store=basic',
    '--window-size=1366,768',
    // A browser's sandbox does not start for root; that is a test machine, never an office computer.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(env.HEJIE_BROWSER_FLAGS ?? '').split(/\s+/).filter(Boolean),
  ];
}

/** Starts the browser with a window on the page. */
export function launchBrowser(browser: Browser, window: Window): RunningBrowser {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(browser.path, browserFlags(window, process.env, isRoot), {
    stdio: 'ignore',
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code));
    child.once('error', () => done(-1));
  });
  return { ended, stop: () => stop(child, ended) };
}

/** Asks the browser to end, so that it closes its database in order; after five seconds it is made to. */
async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}
