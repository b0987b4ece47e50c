import { createReadStream } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HostError } from '../../../shared/host/host-error.ts';
import { writeAtomically } from '../../lib/write-atomically.ts';
import { parseLine } from './line.ts';
import { splitLines } from './split-lines.ts';
import { afterMark, type JournalState } from './state.ts';

const padded = (number: number) => String(number).padStart(6, '0');

/** Names of the journal's files. A snapshot of number 5 holds everything before segment 5. */
export const segmentPath = (folder: string, number: number) => join(folder, `${padded(number)}.ndjson`);
export const sealPath = (folder: string, number: number) => join(folder, `${padded(number)}.sealed.json`);
export const snapshotPath = (folder: string, number: number) => join(folder, `${padded(number)}.snapshot.gz`);
export const segmentName = /^(\d{6})\.ndjson$/;
export const snapshotName = /^(\d{6})\.snapshot\.gz$/;

/**
 * Reads a segment to its last whole batch.
 * @param before the state at its start
 * @returns the state there, and how many bytes are good; what follows was cut off or damaged
 */
export async function scanSegment(path: string, before: JournalState) {
  let state = before;
  let good = 0;
  let at = 0;
  let count = 0;
  const { size } = await stat(path);
  for await (const lines of splitLines(createReadStream(path, { highWaterMark: 1 << 20 }))) {
    for (const bytes of lines) {
      at += bytes.length + 1;
      const line = parseLine(bytes);
      if (!line || (line.kind === 'mark' && line.mark.count !== count)) return { state, good, size };
      if (line.kind === 'entry') count += 1;
      else {
        state = afterMark(state, line.mark);
        good = at;
        count = 0;
      }
    }
  }
  return { state, good, size };
}

/** Notes the state at a finished segment's end, so that the next start need not read it. */
export async function sealSegment(
  folder: string,
  number: number,
  bytes: number,
  state: JournalState,
): Promise<void> {
  await writeAtomically(sealPath(folder, number), JSON.stringify({ bytes, state }));
}

/** The noted state, if the segment is as long as it was then. */
export async function sealedState(folder: string, number: number): Promise<JournalState | null> {
  try {
    const { size } = await stat(segmentPath(folder, number));
    const seal = JSON.parse(await readFile(sealPath(folder, number), 'utf8')) as {
      bytes: number;
      state: JournalState;
    };
    return seal.bytes === size ? seal.state : null;
  } catch {
    return null; // no seal, or a broken one: the segment itself is read
  }
}

/**
 * The entries of a segment from a byte on, as JSON bytes with the place after each, some at a time.
 * @param end first byte that is not committed
 * @throws HostError `journal-damaged` when a line is not what was written
 */
export async function* segmentEntries(path: string, from: number, end: number) {
  if (from >= end) return;
  let at = from;
  for await (const lines of splitLines(
    createReadStream(path, { start: from, end: end - 1, highWaterMark: 1 << 18 }),
  )) {
    const entries: { json: Buffer; after: number }[] = [];
    for (const bytes of lines) {
      at += bytes.length + 1;
      const line = parseLine(bytes);
      if (!line) {
        // Its note of a good end is wrong: the next start shall read it, set the rest aside and have it sent again.
        await rm(path.replace(/\.ndjson$/, '.sealed.json'), { force: true });
        throw new HostError('journal-damaged', 'segment');
      }
      if (line.kind === 'entry') entries.push({ json: line.json, after: at });
    }
    yield entries;
  }
  if (at !== end) throw new HostError('journal-damaged', 'segment-length');
}
