import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { nodeFrames } from '../../electron/browser-shell/api.ts';
import { handOver } from '../../electron/browser-shell/hand-over.ts';
import { type ServedHost, serveHost } from '../../electron/browser-shell/serve-host.ts';
import type { LockHolder } from '../../electron/lib/folder-lock.ts';
import { tempFolder } from './temp-folder.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
type Ask = {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
};

let served: ServedHost & { folder: string };
let windows: number;

async function places() {
  const folder = await tempFolder();
  const renderer = join(folder, 'renderer');
  const fonts = join(folder, 'fonts');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await mkdir(fonts);
  await writeFile(join(renderer, 'index.html'), '<meta property="csp-nonce" nonce="__PAGE_NONCE__">');
  await writeFile(join(renderer, 'assets', 'index-abc.js'), 'export {}');
  await writeFile(join(renderer, 'assets', 'index-abc.js.map'), '{}');
  await writeFile(join(fonts, 'Body.ttf'), 'font');
  await writeFile(join(folder, 'secret.js'), 'secret');
  return { folder, renderer, fonts };
}

async function serve(port = 0, elsewhere = false) {
  const at = await places();
  const folder = join(at.folder, 'data');
  const one = await serveHost({
    folder,
    port,
    elsewhere,
    version: '1',
    places: at,
    onHandover: () => {
      windows += 1;
    },
  });
  onTestFinished(one.close);
  return { ...one, folder };
}

beforeEach(async () => {
  windows = 0;
  served = await serve();
});

/** A raw request: every header is as given; `undefined` leaves one out. */
function ask({ method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> {
  const all = Object.entries({ host: served.loopback.authority, ...headers });
  return new Promise((done, failed) => {
    const asking = request({
      host: '127.0.0.1',
      port: served.loopback.port,
      method,
      path,
      setHost: false,
      headers: Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined)),
    });
    asking.on('error', failed);
    asking.on('response', async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
    });
    asking.end(body);
  });
}

const page = { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' };
const own = { 'sec-fetch-site': 'same-origin' };
const api = () => ({
  ...own,
  origin: `http://${served.loopback.authority}`,
  'content-type': 'application/octet-stream',
});
const boot = () => new URL(served.address()).hash.slice('#boot='.length);
const framed = (value: unknown) => Buffer.concat(nodeFrames.encode(value));

async function admitted() {
  const { body } = await ask({ method: 'POST', path: '/api/boot', headers: api(), body: boot() });
  return { ...api(), authorization: `Bearer ${body}` };
}

describe('page and files', () => {
  it('serves the page under its policy, with a new nonce each time', async () => {
    const [first, second] = [await ask({ headers: page }), await ask({ headers: page })];
    expect(first.status).toBe(200);
    const nonce = /nonce="([^"]+)"/.exec(String(first.body))?.[1] ?? '';
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(String(second.body)).not.toContain(nonce);
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(first.headers['access-control-allow-origin']).toBeUndefined();
    expect(first.headers['set-cookie']).toBeUndefined();
  });

  it('serves assets for good and fonts by their tag', async () => {
    const asset = await ask({ path: '/assets/index-abc.js', headers: own });
    expect([asset.status, asset.headers['cache-control']]).toEqual([200, 'max-age=31536000, immutable']);
    const font = await ask({ path: '/fonts/Body.ttf', headers: own });
    expect([font.status, font.headers['content-type'], String(font.body)]).toEqual([200, 'font/ttf', 'font']);
    const again = await ask({
      path: '/fonts/Body.ttf',
      headers: { ...own, 'if-none-match': String(font.headers.etag) },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    '/assets/../index.html',
    '/assets/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/fonts/../../secret.js',
    '/fonts/.hidden.ttf',
    '/assets/index-abc.js.map',
    '/assets/',
    '/index.html',
    '/secret.js',
    '/assets/index-abc.js/x',
    '/assets\\index-abc.js',
  ])('has no file %s', async (path) => {
    expect((await ask({ path, headers: own })).status).toBe(404);
  });
});

describe('who is refused', () => {
  it.each([
    ['a rebound name', { host: 'evil.example' }],
    ['plain localhost', { host: 'localhost:24817' }],
    ['the number', { host: '127.0.0.1' }],
    ['no name', { host: undefined }],
  ])('%s', async (_, headers) => {
    expect([400, 421]).toContain((await ask({ headers: { ...page, ...headers } })).status);
  });

  it.each(['http://example.com/', 'http://evil.localhost/', '//evil.example/', 'ftp://x/', '*'])(
    'as a proxy for %s',
    async (path) => {
      expect((await ask({ path, headers: page, method: path === '*' ? 'OPTIONS' : 'GET' })).status).toBe(421);
    },
  );

  it('is reached as a proxy for its own address', async () => {
    const path = `http://${served.loopback.authority}/`;
    expect((await ask({ path, headers: page })).status).toBe(200);
  });

  it('tunnels, to anywhere and to itself', async () => {
    for (const to of ['example.com:443', served.loopback.authority]) {
      const answer = await new Promise<string>((done) => {
        const socket = connect(served.loopback.port, '127.0.0.1');
        socket.end(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`);
        socket.on('data', (data) => done(String(data)));
      });
      expect(answer).toMatch(/^HTTP\/1\.1 403/);
    }
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this computer', { 'sec-fetch-site': 'same-site' }],
    ['a program that sends no such header', { 'sec-fetch-site': undefined }],
    ['a frame', { 'sec-fetch-dest': 'iframe' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
  ])('the page for %s', async (_, headers) => {
    expect((await ask({ headers: { ...page, ...headers } })).status).toBe(403);
  });

  it.each(['cross-site', 'none', 'same-site'])('files for %s', async (site) => {
    const headers = { 'sec-fetch-site': site };
    expect((await ask({ path: '/assets/index-abc.js', headers })).status).toBe(403);
  });

  it.each([
    ['GET', 405],
    ['PUT', 405],
    ['OPTIONS', 405],
    ['HEAD', 405],
  ])('calls by %s', async (method, status) => {
    const answer = await ask({ method, path: '/api/call/app.info', headers: await admitted() });
    expect(answer.status).toBe(status);
    expect(answer.headers['access-control-allow-methods']).toBeUndefined();
  });

  it.each([
    ['no origin', { origin: undefined }, 403],
    ['a foreign origin', { origin: 'http://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['the same name on another port', { origin: 'http://hejie.localhost:1' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a simple form', { 'content-type': 'text/plain' }, 415],
    ['no token', { authorization: undefined }, 401],
    ['a wrong token', { authorization: `Bearer ${'A'.repeat(43)}` }, 401],
    ['a token in a cookie', { authorization: undefined, cookie: 'token=x' }, 401],
  ])('calls with %s', async (_, headers, status) => {
    const path = '/api/call/app.info';
    const all = { ...(await admitted()), ...headers };
    expect((await ask({ method: 'POST', path, headers: all, body: framed({}) })).status).toBe(status);
  });
});

describe('admission and calls', () => {
  it('a boot value is good once', async () => {
    const value = boot();
    const swap = () => ask({ method: 'POST', path: '/api/boot', headers: api(), body: value });
    expect([(await swap()).status, (await swap()).status]).toEqual([200, 401]);
  });

  it('a hostile request does not use a boot value up', async () => {
    const value = boot();
    const hostile = { ...api(), 'sec-fetch-site': 'same-site', origin: 'http://hejie.localhost:1' };
    expect((await ask({ method: 'POST', path: '/api/boot', headers: hostile, body: value })).status).toBe(
      403,
    );
    expect((await ask({ method: 'POST', path: '/api/boot', headers: api(), body: value })).status).toBe(200);
  });

  it('answers a call, and no call it does not know', async () => {
    const headers = await admitted();
    const info = await ask({ method: 'POST', path: '/api/call/app.info', headers, body: framed({}) });
    expect(nodeFrames.decode(info.body)).toMatchObject({ ok: true, value: { shell: 'browser' } });
    const unknown = await ask({ method: 'POST', path: '/api/call/constructor', headers, body: framed({}) });
    expect(nodeFrames.decode(unknown.body)).toMatchObject({ failure: { kind: 'unknown-call' } });
    expect((await ask({ method: 'POST', path: '/api/call/..', headers, body: framed({}) })).status).toBe(404);
    expect((await ask({ method: 'POST', path: '/api/call/app.info', headers, body: 'x' })).status).toBe(400);
  });

  it('refuses a body that is too long before reading it', async () => {
    const headers = { ...(await admitted()), 'content-length': String(200 << 20) };
    expect((await ask({ method: 'POST', path: '/api/call/app.info', headers })).status).toBe(413);
  });

  it('opens a window for a second start that knows the secret, and for nobody else', async () => {
    const { port } = served.loopback;
    const holder = { pid: 1, born: null, token: '', port, secret: 'guess' };
    expect(await handOver(holder, port)).toBe(false);
    expect(windows).toBe(0);
    const mark = JSON.parse(await readFile(join(served.folder, 'in-use.json'), 'utf8')) as LockHolder;
    expect(await handOver(mark, port)).toBe(true);
    expect(windows).toBe(1);
  });
});

describe('the port', () => {
  it('taken by a stranger: listens elsewhere under the same address, or refuses', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void stranger.close());
    await new Promise((done) => stranger.once('listening', done));
    const { port } = stranger.address() as AddressInfo;
    const moved = await serve(port, true);
    expect(moved.loopback.authority).toBe(`hejie.localhost:${port}`);
    expect(moved.loopback.port).not.toBe(port);
    await expect(serve(port, false)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
