import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built program; HEJIE_PROGRAM names a copy of it, for runs while somebody builds here. */
const root = process.env.HEJIE_PROGRAM ?? fileURLToPath(new URL('../..', import.meta.url));

/** A folder of its own for one test. */
export const freshFolder = (name: string) => mkdtempSync(join(tmpdir(), `hejie-${name}-`));

/** The running host of the browser shell, as `npm start` starts it where there is no display. */
export type RunningHost = {
  process: ChildProcess;
  /** The newest address it printed; each is good for one use. */
  address(): Promise<string>;
  /** Everything it said. */
  said(): string;
  /** Ends it as Ctrl-C does and waits until it is gone. Returns the exit code. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
  /** Its exit code, once it is gone by itself. */
  gone: Promise<number | null>;
};

/** Starts the built host over a data folder; without a display, unless `env` says otherwise. */
export function startHost(given: { data: string; port: number; env?: NodeJS.ProcessEnv }): RunningHost {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/electron/start.js'], {
    cwd: root,
    env: {
      ...env,
      HEJIE_DATA: given.data,
      HEJIE_PORT: String(given.port),
      HEJIE_SHELL: 'browser',
      HEJIE_BROWSER: 'none',
      ...given.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let used = 0;
  child.stdout?.on('data', (part: Buffer) => {
    printed += part.toString();
  });
  child.stderr?.on('data', (part: Buffer) => {
    printed += part.toString();
  });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ended = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return gone;
  };
  return {
    process: child,
    address: async () => {
      for (let tries = 0; tries < 300; tries += 1) {
        const all = [...printed.matchAll(/http:\/\/hejie\.localhost:\d+\/#boot=[\w-]+/g)].map(
          (match) => match[0],
        );
        if (all.length > used) {
          used = all.length;
          return all.at(-1) ?? '';
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`the host printed no new address:\n${printed}`);
    },
    said: () => printed,
    stop: () => ended('SIGINT'),
    kill: async () => {
      await ended('SIGKILL');
    },
    gone,
  };
}
