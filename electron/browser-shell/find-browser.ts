import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { posix, win32 } from 'node:path';

/** Families of browsers the program runs in. Each has its own profile folder, never shared. */
export const brands = ['chromium', 'chrome', 'edge'] as const;
export type Brand = (typeof brands)[number];
export type Browser = { brand: Brand; path: string };

export type Machine = {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  isExecutable(path: string): Promise<boolean>;
};

export const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * Every browser of a known family on this computer, best first; `HEJIE_BROWSER` names one and ends the search.
 * @param remembered the family whose profile holds the data; it comes first as long as it is installed
 */
export async function findBrowsers(machine: Machine, remembered: Brand | null = null): Promise<Browser[]> {
  const named = machine.env.HEJIE_BROWSER;
  if (named) return (await machine.isExecutable(named)) ? [{ brand: brandOf(named), path: named }] : [];
  const found: Browser[] = [];
  for (const candidate of candidatesOf(machine)) {
    if (found.some((one) => one.brand === candidate.brand)) continue;
    if (await machine.isExecutable(candidate.path)) found.push(candidate);
  }
  return found.sort((a, b) => Number(b.brand === remembered) - Number(a.brand === remembered));
}

function brandOf(path: string): Brand {
  const name = path.toLowerCase();
  if (name.includes('edge')) return 'edge';
  return name.includes('chromium') ? 'chromium' : 'chrome';
}

function candidatesOf({ platform, env, home }: Machine): Browser[] {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(home);
  return onLinux(env);
}

function onWindows(env: NodeJS.ProcessEnv): Browser[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  const places: [Brand, string][] = [
    ['edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['chromium', 'Chromium\\Application\\chrome.exe'],
  ];
  return places.flatMap(([brand, place]) => roots.map((root) => ({ brand, path: win32.join(root, place) })));
}

function onMac(home: string): Browser[] {
  const apps: [Brand, string][] = [
    ['chrome', 'Google Chrome'],
    ['edge', 'Microsoft Edge'],
    ['chromium', 'Chromium'],
  ];
  return apps.flatMap(([brand, app]) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) => ({
      brand,
      path: `${folder}/${app}.app/Contents/MacOS/${app}`,
    })),
  );
}

function onLinux(env: NodeJS.ProcessEnv): Browser[] {
  const folders = new Set([
    ...(env.PATH ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  const names: [Brand, string][] = [
    ['chromium', 'chromium'],
    ['chromium', 'chromium-browser'],
    ['chrome', 'google-chrome-stable'],
    ['chrome', 'google-chrome'],
    ['edge', 'microsoft-edge-stable'],
    ['edge', 'microsoft-edge'],
  ];
  return names.flatMap(([brand, name]) =>
    [...folders].map((folder) => ({ brand, path: posix.join(folder, name) })),
  );
}
