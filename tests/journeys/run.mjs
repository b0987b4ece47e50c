// Finds (or on Debian installs) a Chromium-family browser, builds the program and runs the journeys in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.HEJIE_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

const find = () => places.find((place) => place && existsSync(place));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: false }).status ?? 1;

function installOnDebian() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return;
  console.error('No Chromium found; installing the distribution’s package (apt-get install chromium) …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

if (!find()) installOnDebian();
const browser = find();
if (!browser) {
  console.error(
    'The journeys need Chromium, Chrome or Edge. Install one (Debian, Ubuntu: sudo apt-get install chromium),\n' +
      'or name one: HEJIE_BROWSER=/path/to/browser npm test',
  );
  process.exit(1);
}

const built = run(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--config',
  'electron/vite.config.ts',
  '--app',
  '--logLevel',
  'warn',
]);
if (built !== 0) process.exit(built);
process.exit(
  run(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/playwright.config.ts',
      ...process.argv.slice(2),
    ],
    {
      HEJIE_BROWSER: browser,
    },
  ),
);
