import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAdmission } from '../../electron/browser-shell/admission.ts';
import { prepareProfile, rememberedBrand } from '../../electron/browser-shell/browser-profile.ts';
import { findBrowsers } from '../../electron/browser-shell/find-browser.ts';
import { browserFlags } from '../../electron/browser-shell/launch-browser.ts';
import { dataFolder } from '../../electron/lib/data-folder.ts';
import { writeAtomically } from '../../electron/lib/write-atomically.ts';
import { tempFolder } from './temp-folder.ts';

describe('data folder', () => {
  const at = (platform: NodeJS.Platform, env = {}) => dataFolder({ platform, env, home: '/home/li' });
  it.each([
    ['linux', {}, '/home/li/.local/share/hejie-desk'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/hejie-desk'],
    ['darwin', {}, '/home/li/Library/Application Support/Hejie Desk'],
    ['linux', { HEJIE_DATA: '/srv/cases' }, '/srv/cases'],
  ] as const)('on %s with %j', (platform, env, folder) => {
    expect(at(platform, env)).toBe(folder);
  });

  it('on Windows lies in the local profile, not the roaming one', () => {
    expect(at('win32', { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local', APPDATA: 'C:\\R' })).toContain(
      'Local',
    );
  });
});

describe('browser finder', () => {
  const machine = (platform: NodeJS.Platform, there: string[], env: NodeJS.ProcessEnv = {}) => ({
    platform,
    env,
    home: '/home/li',
    isExecutable: async (path: string) => there.includes(path),
  });

  it('finds each family once, in the path and in the usual places', async () => {
    const there = ['/usr/bin/chromium', '/opt/bin/google-chrome', '/usr/bin/google-chrome-stable'];
    expect(await findBrowsers(machine('linux', there, { PATH: '/opt/bin' }))).toEqual([
      { brand: 'chromium', path: '/usr/bin/chromium' },
      { brand: 'chrome', path: '/usr/bin/google-chrome-stable' },
    ]);
  });

  it('puts the family first whose profile holds the data', async () => {
    const there = ['/usr/bin/chromium', '/usr/bin/microsoft-edge'];
    expect((await findBrowsers(machine('linux', there), 'edge'))[0]?.brand).toBe('edge');
    expect((await findBrowsers(machine('linux', there), 'chrome'))[0]?.brand).toBe('chromium');
  });

  it('takes the one that is named, or none', async () => {
    const env = { HEJIE_BROWSER: '/opt/microsoft/msedge' };
    expect(
      await findBrowsers(machine('linux', ['/opt/microsoft/msedge', '/usr/bin/chromium'], env)),
    ).toHaveLength(1);
    expect(await findBrowsers(machine('linux', ['/usr/bin/chromium'], env))).toEqual([]);
  });

  it('knows Windows and macOS', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(await findBrowsers(machine('win32', [edge], env))).toEqual([{ brand: 'edge', path: edge }]);
    const chrome = '/home/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findBrowsers(machine('darwin', [chrome]))).toEqual([{ brand: 'chrome', path: chrome }]);
  });
});

describe('browser profile and flags', () => {
  it('grants lasting storage to our address alone, before the first start and never after', async () => {
    const folder = await tempFolder();
    const profile = await prepareProfile(folder, 'edge', 'hejie.localhost:24817');
    expect(profile).toBe(join(folder, 'browser', 'edge'));
    const path = join(profile, 'Default', 'Preferences');
    const preferences = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    expect(preferences).toMatchObject({
      profile: {
        content_settings: {
          exceptions: { durable_storage: { 'http://hejie.localhost:24817,*': { setting: 1 } } },
        },
      },
      translate: { enabled: false },
      credentials_enable_service: false,
    });
    await writeFile(path, '{"changed":true}');
    await prepareProfile(folder, 'edge', 'hejie.localhost:24817');
    expect(await readFile(path, 'utf8')).toBe('{"changed":true}');
    expect(await rememberedBrand(folder)).toBe('edge');
  });

  it('sends all traffic through us, and drops the sandbox for root only', () => {
    const window = { url: 'http://hejie.localhost:1/#boot=x', profile: '/p', proxyPort: 5 };
    const flags = browserFlags(window, {}, false);
    expect(flags).toEqual(
      expect.arrayContaining([
        '--app=http://hejie.localhost:1/#boot=x',
        '--user-data-dir=/p',
        '--proxy-server=http://127.0.0.1:5',
        '--proxy-bypass-list=<-loopback>',
      ]),
    );
    expect(flags).not.toContain('--no-sandbox');
    expect(browserFlags(window, { HEJIE_BROWSER_FLAGS: ' --a  --b=1 ' }, true)).toEqual(
      expect.arrayContaining(['--no-sandbox', '--a', '--b=1']),
    );
  });
});

describe('admission', () => {
  it('a boot value ends after a minute, unless a person carries it over', () => {
    let now = 0;
    const admission = createAdmission(() => now);
    const [quick, slow] = [admission.issueBoot(), admission.issueBoot(true)];
    now = 60_001;
    expect(admission.swap(quick)).toBeNull();
    expect(admission.swap(slow)).toMatch(/^[\w-]{43}$/);
    expect(admission.swap(slow)).toBeNull();
  });

  it('tells of each swap', () => {
    const admission = createAdmission();
    let swaps = 0;
    admission.onSwap(() => {
      swaps += 1;
    });
    admission.swap('nothing');
    admission.swap(admission.issueBoot());
    expect(swaps).toBe(1);
  });
});

describe('writing atomically', () => {
  it('replaces a whole file, and leaves nothing behind when it cannot', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.txt');
    await writeAtomically(path, 'old');
    await writeAtomically(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    await expect(writeAtomically(join(folder, 'not-there', 'a.txt'), 'x')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(writeAtomically(folder, 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
