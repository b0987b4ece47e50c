import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { RunningHost } from './host.ts';

/** Headless flags a test machine needs; the program itself starts its window without them. */
export const testFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type OpenDesk = { context: BrowserContext; page: Page; trouble: string[] };

/** Gathers a page's console errors, policy violations among them, and uncaught errors. */
export function gatherTrouble(page: Page, trouble: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
}

/**
 * Opens the desk in a real Chromium at 1366×768. Console errors and policy violations gather in `trouble`.
 * @param at the instant the page's clock stands at, for a story of other days; without it the clock goes on as usual
 */
export async function openDesk(host: RunningHost, profile: string, at?: string): Promise<OpenDesk> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.HEJIE_BROWSER ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    args: testFlags,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  if (at) await page.clock.setFixedTime(at);
  const trouble: string[] = [];
  gatherTrouble(page, trouble);
  await page.goto(await host.address());
  return { context, page, trouble };
}

/** Waits until the head says that everything is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('banner').getByText('已保存', { exact: true }).waitFor();
}
