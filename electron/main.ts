import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { declareAppScheme, serveAppScheme } from './app-scheme.ts';
import { electronPlatform } from './electron-platform.ts';
import { guardContents, guardSession } from './guard-contents.ts';
import { openHost } from './host-services.ts';
import { answerCalls } from './ipc.ts';
import { appPaths } from './lib/app-paths.ts';
import { dataFolder } from './lib/data-folder.ts';
import { FolderInUse, lockFolder } from './lib/folder-lock.ts';
import { pageFiles } from './lib/page-files.ts';
import { setMenu } from './menu.ts';
import { programVersion } from './version.ts';
import { openWindow, partition } from './window.ts';

/** The desktop shell's start, in order. What must come before Electron is ready stands before `whenReady`. */
export async function start(): Promise<void> {
  const folder = dataFolder();
  declareAppScheme();
  // Set explicitly: by default it follows the product's name, and a renamed product would lose its database.
  app.setPath('userData', join(folder, 'electron'));
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  guardContents();
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  try {
    await open(folder);
  } catch (error) {
    dialog.showErrorBox('和解台没有打开', startFailure(error));
    app.exit(1);
  }
}

/** Nothing the browser inside does on its own may reach for the network. */
const switches: [string, string?][] = [
  ['lang', 'zh-CN'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['no-pings'],
];

async function open(folder: string): Promise<void> {
  const lock = await lockFolder(folder);
  const version = programVersion();
  const host = await openHost({ folder, shell: 'electron', version, platform: electronPlatform });
  closeBeforeQuit(async () => {
    await host.close();
    await lock.release();
  });
  const withDevTools = !app.isPackaged;
  const own = session.fromPartition(partition);
  guardSession(own, withDevTools);
  serveAppScheme(own.protocol, pageFiles(appPaths));
  answerCalls(host.dispatch);
  setMenu(process.platform, withDevTools);
  const window = openWindow(appPaths.preload, withDevTools);
  app.on('second-instance', () => bringToFront(window));
}

/** Quitting waits until the journal is closed. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function startFailure(error: unknown): string {
  if (error instanceof FolderInUse)
    return `数据文件夹正由另一个程序使用（进程 ${error.holder.pid}）。数据未改动。请先关闭它，再打开和解台。`;
  const code = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : '');
  return `数据文件夹无法打开（${code}）。数据未改动。请检查磁盘空间和权限后再试。`;
}

// Not awaited: Electron becomes ready only after this module has run to its end.
if (!process.env.VITEST) void start();
