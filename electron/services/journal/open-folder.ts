import { mkdir, readdir, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, writeFlushed } from '../../lib/write-atomically.ts';
import { readFrom } from './read-from.ts';
import { scanSegment, sealedState, segmentName, segmentPath, snapshotName, snapshotPath } from './segment.ts';
import { snapshotHeader } from './snapshot-file.ts';
import { emptyState, type JournalState } from './state.ts';

export type OpenedFolder = {
  /** Number of the snapshot the log starts with; 0: it starts with segment 1. */
  base: number;
  /** Raw bytes in that snapshot. */
  baseBytes: number;
  /** Every segment, oldest first, with its good length; the last one is open for more. */
  segments: { number: number; end: number }[];
  state: JournalState;
};

/**
 * Works out what the journal holds. What a power cut tore or a disk damaged is set aside under its name with
 * `.torn` added, never destroyed; the log goes on from the last whole batch before it, and the desk sends the
 * rest again from its database.
 */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith('.tmp')))
    await rm(join(folder, name), { force: true });
  const numbers = numbersOf(names, segmentName);
  const start = await findBase(folder, numbersOf(names, snapshotName), numbers);
  if (!start) {
    await setAllAside(folder, names);
    return { base: 0, baseBytes: 0, segments: [], state: emptyState };
  }
  const older = numbers.filter((number) => number < start.base);
  const kept = await Promise.all(older.map((number) => asItIs(folder, number)));
  const open = numbers.filter((number) => number >= start.base);
  const { segments, state } = await followLog(folder, open, Math.max(1, start.base), start.state);
  await flushFolder(folder);
  return { base: start.base, baseBytes: start.baseBytes, segments: [...kept, ...segments], state };
}

/** Segments the snapshot covers are only kept in case it turns out unreadable. */
async function asItIs(folder: string, number: number) {
  return { number, end: (await stat(segmentPath(folder, number))).size };
}

async function followLog(folder: string, numbers: number[], first: number, from: JournalState) {
  const segments: OpenedFolder['segments'] = [];
  let state = from;
  let broken = false;
  for (const [index, number] of numbers.entries()) {
    const path = segmentPath(folder, number);
    if (broken || number !== first + index) {
      broken = true;
      await rename(path, await freeName(path));
      continue;
    }
    const isLast = index === numbers.length - 1;
    const sealed = isLast ? null : await sealedState(folder, number);
    if (sealed) {
      state = sealed;
      segments.push(await asItIs(folder, number));
      continue;
    }
    const scanned = await scanSegment(path, state);
    if (scanned.good < scanned.size) {
      await setTailAside(path, scanned.good);
      // A torn end is the trace of a power cut; anywhere else what follows no longer joins on.
      broken = !isLast;
    }
    state = scanned.state;
    segments.push({ number, end: scanned.good });
  }
  return { segments, state };
}

/** Bytes set aside now and at earlier starts. */
export async function bytesSetAside(folder: string): Promise<number> {
  let sum = 0;
  for (const name of await readdir(folder))
    if (name.endsWith('.torn')) sum += (await stat(join(folder, name))).size;
  return sum;
}

const numbersOf = (names: string[], pattern: RegExp) =>
  names
    .map((name) => Number(pattern.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

/** The newest snapshot whose head can be read and whose segments are there; null when the start of the log is lost. */
async function findBase(folder: string, snapshots: number[], segments: number[]) {
  for (const base of [...snapshots].reverse()) {
    const header = await snapshotHeader(snapshotPath(folder, base));
    if (header && (segments.includes(base) || segments.every((number) => number < base)))
      return { base, baseBytes: header.rawBytes, state: header.state };
  }
  const whole = snapshots.length === 0 ? segments.length === 0 || segments[0] === 1 : segments[0] === 1;
  return whole ? { base: 0, baseBytes: 0, state: emptyState } : null;
}

async function setTailAside(path: string, good: number): Promise<void> {
  await writeFlushed(await freeName(path), await readFrom(path, good));
  await truncate(path, good);
}

async function setAllAside(folder: string, names: string[]): Promise<void> {
  for (const name of names)
    if (segmentName.test(name) || snapshotName.test(name))
      await rename(join(folder, name), await freeName(join(folder, name)));
}

/** `<path>.torn`, or with a number when that is taken. */
async function freeName(path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${path}.torn` : `${path}.${number}.torn`;
    if (!(await stat(name).catch(() => null))) return name;
  }
}
