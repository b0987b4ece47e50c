import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { gatherTrouble, testFlags } from './desk.ts';
import { type RunningHost, startHost } from './host.ts';

export type LaunchedDesk = {
  host: RunningHost;
  context: BrowserContext;
  page: Page;
  trouble: string[];
  /** Process of the browser the host started. */
  browser: number;
};

/**
 * Starts the program as on a desk with a display: it finds the browser, makes its profile and opens the window
 * itself, through its proxy. Only that the window is not drawn, and can be looked into, is the test's.
 */
export async function launchDesk(given: { data: string; port: number }): Promise<LaunchedDesk> {
  forgetPort(given.data);
  const host = startLauncher(given);
  const port = await debugPort(given.data, host);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no profile open');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const trouble: string[] = [];
  gatherTrouble(page, trouble);
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return {
    host,
    context,
    page,
    trouble,
    browser: processInfo.find((one) => one.type === 'browser')?.id ?? 0,
  };
}

/** The same start; over a data folder in use it ends by itself. */
export function startLauncher(given: { data: string; port: number }): RunningHost {
  return startHost({
    ...given,
    env: {
      DISPLAY: ':not-drawn',
      HEJIE_BROWSER: process.env.HEJIE_BROWSER ?? '/usr/bin/chromium',
      // The whole browser with its windows, only not drawn: `--headless` knows neither second starts nor closing.
      HEJIE_BROWSER_FLAGS: ['--ozone-platform=headless', '--remote-debugging-port=0', ...testFlags].join(' '),
    },
  });
}

/** True while a process of this number runs. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const portFiles = (data: string) => {
  const folder = join(data, 'browser');
  try {
    const brands = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    return brands.map(({ name }) => join(folder, name, 'DevToolsActivePort'));
  } catch {
    return [];
  }
};

/** An earlier browser that was killed leaves its number behind. */
const forgetPort = (data: string) => {
  for (const file of portFiles(data)) rmSync(file, { force: true });
};

async function debugPort(data: string, host: RunningHost): Promise<number> {
  const read = () => {
    for (const file of portFiles(data)) {
      try {
        return Number(readFileSync(file, 'utf8').split('\n')[0]);
      } catch {
        // not written yet
      }
    }
    return 0;
  };
  await expect
    .poll(read, { message: `no browser was started:\n${host.said()}`, timeout: 30_000 })
    .toBeGreaterThan(0);
  return read();
}
