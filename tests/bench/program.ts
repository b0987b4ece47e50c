import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program built from the sources, as a copy of its own: a build that starts meanwhile does not disturb it. */
export async function ownProgram(say: (text: string) => void) {
  say('building the program');
  await promisify(execFile)(process.execPath, ['electron/run-built.mjs', 'build'], { cwd: root });
  const folder = await mkdtemp(join(tmpdir(), 'hejie-bench-program-'));
  for (const part of ['dist', 'assets', 'package.json'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
