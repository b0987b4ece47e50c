import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockFolder } from '../../electron/lib/folder-lock.ts';
import { start } from '../../electron/main.ts';
import {
  app,
  asked,
  BrowserWindow,
  FakeContents,
  ipcMain,
  protocol,
  resetElectron,
  session,
} from '../fakes/electron.ts';
import { tempFolder } from './temp-folder.ts';

vi.mock('electron', () => import('../fakes/electron.ts'));

const own = () => session.fromPartition('persist:hejie');
let folder: string;

beforeEach(async () => {
  resetElectron();
  folder = join(await tempFolder(), 'data');
  vi.stubEnv('HEJIE_DATA', folder);
});

/** Starts as Electron would: ready only after the start has got that far. */
async function started(): Promise<void> {
  const starting = start();
  app.ready();
  await starting;
  onTestFinished(async () => {
    app.emit('will-quit', { preventDefault: () => {} });
    await vi.waitFor(() => expect(asked).toContain('app.quit'));
  });
}

describe('start of the desktop shell', () => {
  it('does everything in order', async () => {
    await started();
    expect(asked.filter((what) => !what.startsWith('switch') && !what.startsWith('menu'))).toEqual([
      'protocol.registerSchemesAsPrivileged',
      `app.setPath userData ${join(folder, 'electron')}`,
      'app.requestSingleInstanceLock',
      'app.enableSandbox',
      'app.whenReady',
      'protocol.handle app',
      'ipcMain.handle host',
      'new BrowserWindow',
      'window.loadURL app://hejie/',
    ]);
    expect(asked).toEqual(expect.arrayContaining(['switch lang', 'switch disable-background-networking']));
  });

  it('declares its scheme a full, secure origin', async () => {
    await started();
    expect(protocol.schemes).toEqual([
      {
        scheme: 'app',
        privileges: expect.objectContaining({ standard: true, secure: true, supportFetchAPI: true }),
      },
    ]);
    expect(JSON.stringify(protocol.schemes)).not.toContain('bypassCSP');
  });

  it('a second start goes away and opens nothing', async () => {
    app.isFirst = false;
    await start();
    expect(asked.at(-1)).toBe('app.quit');
    expect(BrowserWindow.all).toEqual([]);
  });

  it('brings the window to the front for a second start', async () => {
    await started();
    app.emit('second-instance');
    expect(asked.slice(-2)).toEqual(['window.restore', 'window.focus']);
  });

  it('says in words that the data folder is in use, and changes nothing', async () => {
    const lock = await lockFolder(folder);
    onTestFinished(lock.release);
    const starting = start();
    app.ready();
    await starting;
    expect(app.exitCode).toBe(1);
    expect(asked.find((what) => what.startsWith('dialog'))).toContain('数据未改动');
    expect(BrowserWindow.all).toEqual([]);
  });

  it('quits only after the journal is closed and the folder is free', async () => {
    await started();
    const preventDefault = vi.fn();
    app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(asked).toContain('app.quit'));
    await (await lockFolder(folder)).release();
    app.emit('will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('window', () => {
  it('is an ordinary page with the preload and nothing more', async () => {
    await started();
    expect(BrowserWindow.all[0]?.options).toMatchObject({
      width: 1366,
      height: 768,
      show: false,
      webPreferences: {
        preload: expect.stringMatching(/dist[\\/]electron[\\/]preload\.cjs$/) as string,
        partition: 'persist:hejie',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        plugins: true,
        spellcheck: false,
        devTools: false,
      },
    });
  });

  it('goes nowhere, opens nothing, holds no foreign view', async () => {
    await started();
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    expect(contents.windowOpen?.({ url: 'app://hejie/' })).toEqual({ action: 'deny' });
    const refused = (event: string, url: string, isMainFrame = true) => {
      const preventDefault = vi.fn();
      contents.emit(event, { url, isMainFrame, preventDefault });
      return preventDefault.mock.calls.length === 1;
    };
    expect(refused('will-frame-navigate', 'https://example.com/')).toBe(true);
    expect(refused('will-frame-navigate', 'app://other/')).toBe(true);
    expect(refused('will-frame-navigate', 'file:///etc/passwd')).toBe(true);
    expect(refused('will-frame-navigate', 'blob:app://hejie/1')).toBe(true);
    expect(refused('will-frame-navigate', 'blob:app://hejie/1', false)).toBe(false);
    expect(refused('will-frame-navigate', 'app://hejie/')).toBe(false);
    expect(refused('will-attach-webview', '')).toBe(true);
    expect(refused('will-redirect', 'app://hejie/')).toBe(true);
  });

  it("Chromium's PDF viewer opens inside a blob of ours and nowhere else", async () => {
    await started();
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';
    const page = { url: 'app://hejie/#/cases', parent: null };
    const paper = { url: 'blob:app://hejie/1', parent: page };
    const goes = (url: string, frame: object | null, isMainFrame = false) => {
      const preventDefault = vi.fn();
      contents.emit('will-frame-navigate', { url, isMainFrame, frame, preventDefault });
      return preventDefault.mock.calls.length === 0;
    };
    expect(goes(viewer, { url: '', parent: paper })).toBe(true);
    expect(goes('blob:app://hejie/1', { url: viewer, parent: paper })).toBe(true);
    expect(goes(viewer, { url: '', parent: page })).toBe(false);
    expect(goes(viewer, { url: '', parent: { url: 'blob:https://example.com/1', parent: page } })).toBe(
      false,
    );
    expect(goes(viewer, null)).toBe(false);
    expect(goes(viewer, page, true)).toBe(false);
    expect(goes('chrome-extension://another/index.html', { url: '', parent: paper })).toBe(false);
    expect(goes('chrome://resources/js/x.js', { url: '', parent: paper })).toBe(false);
  });
});

describe('session', () => {
  it('cancels every request that is not its own', async () => {
    await started();
    const cancelled = (url: string) => {
      let answer: boolean | undefined;
      own().beforeRequest?.({ url }, ({ cancel }) => {
        answer = cancel;
      });
      return answer;
    };
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///x',
      'app://hejie.evil/',
      'devtools://x/',
      'chrome-extension://another/x.js',
      'chrome://settings/',
    ])
      expect([url, cancelled(url)]).toEqual([url, true]);
    for (const url of [
      'app://hejie/',
      'app://hejie/fonts/a.ttf',
      'blob:app://hejie/1',
      'data:,',
      'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html',
      'chrome://resources/js/load_time_data.js',
    ])
      expect([url, cancelled(url)]).toEqual([url, false]);
  });

  it('grants lasting storage and no other permission', async () => {
    await started();
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'hid',
    ]) {
      expect(own().permissionCheck?.(null, permission)).toBe(false);
      own().permissionRequest?.(null, permission, (granted) => expect(granted).toBe(false));
    }
    expect(own().permissionCheck?.(null, 'persistent-storage')).toBe(true);
    own().permissionRequest?.(null, 'persistent-storage', (granted) => expect(granted).toBe(true));
    expect(own().devicePermission?.()).toBe(false);
    const preventDefault = vi.fn();
    own().emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('app: scheme', () => {
  const get = (url: string, method = 'GET') =>
    own().protocol.handlers.get('app')?.(new Request(url, { method }));

  it('serves the fonts under the page policy', async () => {
    await started();
    const font = await get('app://hejie/fonts/NotoSerifSC-Regular.ttf');
    expect(font?.status).toBe(200);
    expect(font?.headers.get('content-type')).toBe('font/ttf');
    expect(font?.headers.get('content-security-policy')).toContain("default-src 'none'");
    await font?.body?.cancel();
  });

  it.each([
    'app://hejie/fonts/missing.ttf',
    'app://hejie/fonts/../../package.json',
    'app://hejie/assets/%2e%2e/%2e%2e/package.json',
    'app://hejie/package.json',
    'app://other/fonts/NotoSerifSC-Regular.ttf',
  ])('has no %s', async (url) => {
    await started();
    expect((await get(url))?.status).toBe(404);
  });

  it('takes no posts', async () => {
    await started();
    expect((await get('app://hejie/', 'POST'))?.status).toBe(405);
  });
});

describe('calls from the page', () => {
  const call = (senderFrame: unknown) =>
    ipcMain.handlers.get('host')?.({ senderFrame } as never, 'app.info', {}) as Promise<unknown>;

  it('are answered for the top frame of our address', async () => {
    await started();
    expect(await call({ parent: null, url: 'app://hejie/#/cases' })).toMatchObject({
      ok: true,
      value: { shell: 'electron', dataFolder: folder },
    });
  });

  it.each([
    ['no frame any more', null],
    ['a frame inside', { parent: {}, url: 'app://hejie/' }],
    ['a foreign page', { parent: null, url: 'https://example.com/' }],
    ['an address that only begins alike', { parent: null, url: 'app://hejie.evil/' }],
  ])('are refused to %s', async (_, frame) => {
    await started();
    expect(await call(frame)).toMatchObject({ ok: false, failure: { kind: 'denied' } });
  });
});
