import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Reply = {
  id?: number;
  method?: string;
  params?: { sessionId?: string; targetInfo?: { type: string } };
  result?: { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
  error?: { message: string };
  sessionId?: string;
};

/**
 * A browser driven over its own pipe. Test tools watch every request of a page, which doubles what a call costs.
 * @param first a script every page runs before its own
 */
export async function bareBrowser(given: { path: string; profile: string; first?: string }) {
  const { path, profile, first } = given;
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--window-size=1366,768',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (reply: Reply) => void>();
  const workers: string[] = [];
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const parts = `${rest}${text}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const reply = JSON.parse(part) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
      const { sessionId = '', targetInfo } = reply.params ?? {};
      if (reply.method === 'Target.attachedToTarget' && targetInfo?.type === 'worker')
        workers.push(sessionId);
    }
  });
  let lastId = 0;
  const send = <T>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<T>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      input.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
    });

  const { targetInfos } = await send<{ targetInfos: { targetId: string; type: string }[] }>(
    'Target.getTargets',
  );
  const target = targetInfos.find((one) => one.type === 'page');
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: target?.targetId,
    flatten: true,
  });

  const navigate = (url: string) => send('Page.navigate', { url }, sessionId);
  if (first) {
    // Taken up only while the page is watched.
    await send('Page.enable', {}, sessionId);
    await send('Page.addScriptToEvaluateOnNewDocument', { source: first }, sessionId);
  }

  /** Heap in use after a collection. */
  async function heapOf(session: string): Promise<number> {
    await send('HeapProfiler.collectGarbage', {}, session);
    return (await send<{ usedSize: number }>('Runtime.getHeapUsage', {}, session)).usedSize;
  }

  /** The value of an expression in the page; a promise is awaited. */
  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await send<NonNullable<Reply['result']>>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the page threw');
    return result?.value as T;
  }

  return {
    evaluate,
    navigate,
    /** Opens an address and waits until the page has named itself ready. */
    open: async (url: string) => {
      await navigate('about:blank');
      await navigate(url);
      for (let i = 0; i < 200; i += 1) {
        if (await evaluate<boolean>('document.title === "ready"').catch(() => false)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the page did not become ready');
    },
    /** Bytes of JavaScript heap of the page, and of its last worker. */
    heap: async () => {
      const watch = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
      await send('Target.setAutoAttach', watch, sessionId);
      return { page: await heapOf(sessionId), worker: await heapOf(workers.at(-1) ?? sessionId) };
    },
    close: async () => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}
