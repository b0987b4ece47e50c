import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically, writeFlushed } from './write-atomically.ts';

/** Who works in a data folder. `port` and `secret` let a second start hand over to the first. */
export type LockHolder = {
  pid: number;
  /** When the system started that process, where it can be asked; tells a reused number apart. */
  born: string | null;
  token: string;
  port: number | null;
  secret: string | null;
};

export type FolderLock = {
  /** Notes the port that was really taken. */
  contact(port: number): Promise<void>;
  release(): Promise<void>;
};

/** Another running program works in the folder. */
export class FolderInUse extends Error {
  readonly holder: LockHolder;
  constructor(holder: LockHolder) {
    super(`data folder in use by process ${holder.pid}`);
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}

const beatMs = 15_000;

/**
 * Takes the data folder for this process, or throws `FolderInUse`. The mark of a process that no longer runs is
 * taken over; two programs never write the same journal.
 */
export async function lockFolder(
  folder: string,
  contact: { port: number | null; secret: string | null } = { port: null, secret: null },
): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'in-use.json');
  const mine: LockHolder = { pid: process.pid, born: bornOf(process.pid), token: newToken(), ...contact };
  for (let tries = 0; ; tries += 1) {
    if (await create(path, mine)) break;
    const holder = await readHolder(path);
    if (holder && (await isAlive(path, holder))) throw new FolderInUse(holder);
    if (tries > 5) throw new Error('cannot take the data folder');
    await takeAway(path, holder);
  }
  const beat = setInterval(() => void touch(path), beatMs);
  beat.unref();
  return {
    async contact(port) {
      mine.port = port;
      await writeAtomically(path, JSON.stringify(mine));
    },
    async release() {
      clearInterval(beat);
      const holder = await readHolder(path);
      if (holder?.token === mine.token) await rm(path, { force: true });
    },
  };
}

const newToken = () => randomBytes(12).toString('hex');
const touch = (path: string) => utimes(path, new Date(), new Date()).catch(() => {});

async function create(path: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFlushed(path, JSON.stringify(holder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Partial<LockHolder>;
    if (typeof found.pid !== 'number' || typeof found.token !== 'string') return null;
    return { born: null, port: null, secret: null, ...found } as LockHolder;
  } catch {
    return null; // being written this moment, or cut off by a power failure
  }
}

/** Moves a dead mark aside by name, and puts it back if another start was quicker. */
async function takeAway(path: string, dead: LockHolder | null): Promise<void> {
  if (!dead) await pause(300); // it may be half written by a start of this moment
  const aside = `${path}.${newToken()}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const was = await readHolder(aside);
  if (was && was.token !== dead?.token) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function isAlive(path: string, holder: LockHolder): Promise<boolean> {
  if (!runs(holder.pid)) return false;
  const born = bornOf(holder.pid);
  if (born !== null && holder.born !== null) return born === holder.born;
  // Elsewhere the number alone proves little: a living holder touches its mark. After a laptop's sleep it needs a
  // moment to do so.
  if (Date.now() - (await touchedAt(path)) < 6 * beatMs) return true;
  const before = await touchedAt(path);
  await pause(beatMs + 2000);
  return (await touchedAt(path)) !== before;
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const touchedAt = (path: string) =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process in ticks, from Linux's process table; null elsewhere. */
function bornOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
