import type { OpenDesk } from './desk.ts';

/** The browser's own process, asked of the browser itself. */
export async function processOf({ context }: OpenDesk): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.find((one) => one.type === 'browser');
  if (!own) throw new Error('the browser does not name its process');
  return own.id;
}

/** Kills the browser as a power cut would and waits until it is gone. */
export async function killBrowser({ context }: OpenDesk, pid: number): Promise<void> {
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(pid, 'SIGKILL');
  await gone;
}
