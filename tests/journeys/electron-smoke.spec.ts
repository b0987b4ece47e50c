import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';
import { gatherTrouble } from './desk.ts';
import { freshFolder } from './host.ts';

const root = process.env.HEJIE_PROGRAM ?? fileURLToPath(new URL('../..', import.meta.url));
const runtime = installedRuntime();
const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
    ? 'no display for an Electron window (xvfb-run gives one)'
    : '';

test('the desktop shell opens its window on the first-run page, and the page sees one bridge and no Node', async () => {
  const why = runtime
    ? noDisplay
    : 'the Electron runtime is not installed (npm start fetches it where it can)';
  if (why !== '') console.log(`not run: ${why}`);
  test.skip(why !== '', why);
  const app = await _electron.launch({
    executablePath: runtime ?? '',
    // Root has no sandbox of its own on Linux; that is a test machine, never an office computer.
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, HEJIE_DATA: freshFolder('electron-data') } as Record<string, string>,
  });
  const page = await app.firstWindow();
  const trouble: string[] = [];
  gatherTrouble(page, trouble);
  await page.reload();
  await expect(page).toHaveTitle('和解台');
  await expect(page.getByText('欢迎使用和解台')).toBeVisible();
  expect(new URL(page.url()).origin).toBe('app://hejie');
  expect(await page.evaluate(seenByPage)).toEqual({
    bridges: ['hostBridge'],
    calls: ['call'],
    node: [],
    secure: true,
  });
  // The host behind the bridge answers, writes its journal and says so.
  await page.getByRole('button', { name: '使用示例单位' }).click();
  await page.getByRole('banner').getByText('已保存', { exact: true }).waitFor();
  expect(trouble).toEqual([]);
  await app.close();
});

/** Runs in the page: what an Electron page could have been given. */
function seenByPage() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
  frame.remove();
  const names = [
    'require',
    'process',
    'module',
    'exports',
    'Buffer',
    'global',
    '__dirname',
    'electron',
    'ipcRenderer',
  ];
  const mine = Object.getOwnPropertyNames(window).filter((name) => !plain.has(name));
  return {
    bridges: mine.filter((name) => /bridge|electron|ipc|node|hejie|api/i.test(name)),
    calls: Object.keys((window as unknown as { hostBridge?: object }).hostBridge ?? {}),
    node: names.filter((name) => name in window),
    secure: window.isSecureContext && 'indexedDB' in window && 'locks' in navigator,
  };
}

/** The runtime's program, by the package's own file list; requiring the package would try to download it. */
function installedRuntime(): string | null {
  try {
    const folder = fileURLToPath(new URL('../../node_modules/electron', import.meta.url));
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return statSync(path).isFile() ? path : null;
  } catch {
    return null;
  }
}
