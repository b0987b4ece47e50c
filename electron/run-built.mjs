// Runs a built program: `node electron/run-built.mjs <entry> [arguments]`. Builds first what is missing or older
// than its sources; `build` only builds. Plain JavaScript, because it must run before there is a build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const common = ['electron/vite.config.ts', 'shared', 'package.json', 'package-lock.json'];
const parts = {
  host: { environments: ['host', 'preload'], out: 'dist/electron', sources: ['electron', ...common] },
  page: { environments: ['client'], out: 'dist/renderer', sources: ['renderer', ...common] },
};
const needs = { start: ['host', 'page'], build: ['host', 'page'] };

/** One line for every source file: name, size, time. Any difference, also a removed file, makes a build stale. */
function listOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return '';
  if (!found.isDirectory()) return `${path} ${found.size} ${found.mtimeMs}\n`;
  return readdirSync(join(root, path))
    .sort()
    .map((name) => listOf(`${path}/${name}`))
    .join('');
}

const stampOf = ({ sources }) => createHash('sha256').update(sources.map(listOf).join('')).digest('hex');
const stampFile = ({ out }) => join(root, out, '.built-from');

function isFresh(part) {
  try {
    return readFileSync(stampFile(part), 'utf8') === stampOf(part);
  } catch {
    return false;
  }
}

async function build(stale) {
  const { createBuilder, createLogger } = await import('vite');
  const logger = createLogger('warn');
  // Standard output belongs to the program that is about to run.
  for (const level of ['info', 'warn', 'warnOnce', 'error'])
    logger[level] = (text) => void (level !== 'info' && process.stderr.write(`${text}\n`));
  const configFile = join(root, 'electron/vite.config.ts');
  const builder = await createBuilder({ configFile, logLevel: 'warn', customLogger: logger });
  for (const part of stale) {
    const stamp = stampOf(part);
    for (const name of part.environments) await builder.build(builder.environments[name]);
    writeFileSync(stampFile(part), stamp);
  }
}

/** Holds off other starts while one builds. The mark of a build that died is taken over. */
async function alone(work) {
  const lock = join(root, 'node_modules/.cache/hejie/building');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!runs(Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' })))) rmSync(lock, { force: true });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function runs(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const [entry = 'build', ...given] = process.argv.slice(2);
const wanted = (needs[entry] ?? ['host']).map((name) => parts[name]);
// An installed program has no sources; there is nothing to build and nothing to compare with.
if (existsSync(join(root, 'electron/vite.config.ts')) && !wanted.every(isFresh))
  await alone(() => build(wanted.filter((part) => !isFresh(part))));
if (entry !== 'build') {
  const program = join(root, 'dist/electron', `${entry}.js`);
  process.argv = [process.argv[0], program, ...given];
  await import(pathToFileURL(program).href);
}
