import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/services/journal.ts';
import { deviceId } from './change-entries.ts';
import { tempFolder } from './temp-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/hejie/append-forever');

/** Appends until it is killed. @returns the last number it was told is kept */
function appendAndKill(folder: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [join(outDir, 'append-forever.js'), folder]);
  let told = '';
  child.stdout.on('data', (text) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    told += text;
  });
  // Only whole lines count as told.
  return new Promise((done) => {
    child.once('exit', () => done(Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1))));
  });
}

describe('journal under kill -9', () => {
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'tests/electron/append-forever.ts'),
        outDir,
        emptyOutDir: true,
        minify: false,
      },
    });
  });

  it('never loses what it said is kept, 20 times in one folder', { timeout: 60_000 }, async () => {
    const folder = await tempFolder();
    let before = 0;
    for (let round = 0; round < 20; round += 1) {
      const told = await appendAndKill(folder, 5 + round * 3);
      expect(told).toBeGreaterThan(before);
      const journal = await openJournal(folder, { log: () => {}, segmentBytes: 20_000 });
      const { heads, entries } = await journal.handlers['journal.state']({});
      await journal.close();
      expect(heads[deviceId]).toBeGreaterThanOrEqual(told);
      expect(entries).toBe(heads[deviceId]);
      before = told;
    }
  });
});
