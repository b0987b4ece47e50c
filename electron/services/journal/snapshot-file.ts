import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { flushFolder, renameOver } from '../../lib/write-atomically.ts';
import { splitLines } from './split-lines.ts';
import type { JournalState } from './state.ts';

/** First line of a snapshot: what it is and what it must hold. */
export type SnapshotHeader = {
  format: 'hejie-journal-snapshot';
  version: 1;
  madeAt: string;
  state: JournalState;
  /** Bytes of the entries before compression, as far as known when it was begun. */
  rawBytes: number;
};

const newline = Buffer.from('\n');

/**
 * Writes a snapshot: gzip of header, one entry a line, closing hash over all of it. It gets its name only after it
 * was read back and found right, so a snapshot that is there is one that was good.
 * @returns false when what was read back is not what was meant; then there is no file
 */
export async function writeSnapshot(
  path: string,
  header: SnapshotHeader,
  entries: AsyncIterable<readonly Buffer[]>,
): Promise<boolean> {
  const temp = `${path}.tmp`;
  try {
    await rm(temp, { force: true });
    const file = await open(temp, 'wx', 0o600);
    try {
      await pipeline(
        content(header, entries),
        createGzip({ level: 6 }),
        async (zipped: AsyncIterable<Buffer>) => {
          for await (const part of zipped) await file.writeFile(part);
        },
      );
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await verifySnapshot(temp))) return false;
    await renameOver(temp, path);
    await flushFolder(dirname(path));
    return true;
  } finally {
    await rm(temp, { force: true });
  }
}

async function* content(header: SnapshotHeader, entries: AsyncIterable<readonly Buffer[]>) {
  const hash = createHash('sha256');
  const hashed = (bytes: Buffer) => {
    hash.update(bytes);
    return bytes;
  };
  yield hashed(Buffer.from(`${JSON.stringify(header)}\n`));
  for await (const some of entries)
    if (some.length > 0) yield hashed(Buffer.concat(some.flatMap((json) => [json, newline])));
  yield Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
}

/** Reads a whole snapshot: true when hash and count are right. */
export async function verifySnapshot(path: string): Promise<boolean> {
  const hash = createHash('sha256');
  let header: SnapshotHeader | null = null;
  let last: Buffer | null = null;
  let lines = 0;
  const take = (line: Buffer) => {
    if (last) {
      hash.update(last).update(newline);
      header ??= JSON.parse(last.toString('utf8')) as SnapshotHeader;
    }
    last = Buffer.from(line);
    lines += 1;
  };
  try {
    for await (const some of splitLines(unzipped(path))) for (const line of some) take(line);
    const closing = JSON.parse(String(last)) as { sha256?: string };
    const found = header as SnapshotHeader | null;
    return found !== null && closing.sha256 === hash.digest('hex') && lines - 2 === found.state.entries;
  } catch {
    return false;
  }
}

/** The header alone; null when the file is none of ours or broken at its start. */
export async function snapshotHeader(path: string): Promise<SnapshotHeader | null> {
  try {
    for await (const lines of splitLines(unzipped(path))) {
      const header = JSON.parse(String(lines[0])) as SnapshotHeader;
      return header.format === 'hejie-journal-snapshot' && header.version === 1 ? header : null;
    }
  } catch {
    // as good as no snapshot: the caller goes on to an older one
  }
  return null;
}

/** The entries of a snapshot as JSON bytes, some at a time, without header and closing line. */
export async function* snapshotEntries(path: string): AsyncGenerator<Buffer[]> {
  let held: Buffer | null = null;
  let first = true;
  for await (const lines of splitLines(unzipped(path))) {
    const ready: Buffer[] = [];
    for (const line of lines) {
      if (first) first = false;
      else {
        if (held) ready.push(held);
        held = line;
      }
    }
    // The line held back may be the closing one. Copied, because the piece it lies in goes on.
    held = held ? Buffer.from(held) : null;
    yield ready;
  }
}

function unzipped(path: string): AsyncIterable<Buffer> {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => source.destroy());
  return source.pipe(gunzip);
}
