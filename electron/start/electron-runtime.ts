import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appPaths } from '../lib/app-paths.ts';

const modules = join(appPaths.root, 'node_modules');
const folder = join(modules, 'electron');
const triedMark = join(modules, '.cache', 'hejie', 'electron-tried');
const dayMs = 86_400_000;
const tryMs = 20_000;

type Runtime = { path: string; why?: never } | { path: null; why: string };

/**
 * The Electron runtime's program. The npm package holds only a downloader, so its own file list is asked and not
 * the module. A missing runtime is fetched in one attempt of at most 20 seconds; after a failure not again that day.
 */
export async function electronRuntime(): Promise<Runtime> {
  const path = installedRuntime();
  if (path) return { path };
  if (!isFile(join(folder, 'install.js')))
    return { path: null, why: missing('未安装 electron 包', 'not installed') };
  if (triedToday()) return { path: null, why: missing('今天已尝试下载，未成功', 'a download failed today') };
  process.stderr.write(
    '正在尝试下载 Electron 运行环境（最多 20 秒）… / Trying to download the Electron runtime …\n',
  );
  await fetchOnce();
  const fetched = installedRuntime();
  if (fetched) return { path: fetched };
  markTried();
  return { path: null, why: missing('下载未成功', 'download failed') };
}

/** Runs the desktop shell until it ends. */
export function runElectron(path: string): Promise<number> {
  const child = spawn(path, [appPaths.root], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once('exit', (code) => done(code ?? 1));
    child.once('error', () => done(1));
  });
}

const missing = (zh: string, en: string) => `没有 Electron 运行环境（${zh}）。
The Electron runtime is not available (${en}).`;

function installedRuntime(): string | null {
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return isFile(path) ? path : null;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function fetchOnce(): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  const limit = setTimeout(() => child.kill('SIGKILL'), tryMs);
  return new Promise((done) => {
    const over = () => {
      clearTimeout(limit);
      done();
    };
    child.once('exit', over);
    child.once('error', over);
  });
}

function triedToday(): boolean {
  const at = statSync(triedMark, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - at < dayMs;
}

function markTried(): void {
  try {
    mkdirSync(dirname(triedMark), { recursive: true });
    writeFileSync(triedMark, '');
  } catch {
    // a read-only installation: it is tried again next time
  }
}
