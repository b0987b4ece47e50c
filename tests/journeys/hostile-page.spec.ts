import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { openDesk, saved, testFlags } from './desk.ts';
import { freshFolder, type RunningHost, startHost } from './host.ts';
import { atDesk } from './sample.ts';

const port = 17_443;
const own = `http://hejie.localhost:${port}`;

/** Newer browsers keep strangers from this computer on their own; here the host alone must do so. */
const hostAlone = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';

test.describe.configure({ mode: 'serial' });

test.describe('pages and programs that are not ours', () => {
  let host: RunningHost;
  let stranger: Stranger;
  let address = '';

  test.beforeAll(async () => {
    host = startHost({ data: freshFolder('hostile-data'), port });
    address = await host.address();
    stranger = await startStranger();
  });
  test.afterAll(async () => {
    stranger.server.close();
    stranger.server.closeAllConnections();
    await host.stop();
  });

  for (const name of ['hejie.localhost', 'localhost', '127.0.0.1']) {
    test(`a page of another port of ${name} reads nothing, changes nothing and spends no boot value`, async () => {
      const { context, page } = await openStranger(`http://${name}:${stranger.port}/`);
      for (const target of [own, `http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
        const boot = new URL(address).hash.slice('#boot='.length);
        expect(await page.evaluate(tryFetch, { target, boot }), target).toEqual(nothing);
        expect(await page.evaluate(tryToLoad, target), target).toEqual({
          script: 'refused',
          style: 'refused',
          image: 'refused',
          frame: 'empty',
          popup: 'empty',
        });
        // A form takes the whole page along: it must land nowhere.
        await page.evaluate(sendForm, { target, boot });
        await expect(page.locator('#target').contentFrame().getByText('和解台')).toHaveCount(0);
      }
      await context.close();
    });
  }

  test('the boot value they could not spend still opens the desk', async () => {
    const reopened = { ...host, address: async () => address };
    const desk = await openDesk(reopened, freshFolder('hostile-profile'));
    await desk.page.getByRole('button', { name: '使用示例单位' }).click();
    await atDesk(desk.page);
    await saved(desk.page);
    expect(desk.trouble).toEqual([]);

    // Used once, it is worth nothing: another profile with the same address gets no further than the page.
    const late = await openDesk(reopened, freshFolder('hostile-late'));
    await expect(late.page.getByText('暂时连不上本机服务')).toBeVisible();
    expect(late.trouble.filter((line) => !line.includes('401'))).toEqual([]);
    await late.context.close();

    // Cookies would go to every port of this computer.
    expect(await desk.page.evaluate(() => document.cookie)).toBe('');
    await desk.context.close();
  });

  test('a browser whose names were rebound to this computer is refused by the host', async () => {
    const context = await chromium.launchPersistentContext(freshFolder('rebound'), {
      executablePath: process.env.HEJIE_BROWSER ?? '/usr/bin/chromium',
      headless: true,
      args: [...testFlags, '--host-resolver-rules=MAP rebound.example 127.0.0.1', hostAlone],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    // The first answer came from the stranger's own server; from then on the name means this computer.
    const names = ['rebound.example', '127.0.0.1', 'localhost', 'other.localhost'];
    for (const name of names.map((one) => `${one}:${port}`)) {
      const navigated = page.waitForEvent('response');
      await page.goto(`http://${name}/`).catch(() => null);
      expect((await navigated).status(), name).toBe(421);

      const first = `http://${name}/first`;
      await page.route(first, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
      );
      await page.goto(first);
      await page.unroute(first);
      for (const path of ['/', '/api/call/app.info', '/api/boot'])
        expect(await page.evaluate(askAsOwn, path), name + path).toEqual({ status: 421, bytes: 0 });
    }
    await context.close();
  });

  test('a program with every header right but no token gets nothing', async () => {
    const headers = {
      host: new URL(own).host,
      origin: own,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
    };
    const paths = [
      '/api/call/app.info',
      '/api/call/journal.read',
      '/api/alive',
      '/api/boot',
      '/api/handover',
    ];
    for (const path of paths) expect(await post(path, headers), path).toEqual({ status: 401, bytes: 0 });
    expect(
      await post('/api/call/app.info', { ...headers, authorization: `Bearer ${'a'.repeat(43)}` }),
    ).toEqual({ status: 401, bytes: 0 });
    for (const host of ['127.0.0.1', 'evil.example', `${headers.host}.`, `evil.example@${headers.host}`])
      expect((await post('/api/boot', { ...headers, host })).status, host).toBe(421);
  });
});

type Stranger = { server: Server; port: number };

/** A web server of somebody else on this computer, with an empty page that may do anything. */
async function startStranger(): Promise<Stranger> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>stranger</title><iframe id="target" name="target"></iframe>');
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { server, port: (server.address() as AddressInfo).port };
}

async function openStranger(url: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(freshFolder('stranger'), {
    executablePath: process.env.HEJIE_BROWSER ?? '/usr/bin/chromium',
    headless: true,
    args: [...testFlags, hostAlone],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return { context, page };
}

const nothing = {
  readPage: 'refused',
  blindPage: 'refused',
  spendBoot: 'refused',
  blindBoot: 'refused',
  simpleBoot: 'refused',
  call: 'refused',
};

/** Runs in the stranger's page: asks for the page, swaps the boot value, calls the host. What comes back? */
async function tryFetch({ target, boot }: { target: string; boot: string }): Promise<Record<string, string>> {
  const attempt = async (path: string, given: RequestInit): Promise<string> => {
    try {
      const response = await fetch(target + path, given);
      return `${response.type} ${response.status} ${(await response.arrayBuffer()).byteLength}`;
    } catch {
      return 'refused';
    }
  };
  const bytes = { 'content-type': 'application/octet-stream' };
  return {
    readPage: await attempt('/', {}),
    blindPage: await attempt('/', { mode: 'no-cors' }),
    spendBoot: await attempt('/api/boot', { method: 'POST', headers: bytes, body: boot }),
    blindBoot: await attempt('/api/boot', { method: 'POST', mode: 'no-cors', body: boot }),
    simpleBoot: await attempt('/api/boot', {
      method: 'POST',
      mode: 'no-cors',
      body: new Blob([boot], { type: 'text/plain' }),
    }),
    call: await attempt('/api/call/journal.read', { method: 'POST', headers: bytes, body: '' }),
  };
}

/** Runs in the stranger's page: script, style, picture, frame and pop-up. */
async function tryToLoad(target: string): Promise<Record<string, string>> {
  const load = <E extends HTMLElement>(element: E, set: (element: E) => void) =>
    new Promise<string>((done) => {
      element.onload = () => done('loaded');
      element.onerror = () => done('refused');
      setTimeout(() => done('silent'), 3000);
      set(element);
      document.body.append(element);
    });
  const frame = document.createElement('iframe');
  frame.src = target;
  const framed = new Promise<void>((done) => {
    frame.onload = () => done();
    setTimeout(done, 3000);
  });
  document.body.append(frame);
  const popup = window.open(target, '_blank');
  await framed;
  await new Promise((done) => setTimeout(done, 300));
  const seen = (other: Window | null) => {
    try {
      return (other?.document.body?.children.length ?? 0) > 0 ? 'readable' : 'empty';
    } catch {
      return 'empty';
    }
  };
  const result = {
    script: await load(document.createElement('script'), (one) => void one.setAttribute('src', `${target}/`)),
    style: await load(document.createElement('link'), (one) => {
      one.rel = 'stylesheet';
      one.href = `${target}/assets/index.css`;
    }),
    image: await load(document.createElement('img'), (one) => void one.setAttribute('src', `${target}/`)),
    frame: seen(frame.contentWindow),
    popup: seen(popup),
  };
  popup?.close();
  frame.remove();
  return result;
}

/** Runs in the stranger's page: a plain form, which needs nobody's leave to be sent. */
function sendForm({ target, boot }: { target: string; boot: string }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.enctype = 'text/plain';
  form.target = 'target';
  form.action = `${target}/api/boot`;
  const field = document.createElement('input');
  field.name = boot;
  form.append(field);
  document.body.append(form);
  form.submit();
}

/** Runs in the rebound page, which takes itself for the host's own origin. */
async function askAsOwn(path: string): Promise<{ status: number; bytes: number }> {
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(path, path === '/' ? {} : { method: 'POST', headers, body: 'x'.repeat(43) });
  return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
}

function post(path: string, headers: Record<string, string>): Promise<{ status: number; bytes: number }> {
  return new Promise((done, failed) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method: 'POST', headers },
      (answer: IncomingMessage) => {
        let bytes = 0;
        answer.on('data', (part: Buffer) => {
          bytes += part.byteLength;
        });
        answer.on('end', () => done({ status: answer.statusCode ?? 0, bytes }));
      },
    );
    asking.on('error', failed);
    asking.end('x'.repeat(43));
  });
}
